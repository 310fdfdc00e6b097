// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Schema.Feature;

/** Which variables an expression of the design may use, by where it stands: as Sirius's own check sees it, which is stricter than Sirius is later. */
final class Scopes {

    private static final String TOOL = "viewpoint.description.tool.AbstractToolDescription";
    /** Variables of preconditions, by the class of the tool. */
    private static final Map<String, List<String>> PRECONDITIONS = Map.of(
            "diagram.description.tool.NodeCreationDescription", List.of("container", "containerView"),
            "diagram.description.tool.ContainerCreationDescription", List.of("container", "containerView"),
            "diagram.description.tool.EdgeCreationDescription", List.of("container", "diagram", "preSource", "preTarget", "preSourceView", "preTargetView"),
            "diagram.description.tool.ReconnectEdgeDescription", List.of("container", "diagram", "source", "target", "sourceView", "targetView", "edgeView", "otherEnd"),
            "viewpoint.description.tool.ToolDescription", List.of("element", "elementView", "containerView"));
    /** Variables that Sirius sets and its check does not know: for {@code service:} only, which it does not look into. */
    private static final Map<String, List<String>> UNCHECKED = Map.of("diagram.description.tool.ContainerDropDescription",
            List.of("element", "newContainer", "newViewContainer"));

    private Scopes() {
    }

    /**
     * What an expression may use. What somebody typed, {@code arg0}, is an element for the check of Sirius, which looks for the type 'String' among the
     * classes of the metamodels; at run time it is a text, and in tables a value of the type of the column's feature.
     */
    static Expression.Scope of(Item item, Feature feature) {
        Map<String, Class<?>> variables = new LinkedHashMap<>();
        feature.variables().forEach(v -> variables.put(v, EObject.class));
        if (feature.name().equals("precondition")) {
            PRECONDITIONS.getOrDefault(item.type, List.of()).forEach(v -> variables.put(v, EObject.class));
            if (item.get("precondition").startsWith("service:")) {
                UNCHECKED.getOrDefault(item.type, List.of()).forEach(v -> variables.put(v, EObject.class));
            }
        }
        Item tool = tool(item);
        if (tool != null && tool != item) {
            tool.tree().filter(i -> i.is("viewpoint.description.AbstractVariable")).forEach(v -> variables.put(v.name(), EObject.class));
            tool.tree().filter(i -> i.is("viewpoint.description.tool.EditMaskVariables") && i.get("mask").contains("{0}"))
                    .forEach(m -> variables.put("arg0", EObject.class));
        }
        return new Expression.Scope(self(item), variables);
    }

    private static Item tool(Item item) {
        for (Item i = item; i != null; i = i.parent) {
            if (i.is(TOOL) || i.type.startsWith("table.") && i.is("table.description.TableTool") || i.is("viewpoint.description.validation.ValidationRule")) {
                return i;
            }
        }
        return null;
    }

    /** Class of self where the expression stands for what a mapping or a representation is of. */
    private static EClass self(Item item) {
        return Stream.iterate(item, i -> i != null, i -> i.parent).map(i -> i.get("domainClass")).filter(d -> !d.isEmpty()).findFirst().map(Rule::type).orElse(null);
    }

    /** An expression of a design. */
    record Found(Item item, Feature feature, String text) {

        @Override
        public String toString() {
            return item + ", " + feature.name() + ": " + text;
        }
    }

    static List<Found> all() {
        return all(Design.NINES);
    }

    static List<Found> all(Item design) {
        return design.tree().flatMap(i -> of(i).stream()).toList();
    }

    /** Expressions of an element itself. Headers of columns that are the same for all lines are texts. */
    static List<Found> of(Item item) {
        return Schema.SIRIUS.features(item.type).stream().filter(Feature::isExpression).filter(f -> !item.get(f.name()).isEmpty())
                .filter(f -> !f.name().equals("headerLabelExpression") || !item.is("table.description.FeatureColumnMapping"))
                .map(f -> new Found(item, f, item.get(f.name()))).toList();
    }
}
