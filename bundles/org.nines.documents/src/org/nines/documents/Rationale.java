// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.ElementRef;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.Item;
import org.nines.model.facility.Location;

/**
 * Why a system is as it is, by value: what is required, what was decided, and which risks were accepted.
 *
 * @param requirements what the system has to do or to be
 * @param decisions what was decided or is proposed
 * @param risks failures that somebody accepts
 */
public record Rationale(List<Requirement> requirements, List<Decision> decisions, List<Risk> risks) {

    public Rationale {
        requirements = List.copyOf(requirements);
        decisions = List.copyOf(decisions);
        risks = List.copyOf(risks);
    }

    /**
     * A requirement.
     *
     * @param name its name
     * @param text what is required, may be empty
     * @param source who or what requires it, may be empty
     * @param status how far it has come: "agreed"
     */
    public record Requirement(String name, String text, String source, String status) {
    }

    /**
     * A decision.
     *
     * @param name what was decided
     * @param rationale why, may be empty
     * @param alternatives what else was considered, may be empty
     * @param status how far it has come: "proposed"
     * @param date when it was taken, as yyyy-mm-dd; may be empty
     * @param requirements names of the requirements that it serves
     */
    public record Decision(String name, String rationale, String alternatives, String status, String date, List<String> requirements) {

        public Decision {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * An accepted risk.
     *
     * @param name its name
     * @param reason why it is acceptable
     * @param acceptedBy who took the decision, may be empty
     * @param until last day on which it holds, as yyyy-mm-dd; may be empty
     * @param about elements whose failure is accepted
     * @param parts identifiers of the parts of equipment among these: what may fail as a whole may fail in part. A place is no equipment
     * @param levels identifiers of the service levels for which it is; all when empty
     */
    public record Risk(String name, String reason, String acceptedBy, String until, List<ElementRef> about, Set<String> parts,
            Set<String> levels) {

        public Risk {
            about = List.copyOf(about);
            parts = Set.copyOf(parts);
            levels = Set.copyOf(levels);
        }

        private boolean covers(String element, Set<String> affected) {
            return (parts.contains(element) || about.stream().anyMatch(e -> e.id().equals(element)))
                    && (levels.isEmpty() || levels.containsAll(affected));
        }
    }

    /** The rationale of a project. */
    public static Rationale of(Project project) {
        return new Rationale(project.getRequirements().stream().map(Rationale::requirement).toList(),
                project.getDecisions().stream().map(Rationale::decision).toList(),
                project.getAcceptedRisks().stream().map(Rationale::risk).toList());
    }

    private static Requirement requirement(org.nines.model.core.Requirement r) {
        return new Requirement(text(r.getName()), text(r.getText()), text(r.getSource()), r.getStatus().getLiteral());
    }

    private static Decision decision(org.nines.model.core.Decision d) {
        return new Decision(text(d.getName()), text(d.getRationale()), text(d.getAlternatives()), d.getStatus().getLiteral(), text(d.getDate()),
                d.getRequirements().stream().map(Elements::name).toList());
    }

    private static Risk risk(AcceptedRisk r) {
        return new Risk(text(r.getName()), text(r.getReason()), r.getAcceptedBy() == null ? "" : Elements.name(r.getAcceptedBy()), text(r.getUntil()),
                r.getAbout().stream().map(Rationale::reference).toList(), parts(r), r.getLevels().stream().map(Elements::id).collect(Collectors.toSet()));
    }

    private static Set<String> parts(AcceptedRisk r) {
        Set<String> parts = new HashSet<>();
        r.getAbout().stream().filter(element -> !(element instanceof Location)).forEach(element -> element.eAllContents().forEachRemaining(part -> {
            if (part instanceof Item) {
                parts.add(Elements.id(part));
            }
        }));
        return parts;
    }

    /**
     * The first risk that covers the failure of an element. What is accepted of a repeated element is accepted of each of its copies.
     *
     * @param element the element
     * @param levels identifiers of the service levels that its failure takes down
     */
    public Optional<Risk> accepted(ElementRef element, Set<String> levels) {
        String id = Repetition.original(element.id());
        return risks.stream().filter(risk -> risk.covers(id, levels)).findFirst();
    }

    private static ElementRef reference(EObject element) {
        return ElementRef.of(element, Elements.id(element));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
