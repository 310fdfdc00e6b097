// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.storage.DiskArray;
import org.nines.model.units.Duration;

/**
 * The figures of one failure mode of one item.
 *
 * @param item the item, which shares nothing with others of its type
 * @param mttf mean time to failure, hours
 * @param mttr mean time to repair, hours
 * @param unavailability MTTR / (MTTF + MTTR)
 */
public record Mode(Item item, double mttf, double mttr, double unavailability) {

    /** The modes that hold for an item: its own or, when there are none, those of its type. */
    public static List<Mode> of(Item item) {
        EList<FailureMode> own = item.getFailureModes();
        EList<FailureMode> modes = own.isEmpty() && item.getType() != null ? item.getType().getFailureModes() : own;
        return modes.stream().map(mode -> of(item, mode)).toList();
    }

    private static Mode of(Item item, FailureMode mode) {
        double mttr = hours(mode.getDetect()) + hours(mode.getRespond()) + hours(mode.getRepair()) + hours(mode.getVerify());
        if (mode.getAvailability() != null) {
            double unavailability = mode.getAvailability().complement().doubleValue();
            return new Mode(item, mttr * mode.getAvailability().fraction().doubleValue() / unavailability, mttr, unavailability);
        }
        double mttf = mode.getMttf() != null ? mode.getMttf().hours() : 1 / mode.getFailureRate().perHour();
        return new Mode(item, mttf, mttr, mttr / (mttf + mttr));
    }

    /** The same mode, down for a share of the time only, with outages as long. */
    Mode part(double share) {
        double q = unavailability * share;
        return new Mode(item, mttr * (1 - q) / q, mttr, q);
    }

    /** Probability that an item has at least one of its modes. */
    public static double unavailability(Item item) {
        return unavailability(of(item));
    }

    /** Probability that at least one of several modes is present. */
    public static double unavailability(List<Mode> modes) {
        double sum = 0;
        for (Mode mode : modes) {
            sum += mode.unavailability - sum * mode.unavailability;
        }
        return sum;
    }

    /** The longest mean repair time of anything in the model, hours. */
    static double longest(Project project) {
        double longest = 0;
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Item item) {
                longest = Math.max(longest, of(item).stream().mapToDouble(Mode::mttr).max().orElse(0));
            } else if (element instanceof DiskArray array) {
                longest = Math.max(longest, hours(array.getRestore()));
            }
        }
        return longest;
    }

    static double hours(Duration duration) {
        return duration == null ? 0 : duration.hours();
    }
}
