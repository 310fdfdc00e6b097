// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;
import java.util.Optional;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.model.Problem;

/**
 * What is different between two designs, or two states of one.
 *
 * @param before the project before
 * @param after the project after
 * @param levels levels whose figures are different, or that only one of the two has; in the order of the model after, those that went last
 * @param pointsCome single points of failure that are new for some level
 * @param pointsGone single points of failure that some level is rid of
 * @param causesCome elements that newly take away a redundancy
 * @param causesGone elements that no longer do
 * @param verdicts agreements that are judged differently, or that only one of the two has, or whose margin is different
 * @param elementsCome elements that newly take part in a level
 * @param elementsGone elements that no longer do
 * @param figures elements whose own figures are different
 * @param problemsCome problems that are new
 * @param problemsGone problems that are solved
 */
public record ComparisonResult(ElementRef before, ElementRef after, List<LevelChange> levels, List<PointChange> pointsCome,
        List<PointChange> pointsGone, List<CauseChange> causesCome, List<CauseChange> causesGone, List<VerdictChange> verdicts,
        List<ElementRef> elementsCome, List<ElementRef> elementsGone, List<FigureChange> figures, List<Problem> problemsCome,
        List<Problem> problemsGone) {

    public ComparisonResult {
        levels = List.copyOf(levels);
        pointsCome = List.copyOf(pointsCome);
        pointsGone = List.copyOf(pointsGone);
        causesCome = List.copyOf(causesCome);
        causesGone = List.copyOf(causesGone);
        verdicts = List.copyOf(verdicts);
        elementsCome = List.copyOf(elementsCome);
        elementsGone = List.copyOf(elementsGone);
        figures = List.copyOf(figures);
        problemsCome = List.copyOf(problemsCome);
        problemsGone = List.copyOf(problemsGone);
    }

    /**
     * A level before and after.
     *
     * @param level the level
     * @param before its figures before; empty for a level that is new
     * @param after its figures after; empty for a level that went
     */
    public record LevelChange(LevelRef level, Optional<Dependability> before, Optional<Dependability> after) {

        /** Minutes a year by which downtime grew; negative when it fell; NaN for a level that only one of the two has. */
        public double minutesPerYear() {
            return before.isPresent() && after.isPresent() ? after.get().minutesPerYear() - before.get().minutesPerYear() : Double.NaN;
        }
    }

    /**
     * A single point of failure that came or went.
     *
     * @param element the element
     * @param levels the levels for which it did
     */
    public record PointChange(ElementRef element, List<LevelRef> levels) {

        public PointChange {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A shared cause that came or went.
     *
     * @param element what is shared
     * @param way how
     * @param group whose redundancy it takes away
     */
    public record CauseChange(ElementRef element, SharedCause.Way way, ElementRef group) {
    }

    /**
     * An agreement before and after.
     *
     * @param agreement the agreement
     * @param level what it promises
     * @param metBefore whether it was met; empty for an agreement that is new
     * @param metAfter whether it is met; empty for one that went
     * @param marginBefore minutes a year to spare; NaN for an agreement that is new
     * @param marginAfter minutes a year to spare; NaN for one that went
     */
    public record VerdictChange(ElementRef agreement, LevelRef level, Optional<Boolean> metBefore, Optional<Boolean> metAfter, double marginBefore,
            double marginAfter) {

        /** It is missed after, and was not before. */
        public boolean newlyMissed() {
            return metAfter.equals(Optional.of(false)) && !metBefore.equals(Optional.of(false));
        }
    }

    /**
     * Own figures of an element before and after.
     *
     * @param element the element
     * @param before as they were written, may be empty
     * @param after as they are written, may be empty
     */
    public record FigureChange(ElementRef element, String before, String after) {
    }

    /** Nothing is different. */
    public boolean same() {
        return levels.isEmpty() && pointsCome.isEmpty() && pointsGone.isEmpty() && causesCome.isEmpty() && causesGone.isEmpty() && verdicts.isEmpty()
                && elementsCome.isEmpty() && elementsGone.isEmpty() && figures.isEmpty() && problemsCome.isEmpty() && problemsGone.isEmpty();
    }
}
