// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Features;
import org.nines.model.edit.Labels;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Models.Model;

/** Tables and trees in Sirius: what they show, and what can be typed into them. */
class TablesTest {

    private static final String LINES = "table.description.LineMapping";

    static Stream<Model> models() {
        return Models.all();
    }

    private static Item representation(String name) {
        return Design.NINES.tree().filter(i -> i.is("viewpoint.description.RepresentationDescription") && i.name().equals(name)).findFirst().orElseThrow();
    }

    private static Item column(Item table, String name) {
        return table.all("ownedColumnMappings").stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Item> tables() {
        return Design.NINES.tree().filter(i -> i.is("table.description.TableDescription"));
    }

    private static Object value(String expression, EObject self, Object... variables) {
        return Expression.read(expression).evaluate(self, Tools.variables(variables));
    }

    /** A line of a table. */
    private record Line(EObject element, Item mapping) {
    }

    private static List<Line> lines(Item table, Project project) {
        List<Line> lines = new ArrayList<>();
        table.all("ownedLineMappings").forEach(m -> add(m, project, lines));
        return lines;
    }

    private static void add(Item mapping, EObject above, List<Line> lines) {
        for (EObject element : Refresh.elements(mapping.get("semanticCandidatesExpression"), above)) {
            assertTrue(Rule.type(mapping.get("domainClass")).isInstance(element), mapping + " takes no " + element);
            lines.add(new Line(element, mapping));
            mapping.all("ownedSubLines").forEach(m -> add(m, element, lines));
        }
    }

    @Test
    void allTablesAndTreesAreThere() {
        assertEquals(Set.of("SLA and verdict", "Elements x service levels", "Server inventory", "Drive layout"), new TreeSet<>(tables().map(Item::name).toList()));
        assertEquals(Set.of("Sites", "Services"), new TreeSet<>(Design.NINES.tree().filter(i -> i.is("tree.description.TreeDescription")).map(Item::name).toList()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyLineHasAHeadAndEveryCellAText(Model model) {
        for (Item table : tables().toList()) {
            List<Line> lines = lines(table, model.project());
            assertTrue(!lines.isEmpty() || table.name().equals("Drive layout"), table + " is empty");
            for (Line line : lines) {
                assertFalse(((String) value(line.mapping().get("headerLabelExpression"), line.element())).isBlank(), line.toString());
                for (Item column : table.all("ownedColumnMappings").stream().filter(c -> c.is("table.description.FeatureColumnMapping")).toList()) {
                    EStructuralFeature feature = line.element().eClass().getEStructuralFeature(column.get("featureName"));
                    if (feature != null) {
                        assertEquals(Features.format(feature, line.element().eGet(feature)), value(column.get("labelExpression"), line.element()), column.toString());
                    } else if (column.get("featureName").equals("*")) {
                        assertTrue(value(column.get("labelExpression"), line.element()) instanceof String, column + " of " + line);
                    }
                }
            }
        }
    }

    /** What the cell editor of Sirius makes of a text before it calls a tool: a value of the type of the feature; null when it is none, so that nothing happens. */
    private static Object typed(EStructuralFeature feature, String text) {
        try {
            Object value = EcoreUtil.createFromString((EDataType) feature.getEType(), text);
            return value == null ? "" : value;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsTypedIsTakenOrRefused(Model model) {
        Project project = Models.copy(model.project());
        for (Item table : tables().toList()) {
            for (Item column : table.all("ownedColumnMappings").stream().filter(c -> !c.all("directEdit").isEmpty()).toList()) {
                String edit = column.one("directEdit").one("firstModelOperation").get("browseExpression");
                assertEquals("aql:element.setFeature('" + column.get("featureName") + "', arg0.toString())", edit);
                for (Line line : lines(table, project).stream().filter(l -> l.element().eClass().getEStructuralFeature(column.get("featureName")) != null).limit(5).toList()) {
                    EStructuralFeature feature = line.element().eClass().getEStructuralFeature(column.get("featureName"));
                    String text = (String) value(column.get("labelExpression"), line.element());
                    Object typed = typed(feature, text);
                    new Trial(project).run(p -> {
                        if ((!feature.isRequired() || !text.isEmpty()) && typed != null) {
                            value(edit, line.element(), "element", line.element(), "arg0", typed);
                            assertEquals(text, value(column.get("labelExpression"), line.element()), column.toString());
                        }
                        if (feature.getEType().getInstanceClass() != String.class) {
                            assertThrows(IllegalStateException.class, () -> value(edit, line.element(), "element", line.element(), "arg0", "no such value"), column.toString());
                        }
                        return null;
                    });
                }
            }
        }
    }

    @Test
    void aFigureIsTypedWithItsUnit() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        Item column = column(representation("SLA and verdict"), "Target");
        EObject agreement = project.getAgreements().getFirst();
        value(column.one("directEdit").one("firstModelOperation").get("browseExpression"), agreement, "element", agreement, "arg0", "99.5 %");
        assertEquals("99.5 %", project.getAgreements().getFirst().getTarget().toString());
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesAreMadeAndDeleted(Model model) {
        Project project = Models.copy(model.project());
        for (Item table : tables().filter(t -> t.tree().anyMatch(i -> i.is("table.description.CreateLineTool") || i.is("table.description.DeleteLineTool"))).toList()) {
            for (Item tool : table.all("ownedCreateLine")) {
                new Trial(project).run(p -> {
                    int before = lines(table, p).size();
                    value(tool.one("firstModelOperation").get("browseExpression"), p, "root", p, "element", p, "container", p);
                    assertEquals(before + 1, lines(table, p).size(), tool.toString());
                    return null;
                });
            }
            for (Line line : lines(table, project).stream().limit(6).toList()) {
                for (Item tool : line.mapping().all("create")) {
                    new Trial(project).run(p -> {
                        int before = lines(table, p).size();
                        value(tool.one("firstModelOperation").get("browseExpression"), line.element(), "root", p, "element", line.element(), "container", p);
                        assertEquals(before + 1, lines(table, p).size(), tool.toString());
                        return null;
                    });
                }
                for (Item tool : line.mapping().all("delete")) {
                    new Trial(project).run(p -> {
                        value(tool.one("firstModelOperation").get("browseExpression"), line.element(), "element", line.element(), "root", p);
                        assertTrue(lines(table, p).stream().noneMatch(l -> l.element() == line.element()));
                        return null;
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void verdictsAreThoseOfTheAnalysis(Model model) {
        Item table = representation("SLA and verdict");
        Item verdict = column(table, "Verdict");
        Item chance = column(table, "Chance");
        AnalysisResult result = model.result();
        assertEquals(model.project().getAgreements().size(), lines(table, model.project()).size());
        for (Line line : lines(table, model.project())) {
            Verdict expected = result.verdicts().stream().filter(v -> v.agreement().id().equals(Elements.id(line.element()))).findFirst().orElseThrow();
            assertEquals(expected.met() ? "met" : "MISSED", value(verdict.get("labelExpression"), line.element()));
            assertEquals(AgreementTexts.chance(expected.outlook()) + " in a " + expected.outlook().period().getLiteral(), value(chance.get("labelExpression"), line.element()));
            assertEquals(!expected.met(), value(verdict.one("foregroundConditionalStyle").get("predicateExpression"), line.element()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void effectsAreThoseOfTheAnalysis(Model model) {
        Item table = representation("Elements x service levels");
        ImpactMatrix matrix = model.result().impact();
        Item cells = table.one("intersection");
        List<EObject> levels = Refresh.elements(table.one("ownedColumnMappings").get("semanticCandidatesExpression"), model.project());
        assertEquals(matrix.levels().stream().map(l -> l.level().id()).toList(), levels.stream().map(Elements::id).toList());
        Map<Effect, String> words = Map.of(Effect.DOWN, "down", Effect.INTERRUPTS, "interrupted", Effect.TAKES_PART, "carried on");
        Set<String> lines = new HashSet<>();
        for (Line line : lines(table, model.project())) {
            lines.add(Elements.id(line.element()));
            List<ImpactMatrix.Cell> expected = matrix.ofElement(Elements.id(line.element()));
            assertEquals(expected.stream().map(c -> c.level().level().id()).toList(), Refresh.elements(cells.get("columnFinderExpression"), line.element()).stream().map(Elements::id).toList());
            for (ImpactMatrix.Cell cell : expected) {
                EObject level = levels.stream().filter(l -> Elements.id(l).equals(cell.level().level().id())).findFirst().orElseThrow();
                assertEquals(words.get(cell.effect()), value(cells.get("labelExpression"), line.element(), "columnSemantic", level));
            }
        }
        // what stands for copies has no element of its own
        assertTrue(matrix.elements().stream().filter(e -> !matrix.ofElement(e.id()).isEmpty()).allMatch(e -> lines.contains(e.id()) || e.id().contains("~")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void treesHaveAnEndAndCallElementsAsTheWorkbenchDoes(Model model) {
        for (Item tree : Design.NINES.tree().filter(i -> i.is("tree.description.TreeDescription")).toList()) {
            Item root = tree.one("subItemMappings");
            List<EObject> roots = Refresh.elements(root.get("semanticCandidatesExpression"), model.project());
            assertFalse(roots.isEmpty(), tree.toString());
            Set<EObject> shown = new HashSet<>();
            roots.forEach(r -> walk(root, r, 0, shown));
            assertTrue(shown.size() > roots.size(), tree + " has nothing below its roots");
            if (tree.name().equals("Sites")) {
                shown.forEach(e -> assertTrue(Stream.iterate(e, x -> x != null, EObject::eContainer).anyMatch(roots::contains)));
            }
        }
    }

    /** What somebody types over a label is a name; key facts behind it may stay or go, and nothing changes where nothing was typed. */
    @ParameterizedTest
    @MethodSource("models")
    void labelsOfTreesAreTypedOver(Model model) {
        Project project = Models.copy(model.project());
        Trial trial = new Trial(project);
        for (Item tree : Design.NINES.tree().filter(i -> i.is("tree.description.TreeDescription")).toList()) {
            Item root = tree.one("subItemMappings");
            Set<EObject> shown = new HashSet<>();
            Refresh.elements(root.get("semanticCandidatesExpression"), project).forEach(r -> walk(root, r, 0, shown));
            Item tool = root.one("directEdit");
            String edit = tool.one("firstModelOperation").get("browseExpression");
            Set<EClass> tried = new HashSet<>();
            for (EObject element : shown) {
                if (!(Boolean) value(tool.get("precondition"), element)) {
                    assertFalse(element instanceof NamedElement);
                    continue;
                }
                String label = Labels.label(element);
                value(edit, element, "element", element, "arg0", label);
                if (tried.add(element.eClass())) {
                    String facts = label.substring(Elements.name(element).length());
                    for (String typed : List.of("Quite another name" + facts, "Quite another name")) {
                        trial.run(p -> {
                            value(edit, element, "element", element, "arg0", typed);
                            assertEquals("Quite another name", ((NamedElement) element).getName(), typed);
                            return null;
                        });
                    }
                }
            }
            assertTrue(trial.unchanged(), "a label became a name");
        }
    }

    private static void walk(Item mapping, EObject element, int depth, Set<EObject> shown) {
        assertTrue(depth < 30, "no end: " + element);
        assertTrue(Rule.type(mapping.get("domainClass")).isInstance(element), mapping + " takes no " + element);
        shown.add(element);
        assertEquals(Labels.label(element), value(mapping.one("defaultStyle").get("labelExpression"), element));
        Stream.concat(mapping.all("subItemMappings").stream(), mapping.targets("reusedTreeItemMappings").stream())
                .forEach(m -> Refresh.elements(m.get("semanticCandidatesExpression"), element).forEach(e -> walk(m, e, depth + 1, shown)));
    }
}
