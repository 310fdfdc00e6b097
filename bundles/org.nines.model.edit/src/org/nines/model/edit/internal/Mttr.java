// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nines.model.core.FailureMode;
import org.nines.model.units.Duration;
import org.nines.model.units.TimeUnit;

/** The mean time to repair of a failure mode, for labels. */
final class Mttr {

    private Mttr() {
    }

    /** Sum of the parts that are given, in the largest unit that any of them is written in; null when none is. */
    static Duration of(FailureMode mode) {
        List<Duration> parts = Stream.of(mode.getDetect(), mode.getRespond(), mode.getRepair(), mode.getVerify())
                .filter(Objects::nonNull).toList();
        if (parts.isEmpty()) {
            return null;
        }
        TimeUnit unit = parts.stream().map(Duration::unit).max(Enum::compareTo).orElseThrow();
        BigDecimal sum = parts.stream().map(p -> p.unit() == unit ? p.amount()
                : BigDecimal.valueOf(p.hours() / new Duration(BigDecimal.ONE, unit).hours())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Duration(parts.size() == 1 ? sum : sum.round(new MathContext(3)), unit);
    }
}
