// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.nines.model.NinesPackage;
import org.nines.model.edit.Icons;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Schema.Feature;
import org.nines.sirius.tests.Schema.Kind;

/** Whether the design keeps to the metamodels of Sirius, and to what Sirius checks itself when somebody validates a design. */
class ConformanceTest {

    private static final Schema SIRIUS = Schema.SIRIUS;
    private static final String IMAGES = "/org.nines.model.edit/";

    private final List<String> wrong = new ArrayList<>();

    private void check(boolean condition, Item item, String message) {
        if (!condition) {
            wrong.add(item + ": " + message);
        }
    }

    @Test
    void everyElementIsOfAClassThatCanBeThere() {
        Design.NINES.tree().filter(i -> i.parent != null).forEach(i -> {
            Feature feature = SIRIUS.feature(i.parent.type, i.feature);
            check(feature != null && feature.kind() == Kind.CHILD, i, "is no child of " + i.parent.type);
            check(!SIRIUS.type(i.type).isAbstract(), i, i.type + " is abstract");
            check(feature == null || SIRIUS.isA(i.type, feature.type()), i, i.type + " is no " + feature.type());
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFeatureHoldsAsManyValuesAsItMay() {
        Design.NINES.tree().forEach(i -> {
            for (Feature feature : SIRIUS.features(i.type)) {
                int size = switch (feature.kind()) {
                    case ATTRIBUTE -> i.attributes.containsKey(feature.name()) ? 1 : 0;
                    case REFERENCE -> (int) List.of(i.get(feature.name()).split(" ")).stream().filter(s -> !s.isEmpty()).count();
                    case CHILD -> i.all(feature.name()).size();
                };
                check(feature.most() < 0 || size <= feature.most(), i, "has " + size + " " + feature.name());
                // an attribute that must have a value may have it by default; names and the like never do
                boolean needed = feature.kind() != Kind.ATTRIBUTE || feature.isExpression() && !DEFAULTS.contains(feature.name())
                        || Set.of("name", "domainClass", "attributeName", "referenceName", "qualifiedClassName", "featureName").contains(feature.name());
                check(!needed || size >= feature.least(), i, "needs " + feature.name());
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static final Set<String> DEFAULTS = Set.of("sizeComputationExpression");

    @Test
    void everyAttributeIsKnownAndHasAValueOfItsType() {
        Design.NINES.tree().forEach(i -> i.attributes.forEach((name, value) -> {
            Feature feature = SIRIUS.feature(i.type, name);
            check(feature != null, i, "has no " + name);
            if (feature != null && feature.kind() == Kind.ATTRIBUTE) {
                List<String> literals = SIRIUS.enums.get(feature.type());
                check(literals == null || literals.contains(value), i, name + " is no " + value);
                switch (feature.type()) {
                    case "ecore.EBoolean" -> check(Set.of("true", "false").contains(value), i, name + " is " + value);
                    case "ecore.EInt", "ecore.EIntegerObject" -> check(value.matches("-?\\d+"), i, name + " is " + value);
                    default -> {
                        // text
                    }
                }
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyReferenceLeadsToAnElementOfItsType() {
        Design.NINES.tree().forEach(i -> i.attributes.forEach((name, value) -> {
            Feature feature = SIRIUS.feature(i.type, name);
            if (feature != null && feature.kind() == Kind.REFERENCE) {
                for (String path : value.split(" ")) {
                    if (path.startsWith("http://nines.org/")) {
                        check(packages().containsKey(path.substring(0, path.indexOf('#'))), i, "there is no metamodel " + path);
                    } else {
                        Item target = i.root().resolve(path);
                        check(target != null, i, name + " leads nowhere: " + path);
                        check(target == null || feature.type().equals("ecore.EObject") || target.is(feature.type()), i, name + " leads to a wrong class: " + path);
                    }
                }
            }
        }));
        assertEquals(List.of(), wrong);
    }

    private static Map<String, EPackage> packages() {
        Map<String, EPackage> packages = new HashMap<>(Map.of(NinesPackage.eNS_URI, NinesPackage.eINSTANCE));
        NinesPackage.eINSTANCE.getESubpackages().forEach(p -> packages.put(p.getNsURI(), p));
        return packages;
    }

    /** A class by its name in the design, "facility::Site"; null when there is none. */
    static EClass type(String name) {
        String[] parts = name.split("::");
        return parts.length != 2 ? null : packages().values().stream().filter(p -> p.getName().equals(parts[0])).map(p -> p.getEClassifier(parts[1]))
                .filter(EClass.class::isInstance).map(EClass.class::cast).findFirst().orElse(null);
    }

    @Test
    void everyRepresentationNamesAllMetamodels() {
        Design.NINES.tree().filter(i -> i.is("viewpoint.description.RepresentationDescription")).forEach(i -> {
            Set<String> named = new HashSet<>();
            List.of(i.get("metamodel").split(" ")).forEach(m -> named.add(m.replace("#/", "")));
            assertEquals(packages().keySet(), named, i.toString());
        });
    }

    @Test
    void everyDomainClassExists() {
        Design.NINES.tree().forEach(i -> SIRIUS.features(i.type).stream().filter(f -> f.type().equals("viewpoint.description.TypeName")).forEach(f -> {
            String name = i.get(f.name());
            check(name.isEmpty() || type(name) != null, i, "there is no class " + name);
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyImageExists() {
        Design.NINES.tree().forEach(i -> SIRIUS.features(i.type).stream().filter(f -> f.type().equals("viewpoint.description.ImagePath")).forEach(f -> {
            String path = i.get(f.name());
            check(path.isEmpty() || path.startsWith(IMAGES) && Icons.class.getResource("/" + path.substring(IMAGES.length())) != null, i, "there is no " + path);
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatHasANameHasOneOfItsOwn() {
        Design.NINES.tree().forEach(i -> {
            boolean named = i.is("viewpoint.description.IdentifiedElement") || i.is("viewpoint.description.AbstractVariable");
            check(!named || !i.name().isBlank(), i, "has no name");
            check(!i.name().matches(".*['\\[\\]/].*"), i, "has a name that no path can hold");
            if (i.parent != null && named) {
                check(i.parent.all(i.feature).stream().filter(o -> o.name().equals(i.name())).count() == 1, i, "another one beside it has that name");
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatAnAuthorNeedsToKnowIsDocumented() {
        Design.NINES.tree().filter(i -> i.is("viewpoint.description.DocumentedElement") && !i.name().equals("Default")).forEach(i -> check(!i.get("documentation").isBlank(), i, "is not documented"));
        assertEquals(List.of(), wrong);
    }

    /** What Sirius asks of a design beyond its metamodels, as far as it concerns this one. */
    @Test
    void keepsToTheRulesOfSirius() {
        Design.NINES.tree().forEach(i -> {
            if (i.is("viewpoint.description.RepresentationElementMapping") && i.type.startsWith("diagram.")) {
                check(!i.all("style").isEmpty(), i, "has no style");
            }
            if (i.is("diagram.description.ContainerMapping")) {
                check(!i.get("semanticCandidatesExpression").isEmpty(), i, "may hold itself and must say what");
            }
            if (i.is("diagram.description.tool.ContainerDropDescription")) {
                check(!i.get("precondition").isEmpty() || i.get("dragSource").equals("DIAGRAM"), i, "takes anything from the explorer");
            }
            if (i.is("diagram.description.style.EdgeStyleDescription")) {
                check(!i.get("sizeComputationExpression").isEmpty(), i, "has no width");
            }
            if (i.is("diagram.description.DiagramDescription")) {
                check(i.all("defaultLayer").size() == 1, i, "has no default layer");
            }
            if (i.is("viewpoint.description.EStructuralFeatureCustomization")) {
                check(i.get("applyOnAll").equals("true") || !i.get("appliedOn").isEmpty(), i, "is applied on nothing");
            }
            if (i.is("diagram.description.tool.DoubleClickDescription") || i.is("diagram.description.tool.DeleteElementDescription")) {
                check(!i.all("elementView").isEmpty(), i, "has no view of the element");
            }
        });
        assertEquals("12.0.0.2017041100", Design.NINES.get("version"));
        assertEquals(List.of(), wrong);
    }

    /** A double click is told at both ends; Sirius looks at either. */
    @Test
    void doubleClicksAgreeAtBothEnds() {
        Design.NINES.tree().forEach(i -> {
            i.targets("doubleClickDescription").forEach(t -> check(t.targets("mappings").contains(i), i, "is unknown to its double click"));
            if (i.is("diagram.description.tool.DoubleClickDescription")) {
                i.targets("mappings").forEach(m -> check(m.targets("doubleClickDescription").equals(List.of(i)), m, "does not know its double click"));
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(Design.NINES.tree().count() > 100);
    }
}
