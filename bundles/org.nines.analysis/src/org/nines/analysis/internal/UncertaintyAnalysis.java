// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Uncertainty.AgreementSpread;
import org.nines.analysis.result.Uncertainty.Driver;
import org.nines.analysis.result.Uncertainty.Figure;
import org.nines.analysis.result.Uncertainty.LevelSpread;
import org.nines.analysis.result.Uncertainty.Spread;
import org.nines.model.Repetition;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.ServiceLevelAgreement;

/** Draws the uncertain figures again and again, and evaluates all levels and agreements with them; see {@link Uncertainty}. */
final class UncertaintyAnalysis {

    /** Always the same draws. */
    private static final long SEED = 20_260_101;

    /** An uncertain figure, and all modes that have it. */
    private static final class Factor {
        private final FailureMode mode;
        private final double deviation;
        private final Set<Item> items = new LinkedHashSet<>();
        private int[] ranks;

        Factor(FailureMode mode) {
            this.mode = mode;
            deviation = Math.log(mode.getErrorFactor()) / NormalQuantile.P95;
        }

        /** How many times as often as written it occurs, so that the mean is what is written. */
        double times(double[] quantiles, int draw) {
            return Math.exp(deviation * quantiles[ranks[draw]] - deviation * deviation / 2);
        }
    }

    private final Snapshot snapshot;
    private final int draws;
    private final BooleanSupplier cancelled;
    private final Map<String, Factor> factors = new LinkedHashMap<>();
    private final Map<FailureMode, Factor> ofModes = new IdentityHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final double[] quantiles;

    /** @param items that take part in any level */
    UncertaintyAnalysis(Snapshot snapshot, Collection<Item> items, int draws, BooleanSupplier cancelled) {
        this.snapshot = snapshot;
        this.draws = draws;
        this.cancelled = cancelled;
        items.forEach(item -> uncertain(item).forEach(mode -> {
            Factor factor = factors.computeIfAbsent(Repetition.original(snapshot.id(mode)), id -> new Factor(mode));
            factor.items.add(item);
            ofModes.put(mode, factor);
        }));
        factors.values().forEach(factor -> figures.add(new Figure(snapshot.reference(factor.mode.eContainer()), factor.mode.getName(),
                factor.mode.getErrorFactor(), factor.items.size())));
        // one draw from each of so many strata of equal probability: the middle one
        quantiles = IntStream.range(0, draws).mapToDouble(i -> NormalQuantile.of((i + 0.5) / draws)).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        factors.values().forEach(factor -> factor.ranks = shuffled(draws, random.split()));
    }

    /** Modes of an item whose figures say that they are uncertain. */
    static List<FailureMode> uncertain(Item item) {
        return ModeFigures.modesOf(item).stream().filter(mode -> mode.getErrorFactor() > 1).toList();
    }

    private static int[] shuffled(int n, SplittableRandom random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** What the results may be. */
    Uncertainty of(DesignQuantities design, Collection<LevelAnalysis> levels, List<ServiceLevelAgreement> agreements,
            Map<ServiceLevelAgreement, LevelAnalysis> ofAgreements) {
        if (factors.isEmpty()) {
            return new Uncertainty(draws, List.of(), List.of(), List.of());
        }
        List<ToDoubleFunction<DesignQuantities.OtherFigures>> questions = new ArrayList<>();
        levels.forEach(level -> questions.add(draw -> level.quantities().with(draw).unavailability()));
        agreements.forEach(agreement -> questions.add(draw -> ofAgreements.get(agreement).quantities().with(draw)
                .unavailability(agreement, ofAgreements.get(agreement).demand(agreement))));
        double[][] answers = new double[questions.size()][draws];
        IntStream.range(0, draws).parallel().forEach(draw -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            DesignQuantities.OtherFigures drawn = design.withFigures(mode -> ofModes.containsKey(mode.mode())
                    ? mode.oftener(ofModes.get(mode.mode()).times(quantiles, draw)) : mode);
            for (int q = 0; q < answers.length; q++) {
                answers[q][draw] = questions.get(q).applyAsDouble(drawn);
            }
        });
        List<LevelSpread> ofLevels = new ArrayList<>();
        for (LevelAnalysis level : levels) {
            ofLevels.add(new LevelSpread(level.result().reference(), spread(level.result().total().unavailability(), answers[ofLevels.size()])));
        }
        List<AgreementSpread> spreads = new ArrayList<>();
        for (ServiceLevelAgreement agreement : agreements) {
            double[] answer = answers[ofLevels.size() + spreads.size()];
            double target = agreement.getTarget().complement().doubleValue();
            spreads.add(new AgreementSpread(snapshot.reference(agreement),
                    spread(ofAgreements.get(agreement).agreed(agreement).unavailability(), answer),
                    (double) Arrays.stream(answer).filter(u -> u <= target).count() / draws));
        }
        return new Uncertainty(draws, figures, ofLevels, spreads);
    }

    private Spread spread(double computed, double[] answers) {
        double[] sorted = answers.clone();
        Arrays.sort(sorted);
        double[] ranks = ranks(answers, sorted);
        List<Driver> drivers = new ArrayList<>();
        int i = 0;
        for (Factor factor : factors.values()) {
            drivers.add(new Driver(figures.get(i++), correlation(factor.ranks, ranks)));
        }
        drivers.sort(Comparator.comparingDouble((Driver driver) -> Math.abs(driver.correlation())).reversed());
        return new Spread(computed, Arrays.stream(answers).average().orElse(computed), quantile(sorted, 0.05), quantile(sorted, 0.5),
                quantile(sorted, 0.95), drivers);
    }

    /** Linear between the middles of the strata. */
    private static double quantile(double[] sorted, double probability) {
        double position = Math.clamp(probability * sorted.length - 0.5, 0, sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** Ranks from 0; equal values have the mean of theirs. */
    private static double[] ranks(double[] values, double[] sorted) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = (first(sorted, values[i]) + first(sorted, Math.nextUp(values[i])) - 1) / 2.0;
        }
        return ranks;
    }

    /** How many values are smaller. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Pearson's correlation of ranks; 0 where one of them does not vary. */
    private static double correlation(int[] a, double[] b) {
        double mean = (a.length - 1) / 2.0;
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - mean) * (b[i] - mean);
            ofA += (a[i] - mean) * (a[i] - mean);
            ofB += (b[i] - mean) * (b[i] - mean);
        }
        return ofA == 0 || ofB == 0 ? 0 : product / Math.sqrt(ofA * ofB);
    }
}
