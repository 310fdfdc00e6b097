// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nines.model.NinesPackage;
import org.nines.sirius.internal.Activator;

/**
 * The design against the metamodels of Sirius themselves: {@code viewpoint.ecore}, {@code diagram.ecore}, {@code table.ecore} and
 * {@code tree.ecore} in the folder that the system property {@code nines.sirius.metamodels} or the environment variable
 * {@code NINES_SIRIUS_METAMODELS} names. Left out where there is none, because Sirius is not part of the build.
 */
class MetamodelsTest {

    private static final List<String> FILES = List.of("viewpoint", "diagram", "table", "tree");
    private static final String VARIABLES = "http://www.eclipse.org/sirius/interpreted/expression/variables";

    private final ResourceSet resources = new ResourceSetImpl() {

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return "Ecore.ecore".equals(uri.lastSegment()) ? EcorePackage.eINSTANCE.eResource() : super.getResource(uri, loadOnDemand);
        }
    };

    @BeforeEach
    void load() {
        String named = System.getProperty("nines.sirius.metamodels", System.getenv("NINES_SIRIUS_METAMODELS"));
        assumeTrue(named != null && Files.isRegularFile(Path.of(named, "viewpoint.ecore")), "the metamodels of Sirius are not here");
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("odesign", new XMIResourceFactoryImpl());
        // the files refer to one another by the bundles that they come from
        resources.setURIConverter(new ExtensibleURIConverterImpl() {

            @Override
            public URI normalize(URI uri) {
                String file = uri.lastSegment();
                return file != null && file.endsWith(".ecore") ? URI.createFileURI(Path.of(named, file).toAbsolutePath().toString()) : super.normalize(uri);
            }
        });
        resources.getPackageRegistry().put(NinesPackage.eNS_URI, NinesPackage.eINSTANCE);
        for (String file : FILES) {
            register((EPackage) resources.getResource(URI.createFileURI(Path.of(named, file + ".ecore").toAbsolutePath().toString()), true).getContents().getFirst());
        }
        EcoreUtil.resolveAll(resources);
    }

    private void register(EPackage ePackage) {
        resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        ePackage.getESubpackages().forEach(this::register);
    }

    private static String name(EClassifier type) {
        StringBuilder name = new StringBuilder(type.getName());
        for (EPackage p = type.getEPackage(); p != null; p = p.getESuperPackage()) {
            name.insert(0, p.getName() + ".");
        }
        return name.toString();
    }

    private EClassifier classifier(String name) {
        String[] parts = name.split("\\.");
        EPackage current = resources.getPackageRegistry().values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast)
                .filter(p -> p.getESuperPackage() == null && p.getName().equals(parts[0])).findFirst().orElseThrow();
        for (int i = 1; i < parts.length - 1; i++) {
            String part = parts[i];
            current = current.getESubpackages().stream().filter(p -> p.getName().equals(part)).findFirst().orElseThrow();
        }
        return current.getEClassifier(parts[parts.length - 1]);
    }

    @Test
    void theSchemaIsTheirs() {
        Schema.SIRIUS.packages.forEach((uri, name) -> assertEquals(name, name(((EPackage) resources.getPackageRegistry().get(uri)).getEClassifiers().getFirst()).replaceFirst("\\.[^.]*$", "")));
        Schema.SIRIUS.enums.forEach((name, literals) -> assertEquals(literals, ((EEnum) classifier(name)).getELiterals().stream().map(l -> l.getLiteral()).toList(), name));
        for (Schema.Type type : Schema.SIRIUS.types.values()) {
            EClass theirs = (EClass) classifier(type.name());
            assertEquals(theirs.isAbstract() || theirs.isInterface(), type.isAbstract(), type.name());
            assertTrue(theirs.getESuperTypes().stream().map(MetamodelsTest::name).toList().containsAll(type.supertypes()), type.name());
            if (type.own().isEmpty()) {
                continue;
            }
            List<EStructuralFeature> features = theirs.getEStructuralFeatures().stream().filter(f -> !f.isDerived() && !f.isTransient()).toList();
            assertEquals(features.stream().map(ENamedElement::getName).toList(), List.copyOf(type.own().keySet()), type.name());
            features.forEach(f -> check(type, f, type.own().get(f.getName())));
        }
    }

    private static void check(Schema.Type type, EStructuralFeature theirs, Schema.Feature ours) {
        String where = type.name() + "." + ours.name();
        assertEquals(theirs instanceof EAttribute ? Schema.Kind.ATTRIBUTE : ((EReference) theirs).isContainment() ? Schema.Kind.CHILD : Schema.Kind.REFERENCE, ours.kind(), where);
        assertEquals(name(theirs.getEType()), ours.type(), where);
        assertEquals(theirs.getLowerBound(), ours.least(), where);
        assertEquals(theirs.getUpperBound(), ours.most(), where);
        EAnnotation variables = theirs.getEAnnotation(VARIABLES);
        Set<String> names = variables == null ? Set.of() : variables.getDetails().keySet().stream().filter(k -> !k.equals("type")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names, new TreeSet<>(ours.variables()), where);
    }

    @Test
    void theDesignIsOneOfTheirModels() throws Exception {
        Resource design = resources.createResource(URI.createURI("nines.odesign"));
        design.load(Activator.class.getResourceAsStream("/description/nines.odesign"), null);
        assertEquals(List.of(), design.getErrors());
        assertEquals(List.of(), design.getWarnings());
        EcoreUtil.resolveAll(design);
        assertEquals(Set.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(design).keySet());
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(design.getContents().getFirst());
        // what is derived has no value without the code of Sirius
        assertEquals(List.of(), diagnostic.getChildren().stream().filter(d -> d.getData().stream().noneMatch(o -> o instanceof EStructuralFeature f && (f.isDerived() || f.isTransient())))
                .map(Diagnostic::getMessage).toList());
    }
}
