// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.WhatIf;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Verdict;
import org.nines.documents.ElementGroup;
import org.nines.documents.Figures;
import org.nines.documents.LevelTexts;
import org.nines.documents.Rationale;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Decision;
import org.nines.model.core.Requirement;
import org.nines.samples.Claims;
import org.nines.samples.Claims.Claim;
import org.nines.samples.Claims.Judgement;
import org.nines.samples.Proposals;
import org.nines.samples.Samples.Sample;

/** Writes the page of a sample (Markdown): what it is, what is claimed of it, what comes out and why, and what to change first. */
public final class SamplePage {

    /** How many names of like elements, and how many rows of a list, are said. */
    private static final int NAMES = 4;
    private static final int ROWS = 12;
    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withCutSets(0);

    private final Sample sample;
    private final Snapshot snapshot;
    private final Project project;
    private final AnalysisResult result;
    private final List<Claim> judged;
    private final StringWriter page = new StringWriter();
    private final MarkdownForm form;

    private SamplePage(Sample sample, Project project) {
        this.sample = sample;
        this.project = project;
        snapshot = Snapshot.of(project);
        result = Analysis.run(snapshot, SETTINGS);
        judged = Claims.of(snapshot, result);
        form = new MarkdownForm(new PrintWriter(page));
    }

    /**
     * The page of a sample.
     *
     * @param project its model
     * @param picture where the page finds a picture of it
     * @throws IllegalArgumentException when a proposal is none, or leads to a model that can't be analysed
     */
    public static String of(Sample sample, Project project, String picture) {
        SamplePage written = new SamplePage(sample, project);
        written.write(picture);
        return written.page.toString();
    }

    private void write(String picture) {
        form.heading(1, sample.title());
        form.paragraph(escaped(Optional.ofNullable(project.getSummary()).orElse(sample.description())));
        form.paragraph("![" + escaped(sample.title()) + "](" + picture + ")");
        form.line("```");
        form.line("nines samples " + sample.id());
        form.line("nines check " + sample.id() + ".nines");
        form.paragraph("```");
        claims();
        levels();
        singlePoints();
        proposals();
        premises();
    }

    private void claims() {
        form.heading(2, "What is claimed, and what comes out");
        long kept = judged.stream().filter(claim -> claim.judgement() == Judgement.KEPT).count();
        form.paragraph(kept + " of " + judged.size() + " claims are kept by the model.");
        form.columns("", "claim", "what comes out");
        for (Claim claim : judged) {
            form.row(claim.judgement() == Judgement.KEPT ? "kept" : "**not kept**", "**" + escaped(claim.name()) + ".** " + escaped(claim.text()),
                    escaped(claim.found()));
        }
        form.line("");
        List<Claim> different = judged.stream().filter(claim -> claim.judgement() != Judgement.KEPT).toList();
        if (different.isEmpty()) {
            return;
        }
        form.heading(3, "Why they differ");
        for (Claim claim : different) {
            form.line("- **" + escaped(claim.name()) + "**: " + escaped(why(claim)));
        }
        form.line("");
    }

    /** What the planner wrote about it; where it is an agreement, also what takes most of its time. */
    private String why(Claim claim) {
        List<String> reasons = new ArrayList<>();
        for (Requirement requirement : project.getRequirements()) {
            if (requirement.getName().equals(claim.name())) {
                Optional.ofNullable(requirement.getDescription()).ifPresent(reasons::add);
                project.getDecisions().stream().filter(decision -> decision.getRequirements().contains(requirement)).map(Decision::getRationale)
                        .forEach(reasons::add);
                result.verdicts().stream().filter(verdict -> requirement.getAbout().stream().anyMatch(about -> Elements.id(about).equals(verdict.agreement().id())))
                        .map(SamplePage::largest).forEach(reasons::add);
            }
        }
        return reasons.isEmpty() ? claim.found() + "." : String.join(" ", reasons);
    }

    private static String largest(Verdict verdict) {
        return "Most downtime goes with " + verdict.largest().stream().limit(3)
                .map(part -> (part.switchOver() ? "switch-over of " : "") + part.element().name() + " (" + Figures.number(part.minutesPerYear()) + " min/year)")
                .collect(Collectors.joining(", ")) + ".";
    }

    private void levels() {
        form.heading(2, "What Nines computes");
        form.columns("service level", ">availability", ">class", ">min/year", ">failures/year", ">mean outage", "agreement");
        for (LevelResult level : result.levels()) {
            Dependability total = level.total();
            form.row(escaped(level.reference().title()), Figures.availability(total), Figures.availabilityClass(total), Figures.number(total.minutesPerYear()),
                    Figures.number(total.failuresPerYear()), Figures.duration(total.meanOutageHours()), agreements(level));
        }
        form.line("");
        bounds();
    }

    /** Between which bounds the true figures lie, where these are not the same. */
    private void bounds() {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        for (LevelResult level : result.levels()) {
            if (!LevelTexts.accuracy(level).isEmpty()) {
                levels.computeIfAbsent(LevelTexts.accuracy(level), bounds -> new ArrayList<>()).add(escaped(level.reference().title()));
            }
        }
        if (levels.isEmpty()) {
            return;
        }
        form.paragraph("Not every figure is exact: " + LevelTexts.reasons(result.levels()) + ". The availability lies");
        levels.forEach((bounds, titles) -> form.line("- " + bounds + ": " + String.join("; ", titles)));
        form.line("");
    }

    private String agreements(LevelResult level) {
        return result.verdicts().stream().filter(verdict -> verdict.level().id().equals(level.level().id()))
                .map(verdict -> verdict.target() + (verdict.met() ? " met" : " **missed**") + (verdict.decided() ? "" : ", not certain")).collect(Collectors.joining("; "));
    }

    private void singlePoints() {
        form.heading(2, "Single points of failure");
        Map<ElementRef, List<String>> levels = new LinkedHashMap<>();
        Map<ElementRef, Set<String>> ids = new HashMap<>();
        for (LevelResult level : result.levels()) {
            level.singlePoints().forEach(point -> {
                levels.computeIfAbsent(point.element(), e -> new ArrayList<>()).add(level.reference().title());
                ids.computeIfAbsent(point.element(), e -> new HashSet<>()).add(level.level().id());
            });
        }
        if (levels.isEmpty()) {
            form.paragraph("None: no single failure takes a service level down for longer than a switch-over.");
            return;
        }
        Rationale rationale = Rationale.of(project);
        Map<String, Map<ElementRef, List<String>>> byReason = new LinkedHashMap<>();
        levels.forEach((element, down) -> {
            String reason = rationale.accepted(element, ids.get(element)).map(Rationale.Risk::reason).orElse("");
            byReason.computeIfAbsent(reason, r -> new LinkedHashMap<>()).put(element, down);
        });
        byReason.forEach((reason, points) -> {
            if (!reason.isEmpty()) {
                form.paragraph("Accepted: " + escaped(reason));
            }
            points(points);
        });
    }

    private void points(Map<ElementRef, List<String>> points) {
        List<ElementGroup<Map.Entry<ElementRef, List<String>>>> groups = ElementGroup.of(List.copyOf(points.entrySet()), Map.Entry::getKey,
                Map.Entry::getValue);
        form.columns("one failure of", "takes down");
        for (var group : groups.subList(0, Math.min(ROWS, groups.size()))) {
            List<String> down = group.first().getValue();
            boolean all = down.size() > 1 && down.size() == result.levels().size();
            form.row(escaped(group.title(NAMES) + within(group)), all ? "every service level" : down.stream().limit(NAMES).map(SamplePage::escaped).collect(Collectors.joining("; "))
                    + (down.size() > NAMES ? " and " + (down.size() - NAMES) + " more" : ""));
        }
        form.line("");
        if (groups.size() > ROWS) {
            form.paragraph("And " + (groups.size() - ROWS) + " more; `nines check` prints them all.");
        }
    }

    /** What the elements are in, which tells parts of the same name from one another. */
    private static String within(ElementGroup<?> group) {
        String place = group.place();
        return place.isEmpty() ? "" : " (" + place.substring(place.lastIndexOf(" / ") < 0 ? 0 : place.lastIndexOf(" / ") + 3) + ")";
    }

    private void proposals() {
        List<Proposals.Proposal> proposals = Proposals.of(snapshot);
        if (proposals.isEmpty()) {
            return;
        }
        form.heading(2, "What to change first, and what that brings");
        for (Proposals.Proposal proposal : proposals) {
            WhatIf.Answer answer = WhatIf.run(snapshot, result, proposal.changes(), SETTINGS);
            if (!answer.after().analysed()) {
                throw new IllegalArgumentException("the proposal '" + proposal.name() + "' leads to a model that can't be analysed: " + answer.after().problems());
            }
            form.heading(3, proposal.name());
            if (!proposal.rationale().isEmpty()) {
                form.paragraph(escaped(proposal.rationale()));
            }
            effect(proposal, answer);
        }
    }

    private void effect(Proposals.Proposal proposal, WhatIf.Answer answer) {
        List<LevelChange> changes = answer.comparison().levels();
        if (changes.isEmpty()) {
            form.paragraph("No service level has another figure.");
        } else {
            form.columns("service level", ">min/year before", ">min/year after", ">change");
            for (LevelChange change : changes.subList(0, Math.min(ROWS, changes.size()))) {
                form.row(escaped(change.level().title()), DifferenceWords.minutes(change.before()), DifferenceWords.minutes(change.after()),
                        DifferenceWords.growth(change));
            }
            form.line("");
        }
        List<String> words = new ArrayList<>();
        answer.comparison().verdicts().stream().filter(verdict -> !verdict.metBefore().equals(verdict.metAfter()))
                .forEach(verdict -> words.add(verdict.agreement().name() + ": " + DifferenceWords.verdict(verdict)));
        words.addAll(turned(proposal, answer.after()));
        int gone = answer.comparison().pointsGone().size();
        int come = answer.comparison().pointsCome().size();
        if (gone > 0 || come > 0) {
            words.add("single points of failure: " + gone + " fewer" + (come > 0 ? ", " + come + " new" : ""));
        }
        words.forEach(word -> form.line("- " + escaped(word)));
        if (!words.isEmpty()) {
            form.line("");
        }
    }

    /** Claims that are judged differently afterwards. */
    private List<String> turned(Proposals.Proposal proposal, AnalysisResult after) {
        Map<String, Judgement> before = judged.stream().collect(Collectors.toMap(Claim::name, Claim::judgement, (a, b) -> a));
        return Claims.of(WhatIf.changed(snapshot, proposal.changes()), after).stream().filter(claim -> claim.judgement() != before.get(claim.name()))
                .map(claim -> claim.name() + ": now " + (claim.judgement() == Judgement.KEPT ? "kept" : "not kept") + "; " + claim.found()).toList();
    }

    private void premises() {
        List<Premise> own = result.premises().stream().filter(premise -> premise.kind() == Premise.Kind.PLANNER).toList();
        if (own.isEmpty()) {
            return;
        }
        form.heading(2, "What was assumed");
        own.forEach(premise -> form.line("- " + escaped(premise.text())));
        form.line("");
        form.paragraph("`nines check` also prints what the method assumes, and which figures are assumptions.");
    }

    private static String escaped(String text) {
        return MarkdownForm.escaped(text);
    }
}
