// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.DiskArray;

/**
 * Something with several states that is independent of everything else.
 *
 * @param owner what the states belong to: an item, an array, or a service whose instances are a group
 * @param states what each state means; the first one is that all is well
 * @param probability share of time in each state
 * @param flow for each pair of states the transitions per hour from the first to the second, not conditional on being in the first
 */
record Variable(EObject owner, List<State> states, double[] probability, double[][] flow) {

    /** What a state does to the world; one method for each kind of effect. */
    interface State {

        /** Items that do not work, as felt so many hours later. */
        default Set<Item> down(double delay) {
            return Set.of();
        }

        /** The array that has lost data, or null. */
        default DiskArray lost() {
            return null;
        }

        /** The service whose group is switching over, or null. */
        default Service interrupted() {
            return null;
        }

        /** Whether the state has any effect. */
        default boolean matters() {
            return !down(0).isEmpty() || lost() != null || interrupted() != null;
        }
    }

    /**
     * A failure mode by the time for which it has lasted: absent, then one state from each delay to the next. With exponential repair a
     * failure lasts longer than d with probability exp(-d / MTTR), and is longer away than d for q exp(-d / MTTR) of the time.
     *
     * @param delays hours, ascending, the first is 0
     */
    static Variable of(Mode mode, List<Double> delays) {
        int n = delays.size();
        double frequency = (1 - mode.unavailability()) / mode.mttf();
        List<State> states = new ArrayList<>();
        double[] probability = new double[n + 1];
        double[][] flow = new double[n + 1][n + 1];
        states.add(new State() { });
        probability[0] = 1 - mode.unavailability();
        for (int i = 0; i < n; i++) {
            double begin = delays.get(i);
            double reached = Math.exp(-begin / mode.mttr());
            double ended = i + 1 < n ? -Math.expm1((begin - delays.get(i + 1)) / mode.mttr()) : 1;
            states.add(new State() {
                @Override
                public Set<Item> down(double delay) {
                    return delay <= begin ? Set.of(mode.item()) : Set.of();
                }
            });
            probability[i + 1] = mode.unavailability() * reached * ended;
            flow[i][i + 1] = frequency * reached;
            flow[i + 1][0] = frequency * reached * ended;
        }
        return new Variable(mode.item(), List.copyOf(states), probability, flow);
    }
}
