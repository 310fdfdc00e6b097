// SPDX-License-Identifier: EPL-2.0
package org.nines.samples;

import java.util.List;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.core.Requirement;
import org.nines.samples.internal.ClaimJudge;

/**
 * Whether what a description claims of a system is so in its model.
 *
 * <p>A claim is a requirement; its first tag says how it is judged, with a figure behind '=' where one is needed, and what it is about are the
 * elements to look at:
 *
 * <table>
 * <caption>Tags</caption>
 * <tr><td>agreement</td><td>agreements: the target of each is met</td></tr>
 * <tr><td>survives</td><td>items and levels: each level is served when each of the items has failed alone</td></tr>
 * <tr><td>survives-all</td><td>items and levels: each level is served when all of the items together have failed</td></tr>
 * <tr><td>stops, stops-all</td><td>items and levels: each level is down when one of the items, or all together, have failed</td></tr>
 * <tr><td>recovers</td><td>items and levels: the takeovers that the level waits for after each failure keep its recovery time objective; a second
 * tag, automatic or manual, says who has to start it</td></tr>
 * <tr><td>loses</td><td>items and levels: the takeovers on which the level rests after each failure keep its recovery point objective</td></tr>
 * <tr><td>undisturbed=15 min 99 %</td><td>levels: the chance of that much time without a disturbance</td></tr>
 * <tr><td>bridges=1 d</td><td>dependencies: the buffer lasts that long</td></tr>
 * <tr><td>within=8 h</td><td>arrays, procedures, backup plans, component types, levels: restored in that time</td></tr>
 * <tr><td>noticed=2 min</td><td>probes: the alarm is raised that long after an error, at most</td></tr>
 * <tr><td>every=1 d</td><td>backup plans, replications, jobs, windows: the longest time from one run to the next, weekly at the rarest</td></tr>
 * <tr><td>apart</td><td>jobs, replications, windows: no run meets another or its own next one</td></tr>
 * <tr><td>clear</td><td>a period of demand, then jobs and windows: none of these falls into the period</td></tr>
 * <tr><td>same-platform</td><td>servers: platform, type and parts are alike, and the later ones carry nothing that the first does not</td></tr>
 * <tr><td>certified</td><td>servers: each is built to a platform that has been certified</td></tr>
 * <tr><td>doubled</td><td>servers: power supplies, interfaces and controllers are there twice, and arrays survive the loss of a disk</td></tr>
 * <tr><td>keeps-order</td><td>failover procedures: the order of preference stays</td></tr>
 * <tr><td>count=25, steps=6</td><td>elements, copies counted; steps of a procedure</td></tr>
 * <tr><td>assigned</td><td>procedures: each step has a role that somebody holds</td></tr>
 * <tr><td>users=60000..70000</td><td>client populations: together within the range</td></tr>
 * <tr><td>functions=21, reviews=4, separated</td><td>an operations plan: functions that have an owner, kinds of review, nobody in two
 * incompatible roles</td></tr>
 * <tr><td>tested-by-others</td><td>changes: each was tested, and not by who developed it</td></tr>
 * </table>
 */
public final class Claims {

    /** How a claim is judged. */
    public enum Judgement {
        /** It is so. */
        KEPT,
        /** It is not so. */
        NOT_KEPT,
        /** The model does not say how to judge it, or can't be analysed. */
        OPEN
    }

    /**
     * A claim with its judgement.
     *
     * @param name what it is called
     * @param text what is claimed
     * @param judgement whether it is so
     * @param found what was computed, a sentence without a full stop
     */
    public record Claim(String name, String text, Judgement judgement, String found) {
    }

    private Claims() {
    }

    /**
     * The claims of a model, in its order.
     *
     * @param snapshot the model
     * @param result what was computed from the snapshot
     */
    public static List<Claim> of(Snapshot snapshot, AnalysisResult result) {
        ClaimJudge judge = new ClaimJudge(snapshot, result);
        return snapshot.project().getRequirements().stream().map((Requirement claim) -> judge.judge(claim)).toList();
    }
}
