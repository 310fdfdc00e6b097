// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nines.model.core.Frequency;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;

/**
 * When something happens that happens again and again, over a whole cycle of the calendar. Time is local, without summer time.
 *
 * <p>A week is a cycle for what recurs hourly, daily or weekly. Else it is the 28 years from 2001 to 2028, in which days of the week, months and
 * leap years come round and a year has 365.25 days on average. What happens once is no part of the long run.
 */
final class Occurrences {

    /** Monday, the first day of both cycles. */
    private static final LocalDate BEGIN = LocalDate.of(2001, Month.JANUARY, 1);
    private static final LocalDate END = LocalDate.of(2029, Month.JANUARY, 1);
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LAST = 5;

    private final LocalDate end;

    private Occurrences(LocalDate end) {
        this.end = end;
    }

    /** The cycle in which all of them come round. */
    static Occurrences of(List<Recurrence> recurrences) {
        boolean week = recurrences.stream().map(Recurrence::getFrequency)
                .allMatch(f -> f == Frequency.HOURLY || f == Frequency.DAILY || f == Frequency.WEEKLY || f == Frequency.ONCE);
        return new Occurrences(week ? BEGIN.plusDays(DAYS_OF_A_WEEK) : END);
    }

    /** Length of the cycle in hours. */
    double hours() {
        return (end.toEpochDay() - BEGIN.toEpochDay()) * 24.0;
    }

    /** First days of all days of the cycle, by the number of hours since its begin. */
    void days(Consumer<LocalDate> each) {
        for (LocalDate day = BEGIN; day.isBefore(end); day = day.plusDays(1)) {
            each.accept(day);
        }
    }

    /** Hours since the begin of the cycle. */
    static double hour(LocalDate day, LocalTime time) {
        return (day.toEpochDay() - BEGIN.toEpochDay()) * 24.0 + (time == null ? 0 : time.toSecondOfDay() / 3600.0);
    }

    /** Hours since the begin of the cycle at which something begins that recurs. */
    List<Double> begins(Recurrence recurrence) {
        List<Double> begins = new ArrayList<>();
        if (recurrence.getFrequency() == Frequency.ONCE) {
            return begins;
        }
        if (recurrence.getFrequency() == Frequency.HOURLY) {
            double minute = recurrence.getStart() == null ? 0 : recurrence.getStart().getMinute() / 60.0;
            for (int hour = 0; hour < hours(); hour++) {
                if (onDay(recurrence, BEGIN.plusDays(hour / 24))) {
                    begins.add(hour + minute);
                }
            }
            return begins;
        }
        days(day -> {
            if (happens(recurrence, day)) {
                begins.add(hour(day, recurrence.getStart()));
            }
        });
        return begins;
    }

    private static boolean happens(Recurrence recurrence, LocalDate day) {
        LocalDate date = recurrence.getDate();
        return switch (recurrence.getFrequency()) {
            case ONCE, HOURLY -> false;
            case DAILY -> onDay(recurrence, day);
            case WEEKLY -> recurrence.getDays().isEmpty() ? day.getDayOfWeek() == DayOfWeek.MONDAY : onDay(recurrence, day);
            case MONTHLY -> inMonth(recurrence, day);
            case QUARTERLY -> (day.getMonthValue() - (date == null ? 1 : date.getMonthValue())) % 3 == 0 && inMonth(recurrence, day);
            case YEARLY -> date == null ? day.getDayOfYear() == 1
                    : day.getMonth() == date.getMonth() && day.getDayOfMonth() == Math.min(date.getDayOfMonth(), day.lengthOfMonth());
        };
    }

    /** On the days of the week that are given, in the week of the month that is given; else on the day of the month of its first date. */
    private static boolean inMonth(Recurrence recurrence, LocalDate day) {
        if (recurrence.getDays().isEmpty()) {
            int wanted = recurrence.getDate() == null ? 1 : recurrence.getDate().getDayOfMonth();
            return day.getDayOfMonth() == Math.min(wanted, day.lengthOfMonth());
        }
        int week = (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        boolean last = day.getDayOfMonth() + DAYS_OF_A_WEEK > day.lengthOfMonth();
        int wanted = recurrence.getWeekOfMonth();
        return onDay(recurrence, day) && (wanted == 0 || wanted == LAST && last || wanted < LAST && week == wanted);
    }

    private static boolean onDay(Recurrence recurrence, LocalDate day) {
        return isOn(recurrence.getDays(), day);
    }

    /** Whether a day is one of those of the week, or any when none is given. */
    static boolean isOn(List<Weekday> days, LocalDate day) {
        return days.isEmpty() || days.contains(Weekday.get(day.getDayOfWeek().getValue() - 1));
    }
}
