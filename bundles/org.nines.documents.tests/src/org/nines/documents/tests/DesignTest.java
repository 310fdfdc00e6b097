// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.nines.analysis.result.ElementRef;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.documents.Picture;
import org.nines.documents.Rationale;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.Decision;
import org.nines.model.core.DecisionStatus;
import org.nines.model.core.Requirement;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.LayoutFactory;

/** What a document shows of a model itself: its drawings, and why it is as it is. */
class DesignTest {

    /** A site, with the identifier that it has in {@link ShopResult}, with a room. */
    static Project project() {
        Project project = NinesFactory.eINSTANCE.createProject();
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName("Harbour & Sons");
        Room room = FacilityFactory.eINSTANCE.createRoom();
        room.setName("Vault");
        site.getRooms().add(room);
        project.getSites().add(site);
        new ResourceImpl() {
            @Override
            public String getURIFragment(EObject element) {
                return element == site ? "site" : super.getURIFragment(element);
            }
        }.getContents().add(project);
        return project;
    }

    private static String html(Project project) {
        return DesignDocument.html(ShopResult.get(), DesignDocumentTest.design(project), DocumentSettings.DEFAULT);
    }

    private static List<String> pictures(String html) {
        return Pattern.compile("src=\"data:image/svg\\+xml;base64,([^\"]+)\"").matcher(html).results().map((MatchResult m) -> m.group(1))
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)).toList();
    }

    @Test
    void drawingsAreInTheDocument() {
        List<String> pictures = pictures(html(project()));
        assertFalse(pictures.isEmpty());
        assertTrue(pictures.getFirst().startsWith("<?xml") && pictures.getFirst().contains("Harbour &amp; Sons") && pictures.getFirst().contains("Vault"), pictures.getFirst());
    }

    @Test
    void kindsThatShowNothingAreLeftOut() {
        assertEquals(List.of(), DesignDocumentTest.design(NinesFactory.eINSTANCE.createProject()).draw());
        assertFalse(html(NinesFactory.eINSTANCE.createProject()).contains("id=\"drawings\""));
        assertTrue(DesignDocumentTest.design(project()).draw().stream().map(Picture::title).noneMatch("Storage"::equals));
    }

    @Test
    void drawingsAreThoseThatWerePlaced() {
        DiagramLayouts layouts = LayoutFactory.eINSTANCE.createDiagramLayouts();
        DiagramLayout topology = LayoutFactory.eINSTANCE.createDiagramLayout();
        topology.setKind("topology");
        topology.setScope("");
        topology.getCollapsed().add("site");
        layouts.getDiagrams().add(topology);
        Picture picture = Design.of(project(), layouts).draw().getFirst();
        assertTrue(picture.svg().contains("Harbour") && !picture.svg().contains("Vault"), picture.svg());
    }

    @Test
    void modelMayChangeAfterwards() {
        Project project = project();
        Design design = DesignDocumentTest.design(project);
        project.getSites().clear();
        assertTrue(design.draw().getFirst().svg().contains("Vault"));
        assertEquals("Harbour & Sons", design.inventory().places().getFirst().place().name());
    }

    @Test
    void requirementsDecisionsAndRisksAreSaid() {
        Project project = project();
        Requirement requirement = CoreFactory.eINSTANCE.createRequirement();
        requirement.setName("Two rooms");
        requirement.setText("A fire leaves one.");
        project.getRequirements().add(requirement);
        Decision decision = CoreFactory.eINSTANCE.createDecision();
        decision.setName("One room only");
        decision.setRationale("There is no other.");
        decision.setStatus(DecisionStatus.ACCEPTED);
        decision.getRequirements().add(requirement);
        project.getDecisions().add(decision);
        accept(project, "Only one site");
        String html = html(project);
        String section = html.substring(html.indexOf("id=\"rationale\""), html.indexOf("id=\"premises\"")).replaceAll("<[^>]*>", "");
        for (String text : List.of("Two rooms (proposed). A fire leaves one.", "One room only (accepted). There is no other.for Two rooms", "Only one site. Too dear.site Harbour")) {
            assertTrue(section.contains(text), () -> text + "\nis not in\n" + section);
        }
    }

    @Test
    void acceptedSinglePointSaysSo() {
        Project project = project();
        assertFalse(html(project).contains("accepted: "));
        accept(project, "Only one site");
        String html = html(project);
        assertTrue(html.contains("<span class=\"place\">accepted: Only one site</span>"));
        assertEquals(html.indexOf("accepted: "), html.lastIndexOf("accepted: "), "other single points are not accepted");
    }

    @Test
    void riskCoversOnlyTheLevelsForWhichItIsAccepted() {
        ElementRef site = new ElementRef("site", "Harbour", "site", "Harbour");
        Rationale some = new Rationale(List.of(), List.of(), List.of(new Rationale.Risk("some", "", "", "", List.of(site), Set.of("gate"), Set.of("l1"))));
        assertEquals(Optional.of("some"), some.accepted(site, Set.of("l1")).map(Rationale.Risk::name));
        assertEquals(Optional.empty(), some.accepted(site, Set.of("l1", "l2")));
        assertEquals(Optional.of("some"), some.accepted(new ElementRef("gate", "Gate", "server", "Gate"), Set.of("l1")).map(Rationale.Risk::name));
        assertEquals(Optional.empty(), some.accepted(new ElementRef("room", "Vault", "room", "Vault"), Set.of("l1")));
    }

    private static void accept(Project project, String name) {
        AcceptedRisk risk = CoreFactory.eINSTANCE.createAcceptedRisk();
        risk.setName(name);
        risk.setReason("Too dear.");
        risk.getAbout().add(project.getSites().getFirst());
        project.getAcceptedRisks().add(risk);
    }
}
