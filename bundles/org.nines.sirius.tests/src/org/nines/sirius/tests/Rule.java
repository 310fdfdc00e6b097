// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.NinesPackage;
import org.nines.model.edit.Icons;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Schema.Feature;
import org.nines.sirius.tests.Schema.Kind;
import org.nines.sirius.tests.Scopes.Found;

/**
 * What Sirius asks of a design: its metamodels, what it checks itself when somebody validates a design (its own constraints, by their names in brackets),
 * and what it takes for granted when it runs one.
 */
enum Rule {

    /** Every element is of a class that can be where it is. */
    CLASSES {
        @Override
        void check(Item i, Report report) {
            Feature feature = i.parent == null ? null : SIRIUS.feature(i.parent.type, i.feature);
            if (i.parent != null) {
                report.check(feature != null && feature.kind() == Kind.CHILD, i, "is no child of " + i.parent.type);
            }
            report.check(!SIRIUS.type(i.type).isAbstract(), i, i.type + " is abstract");
            report.check(feature == null || SIRIUS.isA(i.type, feature.type()), i, i.type + " is another class");
        }
    },

    /** Every feature has as many values as it may have. */
    MULTIPLICITIES {
        @Override
        void check(Item i, Report report) {
            for (Feature feature : SIRIUS.features(i.type)) {
                int size = switch (feature.kind()) {
                    case ATTRIBUTE -> i.attributes.containsKey(feature.name()) ? 1 : 0;
                    case REFERENCE -> (int) List.of(i.get(feature.name()).split(" ")).stream().filter(s -> !s.isEmpty()).count();
                    case CHILD -> i.all(feature.name()).size();
                };
                report.check(feature.most() < 0 || size <= feature.most(), i, "has " + size + " " + feature.name());
                // an attribute that must have a value may have it by default; names and the like never do
                boolean needed = feature.kind() != Kind.ATTRIBUTE || feature.isExpression() && !feature.name().equals("sizeComputationExpression")
                        || Set.of("name", "domainClass", "attributeName", "referenceName", "qualifiedClassName", "featureName").contains(feature.name());
                report.check(!needed || size >= feature.least(), i, "needs " + feature.name());
            }
        }
    },

    /** Every attribute is known and has a value of its type. */
    ATTRIBUTES {
        @Override
        void check(Item i, Report report) {
            i.attributes.forEach((name, value) -> {
                Feature feature = SIRIUS.feature(i.type, name);
                report.check(feature != null, i, "has no " + name);
                if (feature != null && feature.kind() == Kind.ATTRIBUTE) {
                    List<String> literals = SIRIUS.enums.get(feature.type());
                    report.check(literals == null || literals.contains(value), i, name + " is no " + value);
                    switch (feature.type()) {
                        case "ecore.EBoolean" -> report.check(Set.of("true", "false").contains(value), i, name + " is " + value);
                        case "ecore.EInt", "ecore.EIntegerObject" -> report.check(value.matches("-?\\d+"), i, name + " is " + value);
                        default -> {
                            // text
                        }
                    }
                }
            });
        }
    },

    /** Every reference leads to an element of its type. */
    REFERENCES {
        @Override
        void check(Item i, Report report) {
            i.attributes.forEach((name, value) -> {
                Feature feature = SIRIUS.feature(i.type, name);
                if (feature != null && feature.kind() == Kind.REFERENCE) {
                    for (String path : value.split(" ")) {
                        if (path.startsWith("http://nines.org/")) {
                            report.check(path.equals(NinesPackage.eNS_URI + "#/"), i, "there is no metamodel " + path);
                        } else {
                            Item target = i.root().resolve(path);
                            report.check(target != null, i, name + " leads nowhere: " + path);
                            report.check(target == null || feature.type().equals("ecore.EObject") || target.is(feature.type()), i, name + " leads to a wrong class: " + path);
                        }
                    }
                }
            });
        }
    },

    /**
     * Every representation names its metamodel (RepresentationDescriptionMetaModels), once: Sirius takes the packages inside with it, and what names one of
     * these by its own address leads to the package around all of them again.
     */
    METAMODELS {
        @Override
        void check(Item i, Report report) {
            if (i.is("viewpoint.description.RepresentationDescription")) {
                report.check(i.get("metamodel").equals(NinesPackage.eNS_URI + "#/"), i, "has the metamodels " + i.get("metamodel"));
            }
        }
    },

    /** Every class exists and is named with its package (MandatoryDomainClass, ValidDomainClass, ResolvableTypeName, QualifiedTypeName). */
    DOMAIN_CLASSES {
        @Override
        void check(Item i, Report report) {
            SIRIUS.features(i.type).stream().filter(f -> f.type().equals("viewpoint.description.TypeName")).forEach(f -> {
                String name = i.get(f.name());
                report.check(name.isEmpty() || type(name) != null, i, "there is no class " + name);
            });
            boolean ofElements = i.is("diagram.description.EdgeMapping") && i.get("useDomainElement").equals("true");
            report.check(!ofElements || !i.get("domainClass").isEmpty(), i, "is of elements of no class");
        }
    },

    /** Every picture exists in the bundle of icons, in a format that Sirius reads (ValidImagePath). */
    IMAGES {
        @Override
        void check(Item i, Report report) {
            SIRIUS.features(i.type).stream().filter(f -> f.type().equals("viewpoint.description.ImagePath")).forEach(f -> {
                String path = i.get(f.name());
                report.check(path.isEmpty() || path.matches(IMAGE_BUNDLE + ".*\\.(gif|bmp|jpe?g|svgz?|png)")
                        && Icons.class.getResource("/" + path.substring(IMAGE_BUNDLE.length())) != null, i, "there is no " + path);
            });
        }
    },

    /** What has a name has one of its own, which a path can hold (VSMElementNameValid). */
    NAMES {
        @Override
        void check(Item i, Report report) {
            boolean named = i.is("viewpoint.description.IdentifiedElement") || i.is("viewpoint.description.AbstractVariable");
            report.check(!named || !i.name().isBlank(), i, "has no name");
            report.check(!i.name().matches(".*['\\[\\]/].*"), i, "has a name that no path can hold");
            report.check(i.parent == null || !named || i.parent.all(i.feature).stream().filter(o -> o.name().equals(i.name())).count() == 1, i, "another one beside it has that name");
        }
    },

    /** What an author needs to know is documented. */
    DOCUMENTATION {
        @Override
        void check(Item i, Report report) {
            report.check(!i.is("viewpoint.description.DocumentedElement") || i.name().equals("Default") || !i.get("documentation").isBlank(), i, "is not documented");
        }
    },

    /** Mappings and conditional styles have a style, lines a width (ValidStyle, RequiredEdgeStyleDescriptionSizeExpression). */
    STYLES {
        @Override
        void check(Item i, Report report) {
            boolean styled = i.is("viewpoint.description.RepresentationElementMapping") && i.type.startsWith("diagram.") || i.is("viewpoint.description.ConditionalStyleDescription");
            report.check(!styled || i.all("style").size() == 1, i, "has no style");
            report.check(!i.is("diagram.description.style.EdgeStyleDescription") || !i.get("sizeComputationExpression").isEmpty(), i, "has no width");
        }
    },

    /** A square holds its label: it grows with it only where its width and height are -1 and the label is inside. */
    LABELS_INSIDE {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.style.SquareDescription") && i.get("labelPosition").equals("node")) {
                report.check(i.get("width").equals("-1") && i.get("height").equals("-1"), i, "does not grow with its label");
            }
        }
    },

    /** A container may hold itself and says what it holds; all are free form, because lists and regions hold less (the constraints on regions and lists). */
    CONTAINERS {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.ContainerMapping")) {
                report.check(!i.get("semanticCandidatesExpression").isEmpty(), i, "may hold itself and must say what");
                report.check(Set.of("", "FreeForm").contains(i.get("childrenPresentation")), i, "is a list or a stack");
            }
        }
    },

    /** Lines begin and end at shapes, never at lines (EdgeMappingCycle). */
    ENDS_OF_LINES {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.EdgeMapping")) {
                for (String end : List.of("sourceMapping", "targetMapping")) {
                    report.check(i.targets(end).stream().allMatch(m -> m.is("diagram.description.AbstractNodeMapping")), i, end + " is a line");
                }
            }
        }
    },

    /** What is dropped from the explorer is looked at first (PreconditionForDndTools). */
    DROPS {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.tool.ContainerDropDescription")) {
                report.check(!i.get("precondition").isEmpty() || i.get("dragSource").equals("DIAGRAM"), i, "takes anything from the explorer");
            }
        }
    },

    /** A diagram has its default layer (ExistingDefaultLayer). */
    DEFAULT_LAYER {
        @Override
        void check(Item i, Report report) {
            report.check(!i.is("diagram.description.DiagramDescription") || i.all("defaultLayer").size() == 1, i, "has no default layer");
        }
    },

    /**
     * A customization changes a feature that styles have, on something (EmptyAppliedOnList, the constraints on names of attributes and references). What it
     * gives to an expression of a style is a text: Sirius reads a bare number as a number, and leaves the expression as it was.
     */
    CUSTOMIZATIONS {
        @Override
        void check(Item i, Report report) {
            if (i.is("viewpoint.description.EStructuralFeatureCustomization")) {
                report.check(i.get("applyOnAll").equals("true") || !i.get("appliedOn").isEmpty(), i, "is applied on nothing");
                Kind kind = i.is("viewpoint.description.EAttributeCustomization") ? Kind.ATTRIBUTE : Kind.REFERENCE;
                String name = i.get(kind == Kind.ATTRIBUTE ? "attributeName" : "referenceName");
                report.check(i.root().tree().filter(s -> s.is("viewpoint.description.style.StyleDescription")).map(s -> SIRIUS.feature(s.type, name))
                        .anyMatch(f -> f != null && f.kind() == kind), i, "no style has " + name);
                report.check(!name.endsWith("Expression") || Expression.read(i.get("value")).check(new Expression.Scope(null, Map.of())) == String.class, i, "gives no text");
            }
        }
    },

    /** Tools that have to do with a view declare it. */
    VIEWS_OF_TOOLS {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.tool.DoubleClickDescription") || i.is("diagram.description.tool.DeleteElementDescription")) {
                report.check(!i.all("elementView").isEmpty(), i, "has no view of the element");
            }
        }
    },

    /** A double click is told at both ends; Sirius looks at either. */
    DOUBLE_CLICKS {
        @Override
        void check(Item i, Report report) {
            i.targets("doubleClickDescription").forEach(t -> report.check(t.targets("mappings").contains(i), i, "is unknown to its double click"));
            if (i.is("diagram.description.tool.DoubleClickDescription")) {
                i.targets("mappings").forEach(m -> report.check(m.targets("doubleClickDescription").equals(List.of(i)), m, "does not know its double click"));
            }
        }
    },

    /**
     * A tool that moves an end of a line says which: the view tells only the end that stays. Sirius moves the other one of lines that stand for
     * references before it calls the tool.
     */
    RECONNECTIONS {
        @Override
        void check(Item i, Report report) {
            if (i.is("diagram.description.tool.ReconnectEdgeDescription")) {
                String end = i.get("reconnectionKind").equals("RECONNECT_SOURCE") ? "Source" : "Target";
                report.check(!i.get("reconnectionKind").equals("RECONNECT_BOTH"), i, "moves either end");
                report.check(i.get("precondition").startsWith("aql:self.canReconnect" + end + "("), i, "asks about another end");
                report.check(Tools.operation(i).startsWith("aql:element.reconnect" + end + "("), i, "moves another end");
            }
        }
    },

    /**
     * A cell is typed over only where the editor of Sirius can: its column is of a feature, which has one value and no literals. For literals Sirius has an
     * editor of its own; where a column is of no feature, editing it ends with an exception.
     */
    CELLS {
        @Override
        void check(Item i, Report report) {
            if (i.is("table.description.FeatureColumnMapping")) {
                EStructuralFeature feature = i.around("table.description.TableDescription").tree().filter(l -> l.is("table.description.LineMapping"))
                        .map(l -> type(l.get("domainClass")).getEStructuralFeature(i.get("featureName"))).filter(f -> f != null).findFirst().orElse(null);
                boolean typed = !i.all("directEdit").isEmpty();
                report.check(feature != null || i.get("featureName").equals("*"), i, "is of a feature that no line has");
                report.check(feature != null || !typed && i.get("canEdit").equals("aql:false"), i, "is of no feature and can be edited");
                report.check(feature == null || typed != feature.getEType() instanceof EEnum, i, "is of literals and typed over, or the reverse");
                report.check(feature == null || !feature.isMany() && !(feature instanceof EReference), i, "is of more than one value, or of an element");
            }
        }
    },

    /** The header of a column that is the same for all lines is the text itself: Sirius shows an expression as it is written until a table is refreshed. */
    HEADERS {
        @Override
        void check(Item i, Report report) {
            if (i.is("table.description.FeatureColumnMapping")) {
                report.check(!i.get("headerLabelExpression").matches("[a-z]+:.*"), i, "shows the expression " + i.get("headerLabelExpression"));
            }
        }
    },

    /** The editor of a tree begins with the label of an item, which is more than a name, and calls its tool even where nothing was typed. */
    LABELS_OF_TREES {
        @Override
        void check(Item i, Report report) {
            if (i.is("tree.description.TreeItemEditionTool")) {
                report.check(i.one("firstModelOperation").get("browseExpression").equals("aql:element.treeRename(arg0.toString())"), i, "takes the label for the name");
                report.check(i.get("precondition").equals("aql:self.treeHasName()"), i, "renames what has no name");
            }
        }
    },

    /** Every expression is right in all its names and gives what is asked for (ValidInterpretedExpression, ValidAcceleoVariable). */
    EXPRESSIONS {
        @Override
        void check(Item i, Report report) {
            for (Found found : Scopes.of(i)) {
                try {
                    ExpressionsTest.check(found);
                } catch (AssertionError e) {
                    report.check(false, i, found.feature().name() + ": " + found.text() + ": " + e.getMessage());
                }
            }
        }
    };

    private static final Schema SIRIUS = Schema.SIRIUS;
    private static final String IMAGE_BUNDLE = "/org.nines.model.edit/";

    /** What was found. */
    static final class Report {

        private final List<String> wrong = new ArrayList<>();

        void check(boolean condition, Item item, String message) {
            if (!condition) {
                wrong.add(item + ": " + message);
            }
        }
    }

    abstract void check(Item item, Report report);

    /** What breaks the rule. */
    List<String> broken(Item design) {
        Report report = new Report();
        design.tree().forEach(i -> check(i, report));
        return report.wrong;
    }

    /** A class by its name in the design, "facility::Site"; null when there is none. */
    static EClass type(String name) {
        String[] parts = name.split("::");
        return parts.length != 2 ? null : Stream.concat(Stream.of(NinesPackage.eINSTANCE), NinesPackage.eINSTANCE.getESubpackages().stream())
                .filter(p -> p.getName().equals(parts[0])).map(p -> p.getEClassifier(parts[1])).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst().orElse(null);
    }
}
