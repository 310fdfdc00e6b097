// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.internal;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.nines.model.core.Frequency;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;
import org.nines.model.service.DemandPeriod;

/** Minutes of a week, from Monday 00:00 on, in which something happens. What happens less often than weekly is laid into every week. */
final class Week {

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    private Week() {
    }

    /** Minutes that a recurrence takes, its reserve included. */
    static BitSet of(Recurrence recurrence) {
        BitSet minutes = new BitSet(7 * DAY);
        double length = hours(recurrence.getDuration()) + hours(recurrence.getReserve());
        int duration = Math.max(1, (int) Math.ceil(length * HOUR));
        if (recurrence.getFrequency() == Frequency.HOURLY) {
            for (int start = minute(recurrence.getStart()) % HOUR; start < 7 * DAY; start += HOUR) {
                mark(minutes, start, duration);
            }
        } else {
            for (int day : days(recurrence.getDays(), recurrence.getFrequency() == Frequency.DAILY || recurrence.getDays().isEmpty())) {
                mark(minutes, day * DAY + minute(recurrence.getStart()), duration);
            }
        }
        return minutes;
    }

    /** Minutes of a period of demand; one that ends before it begins goes on past midnight. */
    static BitSet of(DemandPeriod period) {
        BitSet minutes = new BitSet(7 * DAY);
        int start = minute(period.getStart());
        int length = Math.floorMod(minute(period.getEnd()) - start - 1, DAY) + 1;
        days(period.getDays(), period.getDays().isEmpty()).forEach(day -> mark(minutes, day * DAY + start, length));
        return minutes;
    }

    private static double hours(org.nines.model.units.Duration duration) {
        return duration == null ? 0 : duration.hours();
    }

    private static int minute(LocalTime time) {
        return time == null ? 0 : time.toSecondOfDay() / HOUR;
    }

    private static List<Integer> days(List<Weekday> days, boolean all) {
        return all ? List.of(0, 1, 2, 3, 4, 5, 6) : days.stream().map(Weekday::getValue).toList();
    }

    private static void mark(BitSet minutes, int start, int duration) {
        for (int i = 0; i < duration; i++) {
            minutes.set((start + i) % (7 * DAY));
        }
    }
}
