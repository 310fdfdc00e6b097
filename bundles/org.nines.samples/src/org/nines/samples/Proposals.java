// SPDX-License-Identifier: EPL-2.0
package org.nines.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Change;
import org.nines.analysis.Snapshot;
import org.nines.model.core.Decision;
import org.nines.model.core.DecisionStatus;

/**
 * What could be changed in a design, so that what it brings can be computed.
 *
 * <p>A proposal is a decision with the status proposed; its tags that begin with {@link #LEAD} say what is done to each of the elements that it is
 * about:
 *
 * <table>
 * <caption>Tags</caption>
 * <tr><td>what-if add=1</td><td>there is one more of it</td></tr>
 * <tr><td>what-if remove</td><td>it is not there</td></tr>
 * <tr><td>what-if repair</td><td>it never fails by itself</td></tr>
 * <tr><td>what-if mttf=5 a</td><td>a figure of it is another one; of one of several modes: "what-if defect.mttf=5 a"</td></tr>
 * </table>
 */
public final class Proposals {

    /** What the tags begin with that say what changes. */
    public static final String LEAD = "what-if ";

    /**
     * A proposal.
     *
     * @param name what is proposed
     * @param rationale why, may be empty
     * @param changes what changes, in the order in which it is done
     */
    public record Proposal(String name, String rationale, List<Change> changes) {

        public Proposal {
            changes = List.copyOf(changes);
        }
    }

    private Proposals() {
    }

    /**
     * The proposals of a model that say what changes, in its order.
     *
     * @throws IllegalArgumentException when a tag is no change; the message names the decision
     */
    public static List<Proposal> of(Snapshot snapshot) {
        List<Proposal> proposals = new ArrayList<>();
        for (Decision decision : snapshot.project().getDecisions()) {
            List<Change> changes = decision.getStatus() == DecisionStatus.PROPOSED ? changes(decision, snapshot) : List.of();
            if (!changes.isEmpty()) {
                proposals.add(new Proposal(decision.getName(), Optional.ofNullable(decision.getRationale()).orElse(""), changes));
            }
        }
        return proposals;
    }

    private static List<Change> changes(Decision decision, Snapshot snapshot) {
        List<Change> changes = new ArrayList<>();
        for (String tag : decision.getTags()) {
            if (tag.startsWith(LEAD)) {
                for (EObject element : decision.getAbout()) {
                    changes.add(change(tag.substring(LEAD.length()).strip(), snapshot.id(element), decision));
                }
            }
        }
        return changes;
    }

    private static Change change(String text, String element, Decision decision) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals).strip();
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        return switch (name) {
            case "add" -> new Change.Add(element, copies(value, decision));
            case "remove" -> new Change.Remove(element);
            case "repair" -> new Change.Repair(element);
            default -> {
                if (equals < 0) {
                    throw wrong(decision, text);
                }
                yield new Change.Set(element, name, value);
            }
        };
    }

    private static int copies(String value, Decision decision) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw wrong(decision, "add=" + value);
        }
        return Integer.parseInt(value);
    }

    private static IllegalArgumentException wrong(Decision decision, String text) {
        return new IllegalArgumentException("the proposal '" + decision.getName() + "' has a tag that is no change: '" + LEAD + text
                + "'; write add=1, remove, repair or a figure such as mttf=5 a");
    }
}
