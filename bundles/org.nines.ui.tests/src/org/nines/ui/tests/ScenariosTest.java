// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.model.compute.Server;
import org.nines.model.storage.DiskEnclosure;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Line;
import org.nines.ui.internal.scenarios.ScenariosView;
import org.nines.ui.internal.verdict.VerdictView;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** What happens when what is selected fails, and when each place is lost. */
class ScenariosTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private static Stream<Line> all(List<Line> lines) {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line), all(line.lines())));
    }

    @Test
    void selectionAndStandardScenariosArePlayedThrough() {
        OpenModel model = robot.analysed(robot.open(Models.sample(folder, "shop.nines")));
        ScenariosView view = robot.view(ScenariosView.ID, ScenariosView.class);
        int standard = ScenarioAnalysis.of(Snapshot.of(model.project())).standard().size();
        robot.waitFor("the scenarios", () -> view.texts().size() == standard);

        model.select(List.of(robot.element(model, DiskEnclosure.class, "raid-1")), null);
        robot.waitFor("the selected scenario", () -> view.texts().getFirst().startsWith("Selected: raid-1"));
        assertEquals("Selected: raid-1 | 2 levels down, objective MISSED", view.texts().getFirst());
        assertTrue(all(view.lines()).anyMatch(line -> line.figure().equals("down") && line.note().startsWith("repaired in ")), view.lines().toString());
        assertTrue(all(view.lines()).anyMatch(line -> line.text().contains("raid-1")), view.lines().toString());

        model.select(List.of(robot.element(model, Server.class, "db-1")), null);
        robot.waitFor("the other scenario", () -> view.texts().getFirst().startsWith("Selected: db-1"));
        assertEquals("Selected: db-1 | 2 levels away until takeover", view.texts().getFirst());
        assertTrue(all(view.lines()).anyMatch(line -> line.text().startsWith("takeover of Data store, by hand")), view.lines().toString());
        robot.settle();
        Picture.keep(Picture.take(robot.window().getShell()), "scenarios");

        model.select(List.of(model.project()), null);
        robot.waitFor("no selected scenario", () -> view.texts().size() == standard);
    }

    @Test
    void scenariosArePlayedWhenTheViewComesUpAgain() {
        ScenariosView view = robot.view(ScenariosView.ID, ScenariosView.class);
        robot.view(VerdictView.ID, VerdictView.class);
        robot.analysed(robot.open(Models.sample(folder, "shop.nines")));
        assertEquals(List.of(), view.texts());
        robot.view(ScenariosView.ID, ScenariosView.class);
        robot.waitFor("the scenarios", () -> !view.texts().isEmpty());
    }
}
