// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.scene.Overlay;
import org.nines.scene.Overlays;
import org.nines.ui.OpenModel;
import org.nines.ui.ScenarioRuns;

/** What an analysis adds to a diagram: kept up to date with the results of the model for as long as it is wanted. */
public final class Marks {

    /** What is marked. */
    public sealed interface Choice {

        /** Nothing. */
        record None() implements Choice {
        }

        /** Single points of failure, shared causes, and what interrupts. */
        record Findings() implements Choice {
        }

        /** Shares of the downtime of a service level. @param level its identifier, empty for the most pressing */
        record Shares(String level) implements Choice {
        }

        /** What a service level needs. @param level its identifier */
        record Needs(String level) implements Choice {
        }

        /** What happens when elements have failed. @param failed their identifiers */
        record Failure(String name, Set<String> failed) implements Choice {
        }
    }

    private final OpenModel model;
    private final Consumer<Overlay> show;
    private final Consumer<String> say;
    private Choice choice = new Choice.None();
    private AnalysisResult shown;
    private ScenarioRuns runs;

    /**
     * @param show is given what is to be marked
     * @param say is given a sentence when that can't be found out, and an empty one when it can
     */
    Marks(OpenModel model, Consumer<Overlay> show, Consumer<String> say) {
        this.model = model;
        this.show = show;
        this.say = say;
    }

    public Choice choice() {
        return choice;
    }

    /** The service levels whose downtime and needs can be shown. */
    List<LevelResult> levels() {
        AnalysisResult result = model.analysis().state().result();
        return result == null ? List.of() : result.levels();
    }

    public void choose(Choice now) {
        choice = now;
        shown = null;
        update();
    }

    /** To be called when the analysis of the model has a new state. */
    void update() {
        AnalysisResult result = model.analysis().state().result();
        if (choice instanceof Choice.None) {
            say.accept("");
            show.accept(Overlay.NONE);
        } else if (result == null || !result.analysed()) {
            say.accept(result == null ? "The analysis is running." : "The model can't be analysed yet; the view Findings says why.");
            show.accept(Overlay.NONE);
        } else if (result != shown) {
            shown = result;
            say.accept("");
            switch (choice) {
                case Choice.Findings findings -> show.accept(Overlays.findings(result));
                case Choice.Shares shares -> show.accept(Overlays.heat(result, isThere(result, shares.level()) ? shares.level() : ""));
                case Choice.Needs needs -> {
                    if (isThere(result, needs.level())) {
                        show.accept(Overlays.needs(result, needs.level()));
                    } else {
                        choose(new Choice.None());
                    }
                }
                case Choice.Failure failure -> play(failure);
                case Choice.None none -> {
                    // handled above
                }
            }
        }
    }

    private static boolean isThere(AnalysisResult result, String level) {
        return result.levels().stream().anyMatch(l -> l.level().id().equals(level));
    }

    private void play(Choice.Failure failure) {
        if (failure.failed().stream().anyMatch(id -> model.find(id) == null)) {
            choose(new Choice.None());
            return;
        }
        if (runs != null) {
            runs.stop();
        }
        runs = new ScenarioRuns(Display.getCurrent(), Snapshot.copy(model.project()));
        runs.one(failure.name(), failure.failed(), played -> {
            if (choice == failure) {
                show.accept(played == null ? Overlay.NONE : Overlays.scenario(played));
                say.accept(played == null ? "'" + failure.name() + "' is nothing that fails by itself." : "");
            }
        });
    }
}
