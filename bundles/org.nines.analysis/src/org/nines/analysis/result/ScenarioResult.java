// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;
import java.util.Optional;
import org.nines.analysis.result.ImpactMatrix.LevelRef;

/**
 * What happens when some elements have failed together and everything else works: the state after all takeovers, and the way there.
 *
 * @param name what the scenario is called
 * @param failed the elements that have failed
 * @param services every service that somebody uses, in the order of the model
 * @param failovers takeovers in the order in which they must happen: what is needed comes before what needs it
 * @param consequences equipment, hosts and instances of services that are down although they have not failed themselves, each with its reasons; of what
 *        matters to some service level
 * @param unused services that no clients use and nothing that they use needs: nothing is said about these
 */
public record ScenarioResult(String name, List<ElementRef> failed, List<ServiceOutcome> services, List<Failover> failovers, List<Reason> consequences,
        List<ElementRef> unused) {

    public ScenarioResult {
        failed = List.copyOf(failed);
        services = List.copyOf(services);
        failovers = List.copyOf(failovers);
        consequences = List.copyOf(consequences);
        unused = List.copyOf(unused);
    }

    /** How much of a service is there. */
    public enum State {
        /** All its levels. */
        FULL,
        /** Some of its levels, among them one that is more than the least. */
        DEGRADED,
        /** Only the least demanding of several levels. */
        MINIMUM,
        /** None. */
        DOWN
    }

    /**
     * State of a service.
     *
     * @param service the service
     * @param state how much of it is there after all takeovers
     * @param levels its levels, the least demanding first
     */
    public record ServiceOutcome(ElementRef service, State state, List<LevelOutcome> levels) {

        public ServiceOutcome {
            levels = List.copyOf(levels);
        }
    }

    /**
     * State of a service level.
     *
     * @param level the level
     * @param served whether it is served to everybody after all takeovers
     * @param restsOn takeovers of its own service and of those that it needs without which it would be down; none for a level that is down
     * @param waitsFor those of them that are felt: the level is away until they are done, as no buffer on the way lasts so long
     * @param because why it is down or interrupted; empty when it is neither
     * @param recoveryHours time until it is served again, in hours: 0 when it never was away; the longest of the takeovers that it waits for,
     *        which run side by side; for a level that is down the longest repair of what failed; NaN when the model does not say
     * @param recoveryObjective the recovery time objective in hours, where the level has one
     * @param lossHours largest age of the data that the takeovers lose on which it rests, in hours; 0 for none; NaN when the model does not say
     * @param lossObjective the recovery point objective in hours, where the level has one
     */
    public record LevelOutcome(LevelRef level, boolean served, List<Failover> restsOn, List<Failover> waitsFor, List<Reason> because,
            double recoveryHours, Optional<Double> recoveryObjective, double lossHours, Optional<Double> lossObjective) {

        public LevelOutcome {
            restsOn = List.copyOf(restsOn);
            waitsFor = List.copyOf(waitsFor);
            because = List.copyOf(because);
        }

        /** Whether it is away until a takeover is done, although it is served afterwards. */
        public boolean interrupted() {
            return !waitsFor.isEmpty();
        }

        /** Whether the recovery time objective is kept; empty without an objective, or when the time is not known. */
        public Optional<Boolean> recoveryKept() {
            return recoveryObjective.filter(o -> !Double.isNaN(recoveryHours)).map(o -> recoveryHours <= o);
        }

        /** Whether the recovery point objective is kept; empty without an objective, or when the loss is not known. */
        public Optional<Boolean> lossKept() {
            return lossObjective.filter(o -> !Double.isNaN(lossHours)).map(o -> lossHours <= o);
        }
    }

    /**
     * Why something is as it is.
     *
     * @param about the element
     * @param text what is the matter with it, a sentence without a full stop: "server web-1 is down"
     * @param because why; empty for an element that has failed itself
     */
    public record Reason(ElementRef about, String text, List<Reason> because) {

        public Reason {
            because = List.copyOf(because);
        }

        /** The whole chain in one line: "web-1 does not serve, because server one is down, because rack R1 has failed". */
        public String words() {
            if (because.isEmpty()) {
                return text;
            }
            return text + ", because " + String.join(" and ", because.stream().map(Reason::words).toList());
        }
    }

    /**
     * Takeover of one service.
     *
     * @param service the service whose instances form the group
     * @param from the instance that was active
     * @param to the first in the order of preference that can serve
     * @param passedOver instances that come before it but can't serve
     * @param automatic whether nobody has to do anything
     * @param steps what happens, in order
     * @param hours time that all steps take, in hours; NaN when one has no time
     * @param keepsOrder whether the order of preference stays as it was, so that the instance stays active until it fails or somebody switches
     *        back
     * @param lossHours largest age of the data that are lost, in hours; 0 for none; NaN when the model does not say
     */
    public record Failover(ElementRef service, ElementRef from, ElementRef to, List<ElementRef> passedOver, boolean automatic, List<Step> steps,
            double hours, boolean keepsOrder, double lossHours) {

        public Failover {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Step of a takeover.
     *
     * @param name what is done
     * @param hours how long it takes, in hours; NaN when the model does not say
     * @param role who does it, empty when the model does not say
     * @param automatic whether it happens by itself
     */
    public record Step(String name, double hours, String role, boolean automatic) {
    }
}
