// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.Change;
import org.nines.analysis.Snapshot;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.Decision;
import org.nines.model.core.DecisionStatus;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Site;
import org.nines.samples.Proposals;

/** Tags of proposed decisions as changes. */
class ProposalsTest {

    private final Project project = NinesFactory.eINSTANCE.createProject();
    private final Site site = FacilityFactory.eINSTANCE.createSite();
    private final Decision decision = CoreFactory.eINSTANCE.createDecision();

    private List<Proposals.Proposal> proposals(String... tags) {
        project.setName("p");
        site.setName("here");
        project.getSites().add(site);
        decision.setName("Build another");
        decision.getAbout().add(site);
        decision.getTags().addAll(List.of(tags));
        project.getDecisions().add(decision);
        return Proposals.of(Snapshot.of(project));
    }

    @Test
    void tagsAreChangesOfEveryElement() {
        List<Change> changes = proposals("what-if add=2", "phase 2", "what-if remove", "what-if repair", "what-if fire.mttf = 300 a").getFirst().changes();
        String id = Elements.id(site);
        assertEquals(List.of(new Change.Add(id, 2), new Change.Remove(id), new Change.Repair(id), new Change.Set(id, "fire.mttf", "300 a")), changes);
    }

    @Test
    void onlyWhatIsProposedAndSaysWhatChanges() {
        assertEquals(List.of(), proposals("phase 2"));
        decision.getTags().add("what-if repair");
        decision.setStatus(DecisionStatus.ACCEPTED);
        assertEquals(List.of(), Proposals.of(Snapshot.of(project)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-if double", "what-if add=0", "what-if add=many"})
    void whatIsNoChangeIsSaid(String tag) {
        String message = assertThrows(IllegalArgumentException.class, () -> proposals(tag)).getMessage();
        assertTrue(message.contains("Build another") && message.contains(tag), message);
    }
}
