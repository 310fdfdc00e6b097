// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.Metamodel;
import org.nines.model.NinesFactory;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.Range;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.Tier;

class MetamodelTest {

    private static List<EClassifier> classifiers() {
        List<EClassifier> all = new ArrayList<>(NinesPackage.eINSTANCE.getEClassifiers());
        NinesPackage.eINSTANCE.getESubpackages().forEach(p -> all.addAll(p.getEClassifiers()));
        return all;
    }

    private static List<EClass> classes() {
        return classifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    /** The ecore file itself: the generated packages leave the documentation out. */
    private static List<EPackage> sourcePackages() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        var location = NinesPackage.class.getResource("/model/nines.ecore");
        assertNotNull(location, "the bundle ships its metamodel");
        EPackage root = (EPackage) resources.getResource(URI.createURI(location.toString()), true).getContents().get(0);
        List<EPackage> packages = new ArrayList<>(root.getESubpackages());
        packages.add(root);
        return packages;
    }

    @Test
    void everyClassFeatureAndLiteralIsDocumented() {
        for (EPackage source : sourcePackages()) {
            assertNotNull(EcoreUtil.getDocumentation(source), source.getName());
            for (EClassifier classifier : source.getEClassifiers()) {
                assertNotNull(EcoreUtil.getDocumentation(classifier), classifier.getName());
                if (classifier instanceof EClass type) {
                    type.getEStructuralFeatures().forEach(f -> assertNotNull(EcoreUtil.getDocumentation(f), type.getName() + "." + f.getName()));
                }
                if (classifier instanceof EEnum type) {
                    type.getELiterals().forEach(l -> assertNotNull(EcoreUtil.getDocumentation(l), type.getName() + "." + l.getName()));
                }
            }
        }
    }

    @Test
    void documentationAndTopicsAreKnownAtRunTime() {
        for (EPackage source : sourcePackages()) {
            EPackage part = source.getName().equals(NinesPackage.eNAME) ? NinesPackage.eINSTANCE
                    : NinesPackage.eINSTANCE.getESubpackages().stream().filter(p -> p.getName().equals(source.getName())).findAny().orElseThrow();
            assertEquals(EcoreUtil.getDocumentation(source), Metamodel.documentation(part));
            for (EClassifier classifier : source.getEClassifiers()) {
                EClassifier generated = part.getEClassifier(classifier.getName());
                assertEquals(EcoreUtil.getDocumentation(classifier), Metamodel.documentation(generated));
                if (classifier instanceof EClass type) {
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        EStructuralFeature known = ((EClass) generated).getEStructuralFeature(feature.getName());
                        assertEquals(EcoreUtil.getDocumentation(feature), Metamodel.documentation(known));
                        assertTrue(Metamodel.TOPICS.contains(Metamodel.topic(known)), type.getName() + "." + known.getName());
                    }
                }
                if (classifier instanceof EEnum type) {
                    type.getELiterals().forEach(literal -> assertEquals(EcoreUtil.getDocumentation(literal),
                            Metamodel.documentation(((EEnum) generated).getEEnumLiteral(literal.getName()))));
                }
            }
        }
        assertEquals("", Metamodel.documentation(EcorePackage.Literals.ECLASS));
        assertEquals("", Metamodel.topic(EcorePackage.Literals.ENAMED_ELEMENT__NAME));
    }

    /** The table of readers names every feature once, in the order of the metamodel, and says who reads it. */
    @Test
    void everyFeatureSaysWhatReadsIt() throws IOException {
        List<String> documented = new ArrayList<>();
        List<String> documentationOnly = new ArrayList<>();
        String stated = "";
        try (InputStream file = NinesPackage.class.getResourceAsStream("/model/features.md")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                Matcher row = Pattern.compile("\\| (\\w+) \\| (\\w+) \\| (.+) \\|").matcher(line);
                if (row.matches() && !row.group(1).equals("class")) {
                    String feature = row.group(1) + "." + row.group(2);
                    documented.add(feature);
                    String readers = row.group(3);
                    if (readers.startsWith("documentation only")) {
                        documentationOnly.add(feature);
                    } else {
                        assertTrue(Pattern.compile("[A-Z]{3}-[0-9]{3}|analysis|diagram|document|pickers|rules|samples|repetition|BAK|search").matcher(readers)
                                .find(), feature + ": " + readers);
                    }
                } else if (line.startsWith("Documentation only: ")) {
                    stated = line.substring("Documentation only: ".length(), line.length() - 1);
                }
            }
        }
        List<String> features = new ArrayList<>();
        for (EClass type : classes()) {
            type.getEStructuralFeatures().forEach(feature -> features.add(type.getName() + "." + feature.getName()));
        }
        assertEquals(features, documented);
        assertEquals(String.join(", ", documentationOnly), stated);
        assertTrue(documentationOnly.size() < 10, "few features are read by nobody but people");
    }

    /** Ranges are enforced as they are documented. */
    @Test
    void everyNumberHasTheRangeThatItsDocumentationSays() {
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAttributes()) {
                Class<?> java = attribute.getEAttributeType().getInstanceClass();
                String name = type.getName() + "." + attribute.getName();
                if (java != int.class && java != double.class) {
                    assertNull(Range.of(attribute), name);
                    continue;
                }
                Range range = Range.of(attribute);
                assertNotNull(range, name);
                String documentation = Metamodel.documentation(attribute);
                String least = Long.toString((long) range.least());
                assertTrue(documentation.contains(range.above() ? "Greater than " + least : least.equals("0") ? "0 or more" : "At least " + least),
                        name + ": " + documentation);
                assertEquals(Double.isFinite(range.most()), documentation.contains("at most " + (long) range.most()), name + ": " + documentation);
                assertTrue(range.contains(((Number) attribute.getDefaultValue()).doubleValue()), name + ": its default is in the range");
            }
        }
    }

    @Test
    void namespacesEndInOneFormatVersion() {
        String root = NinesPackage.eNS_URI;
        assertTrue(root.matches(".*/[0-9]+"), root);
        NinesPackage.eINSTANCE.getESubpackages().forEach(p -> assertEquals(root + "/" + p.getName(), p.getNsURI()));
    }

    @Test
    void everyConcreteClassCanBeContainedSomewhere() {
        Set<EClass> contained = new HashSet<>();
        for (EClass type : classes()) {
            for (EReference reference : type.getEReferences()) {
                if (reference.isContainment()) {
                    contained.add(reference.getEReferenceType());
                }
            }
        }
        for (EClass type : classes()) {
            if (!type.isAbstract() && type != NinesPackage.Literals.PROJECT) {
                assertTrue(contained.stream().anyMatch(c -> c.isSuperTypeOf(type)), type.getName() + " can't be put anywhere");
            }
        }
    }

    @Test
    void everyConcreteClassIsCreatedWithItsDefaults() {
        for (EClass type : classes()) {
            if (type.isAbstract()) {
                continue;
            }
            var object = EcoreUtil.create(type);
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                assertEquals(false, object.eIsSet(feature), type.getName() + "." + feature.getName());
            }
        }
    }

    @Test
    void defaultsOfQuantitiesAreAbsence() {
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAttributes()) {
                if (attribute.getEAttributeType().getInstanceClassName().startsWith("org.nines.model.units.")) {
                    assertNull(attribute.getDefaultValue(), type.getName() + "." + attribute.getName());
                }
            }
        }
    }

    @Test
    void quantitiesAreConvertedByTheFactories() {
        EDataType duration = (EDataType) NinesPackage.eINSTANCE.getESubpackages().get(0).getEClassifier("Duration");
        assertEquals("3 wk", EcoreUtil.convertToString(duration, EcoreUtil.createFromString(duration, "3 weeks")));
        assertNull(EcoreUtil.createFromString(duration, null));
        assertNull(EcoreUtil.convertToString(duration, null));
    }

    @Test
    void tiersAndServicesKnowEachOther() {
        Tier tier = ServiceFactory.eINSTANCE.createTier();
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setTier(tier);
        assertSame(service, tier.getServices().get(0));
    }

    @Test
    void elementsAreNamedByTheirPathBelowTheProject() {
        Project project = NinesFactory.eINSTANCE.createProject();
        project.setName("Shop");
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName("Berlin");
        Room first = FacilityFactory.eINSTANCE.createRoom();
        Room second = FacilityFactory.eINSTANCE.createRoom();
        first.setName("Room A");
        site.getRooms().add(first);
        site.getRooms().add(second);
        project.getSites().add(site);
        assertEquals("Berlin / Room A", Elements.path(first));
        assertEquals("Berlin / room 2", Elements.path(second));
        assertEquals("Shop", Elements.path(project));
        assertEquals("//@sites.0/@rooms.1", Elements.id(second));
    }

    @Test
    void kindsAreWordsOfTheField() {
        assertEquals("network interface", Elements.kind(NetworkPackage.Literals.NETWORK_INTERFACE));
        assertEquals("UPS", Elements.kind(FacilityPackage.Literals.UPS));
    }
}
