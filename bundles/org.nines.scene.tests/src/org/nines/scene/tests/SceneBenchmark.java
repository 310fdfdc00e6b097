// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.nines.model.ModelCopy;
import org.nines.model.Project;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Group;
import org.nines.scene.Overlay;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.test.support.DataCentre;
import org.nines.test.support.DataCentre.Size;

/**
 * How long it takes to draw data centres without a display, as the diagram editor and the command line do, and to move one shape. Prints a table. Processor
 * time of the thread: others may be busy on the same machine.
 */
@EnabledIfSystemProperty(named = "nines.benchmark", matches = "true")
class SceneBenchmark {

    private static final int REPETITIONS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** About 2,000 and 10,000 shapes. The aim for 10,000 as SVG is a second. */
    @Test
    void dataCentres() {
        System.out.println("Drawing data centres (topology), ms of processor time, first and fastest of " + REPETITIONS);
        for (Size size : List.of(new Size(4, 8, 56, 3, 3, 12, 1), new Size(8, 20, 58, 3, 3, 12, 1))) {
            Project project = DataCentre.project(size);
            DiagramSettings settings = DiagramSettings.of("topology").bare();
            Scene drawn = DiagramDrawing.of(project, settings, null).layout().scene(Overlay.NONE);
            assertTrue(drawn.groups().count() >= size.servers(), "every server is drawn");
            System.out.println(String.format(Locale.ROOT, "  %,d shapes and lines, %.0f x %.0f", drawn.groups().count(), drawn.bounds().width(), drawn.bounds().height()));
            Project copy = time("copy of the model, in the thread that owns it", () -> ModelCopy.of(project)).project();
            time("what it shows", () -> DiagramDrawing.of(copy, settings, null));
            DiagramDrawing drawing = DiagramDrawing.of(copy, settings, null);
            time("where everything is", drawing::layout);
            Scene scene = time("what is painted", () -> drawing.scene(Overlay.NONE));
            time("as SVG", () -> SvgWriter.write(scene));
            DiagramLayout stored = LayoutFactory.eINSTANCE.createDiagramLayout();
            time("keeping all places", () -> drawing.keep(stored).apply());
            Group node = scene.groups().filter(g -> g.role() == Group.Role.NODE).findFirst().orElseThrow();
            time("where everything is after a move", () -> {
                DiagramDrawing now = DiagramDrawing.of(copy, settings, stored).layout();
                now.place(stored, Map.of(node.id(), node.bounds().plus(0, 8))).apply();
                return DiagramDrawing.of(copy, settings, stored).layout();
            });
        }
    }

    private <T> T time(String what, Supplier<T> work) {
        double first = 0;
        double best = Double.MAX_VALUE;
        T result = null;
        for (int i = 0; i < REPETITIONS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            result = work.get();
            double ms = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            first = i == 0 ? ms : first;
            best = Math.min(best, ms);
        }
        System.out.println(String.format(Locale.ROOT, "    %-50s %8.1f %8.1f", what, first, best));
        return result;
    }
}
