// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.documents.Figures;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.edit.Icons;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.units.Percentage;
import org.nines.scene.Overlays;
import org.nines.scene.Style;
import org.nines.sirius.internal.Findings;
import org.nines.sirius.internal.Kept;
import org.nines.sirius.internal.Search;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Models.Model;

/** What Sirius shows of the analysis: the layer 'Findings' of each diagram, and the validation rules. */
class FindingsTest {

    static Stream<Model> models() {
        return Models.all();
    }

    private static Object value(String expression, EObject self) {
        return Expression.read(expression).evaluate(self, Map.of());
    }

    private static EObject found(Project project) {
        List<EObject> all = new ArrayList<>();
        project.eAllContents().forEachRemaining(all::add);
        return all.stream().filter(e -> (Boolean) value("aql:self.hasFinding()", e)).findFirst().orElseThrow();
    }

    private static Item rule(String name) {
        return Design.NINES.one("ownedViewpoints").one("validationSet").all("ownedRules").stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    /** Elements that break a rule. */
    private static Set<String> broken(Item rule, Project project) {
        Set<String> broken = new TreeSet<>();
        project.eAllContents().forEachRemaining(e -> {
            if (Rule.type(rule.get("targetClass")).isInstance(e) && !(Boolean) value(rule.one("audits").get("auditExpression"), e)) {
                broken.add(Elements.id(e));
                assertFalse(((String) value(rule.get("message"), e)).isBlank(), rule + " has nothing to say about " + e);
            }
        });
        return broken;
    }

    @ParameterizedTest
    @MethodSource("models")
    void rulesShowWhatTheAnalysisFinds(Model model) {
        AnalysisResult result = model.result();
        Set<String> all = new TreeSet<>();
        model.project().eAllContents().forEachRemaining(e -> all.add(Elements.id(e)));
        Set<String> singles = new TreeSet<>(result.levels().stream().flatMap(l -> l.singlePoints().stream()).map(p -> p.element().id()).toList());
        singles.retainAll(all);
        assertEquals(singles, broken(rule("Single point of failure"), model.project()));
        assertEquals(new TreeSet<>(result.verdicts().stream().filter(v -> !v.met()).map(v -> v.agreement().id()).toList()), broken(rule("Missed agreement"), model.project()));
        assertEquals(new TreeSet<>(result.verdicts().stream().filter(v -> !v.met()).map(v -> v.service().id()).toList()), broken(rule("Level with a missed agreement"), model.project()));
    }

    @Test
    void aMissedAgreementAndAnErrorAreFound() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        ServiceLevelAgreement agreement = project.getAgreements().getFirst();
        agreement.setTarget(Percentage.parse("99.99999999 %"));
        assertTrue(broken(rule("Missed agreement"), project).contains(Elements.id(agreement)));
        assertTrue(broken(rule("Level with a missed agreement"), project).contains(Elements.id(agreement.getLevel().eContainer())));
        assertEquals(Set.of(), broken(rule("Error in the model"), project));
        agreement.setLevel(null);
        assertEquals(Set.of(Elements.id(agreement)), broken(rule("Error in the model"), project));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theLayerMarksWhatTheDrawingsMark(Model model) {
        Map<String, String> outlines = Map.of("aql:self.isSinglePoint()", "single-point", "aql:self.isSharedCause()", "shared-cause", "aql:self.isInterrupting()", "interrupts");
        var marks = Overlays.findings(model.result()).marks();
        for (Item diagram : DrawingTest.diagrams().toList()) {
            Item layer = diagram.all("additionalLayers").stream().filter(l -> l.name().equals("Findings")).findFirst().orElseThrow();
            assertFalse(layer.get("activeByDefault").equals("true"), "the analysis runs only when it is asked for");
            List<Item> customizations = layer.one("customization").all("vsmElementCustomizations");
            assertEquals(outlines.keySet(), new TreeSet<>(customizations.stream().map(c -> c.get("predicateExpression")).toList()));
            for (Item customization : customizations) {
                String outline = outlines.get(customization.get("predicateExpression"));
                customization.all("featureCustomizations").stream().filter(f -> f.is("viewpoint.description.EReferenceCustomization"))
                        .forEach(f -> assertEquals(Style.look(outline).stroke(), Refresh.colour(f, "value", model.project())));
                model.project().eAllContents().forEachRemaining(e -> assertEquals(marks.containsKey(Elements.id(e)) && marks.get(Elements.id(e)).outline().equals(outline),
                        value(customization.get("predicateExpression"), e)));
            }
            Item decoration = layer.one("decorationDescriptionsSet").one("decorationDescriptions");
            model.project().eAllContents().forEachRemaining(e -> {
                if ((Boolean) value(decoration.get("preconditionExpression"), e)) {
                    String image = (String) value(decoration.get("imageExpression"), e);
                    assertTrue(Icons.class.getResource(image.replace("/org.nines.model.edit", "")) != null, "there is no " + image);
                    assertFalse(((String) value(decoration.get("tooltipExpression"), e)).isBlank());
                } else {
                    assertFalse(marks.containsKey(Elements.id(e)));
                }
            });
        }
    }

    /** Sirius asks for every label by itself: nothing is worked out twice until the model changes, and then it is. */
    @Test
    void resultsAreKeptUntilTheModelChanges() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        Findings first = Findings.of(project);
        assertSame(first, Findings.of(project.getSites().getFirst()));
        long stamp = Kept.stamp(project);
        project.getServices().getFirst().setName("Another name");
        assertNotEquals(stamp, Kept.stamp(project));
        assertFalse(first == Findings.of(project));
        Findings second = Findings.of(project);
        project.getSites().getFirst().setRole(project.getSites().getFirst().getRole());
        assertSame(second, Findings.of(project), "nothing has changed");
    }

    /** An analysis that is under way until it is run. */
    private static Search search(Project project) {
        Snapshot snapshot = Snapshot.of(project);
        return Kept.of(project, Findings.ANALYSIS, p -> new Search(stop -> Analysis.run(snapshot, AnalysisSettings.DEFAULT.withCancelled(stop))));
    }

    /** Nobody waits for the analysis of a large model to see a drawing; it comes with the next refresh, and validation waits for it. */
    @Test
    void aLongAnalysisKeepsNobodyWaiting() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        ServiceLevelAgreement agreement = project.getAgreements().getFirst();
        Search search = search(project);
        Findings.waitAtMost(Duration.ZERO);
        try {
            assertTrue(Findings.of(project).isPending());
            assertEquals("being computed", value("aql:self.agreementVerdict()", agreement));
            assertEquals(Figures.NONE, value("aql:self.agreementAvailability()", agreement));
            assertEquals(List.of(), value("aql:self.impactElements()", project));
            assertEquals(false, value("aql:self.isSinglePoint()", agreement));
        } finally {
            Findings.waitAtMost(Duration.ofHours(1));
        }
        search.run();
        assertFalse(Findings.of(project).isPending());
        assertTrue(Set.of("met", "MISSED").contains(value("aql:self.agreementVerdict()", agreement)));
    }

    @Test
    void whatIsFoundTooLateIsNotLookedForAnyMore() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        Search search = search(project);
        project.getServices().getFirst().setName("Another name");
        assertTrue(search.isCancelled());
        assertFalse(Findings.of(project).isPending());
    }

    /** Sirius asks about what was just deleted, too, until it has drawn anew. */
    @Test
    void nothingIsFoundAboutWhatIsGone() {
        Project project = Models.copy(Models.all().findFirst().orElseThrow().project());
        EObject gone = found(project);
        EcoreUtil.remove(gone);
        for (String question : List.of("hasFinding", "isSinglePoint", "isSharedCause", "isInterrupting", "hasErrors", "hasWarnings")) {
            assertEquals(false, value("aql:self." + question + "()", gone), question);
        }
        assertEquals("", value("aql:self.findingNote()", gone));
    }

    /** The tool tip of a decoration is the only expression that Sirius evaluates with the view as self. */
    @Test
    void theToolTipOfADecorationIsToldByTheView() {
        Project project = Models.all().findFirst().orElseThrow().project();
        EObject element = found(project);
        String note = (String) value("aql:self.findingNote()", element);
        assertFalse(note.isBlank());
        assertEquals(note, value("aql:self.findingNote()", Tools.view(element)));
    }
}
