// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.core.Requirement;
import org.nines.samples.Claims.Claim;

/** Judges claims by the rule that their first tag names. */
public final class ClaimJudge {

    /** One way to judge. */
    interface Rule {

        /**
         * Judges.
         *
         * @param about what the claim is about
         * @param figure what stands behind '=', may be empty
         * @param tags all tags of the claim
         */
        Finding judge(List<EObject> about, String figure, List<String> tags);
    }

    private final AnalysisResult result;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** A judge for one model. */
    public ClaimJudge(Snapshot snapshot, AnalysisResult result) {
        this.result = result;
        rules.putAll(new ComputedClaims(snapshot, result).rules());
        rules.putAll(new WrittenClaims().rules());
    }

    /** The claim with its judgement. */
    public Claim judge(Requirement claim) {
        Finding finding = find(claim);
        return new Claim(claim.getName(), claim.getText(), finding.judgement(), finding.text());
    }

    private Finding find(Requirement claim) {
        if (!result.analysed()) {
            return Finding.open("the model has errors");
        }
        Optional<String> tag = claim.getTags().stream().findFirst();
        String name = tag.map(t -> t.split("=", 2)[0]).orElse("");
        Rule rule = rules.get(name);
        if (rule == null) {
            return Finding.open("nothing in the model says how to judge it");
        }
        String figure = Stream.of(tag.orElseThrow().split("=", 2)).skip(1).findFirst().orElse("");
        return rule.judge(List.copyOf(claim.getAbout()), figure, List.copyOf(claim.getTags()));
    }
}
