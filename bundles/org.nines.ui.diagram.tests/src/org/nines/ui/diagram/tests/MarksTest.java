// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.scene.Diagrams;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramBar;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.Marks.Choice;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** What the analysis adds to a diagram, and what is left out of it. */
class MarksTest {

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private OpenModel model;

    @BeforeEach
    void start() {
        model = robot.analysed(hand.shop(folder));
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private static boolean says(DiagramEditor editor, String element, String text) {
        Item item = editor.viewer().sheet().showing(element);
        return item != null && item.drawn().group().title().contains(text);
    }

    @Test
    void findingsMarkTheSinglePointsOfTheAnalysis() {
        DiagramEditor editor = hand.open(model, "topology");
        editor.marks().choose(new Choice.Findings());
        hand.drawn(editor);
        Set<String> expected = new TreeSet<>();
        model.analysis().state().result().levels().forEach(l -> l.singlePoints().forEach(p -> expected.add(p.element().id())));
        assertFalse(expected.isEmpty());
        int seen = 0;
        for (String id : expected) {
            if (editor.viewer().sheet().showing(id) != null) {
                seen++;
                assertTrue(says(editor, id, "Single point of failure of"), id);
            }
        }
        assertTrue(seen > 0, "none of them is drawn");
        editor.marks().choose(new Choice.None());
        hand.drawn(editor);
        expected.forEach(id -> assertFalse(says(editor, id, "Single point of failure of"), id));
    }

    @Test
    void failureSaysWhatIsDownAndWhatTakesOver() {
        DiagramEditor editor = hand.open(model, "topology");
        Server server = robot.element(model, Server.class, "db-1");
        hand.select(editor, server);
        editor.failSelected();
        robot.awaitJobs();
        hand.drawn(editor);
        assertTrue(says(editor, Elements.id(server), "Has failed"));
    }

    @Test
    void needsMarkWhatTakesPartInALevel() {
        DiagramEditor editor = hand.open(model, "topology");
        LevelResult level = model.analysis().state().result().levels().getFirst();
        Menu menu = new Menu(robot.window().getShell());
        robot.find(robot.window().getShell(), DiagramBar.class, b -> true).fillMarks(menu);
        MenuItem entry = Arrays.stream(menu.getItems()).filter(i -> i.getText().equals("What " + level.reference().title() + " needs")).findFirst().orElseThrow();
        entry.setSelection(true);
        entry.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        hand.drawn(editor);
        assertEquals(new Choice.Needs(level.level().id()), editor.marks().choice());
        String single = level.singlePoints().stream().map(p -> p.element().id()).filter(id -> editor.viewer().sheet().showing(id) != null).findFirst().orElseThrow();
        assertTrue(says(editor, single, "Takes down " + level.reference().title() + " alone"), single);
    }

    /** Takes the picture that is shown in the README: the editor alone, with findings. */
    @Test
    void pictureOfTheWindow() {
        DiagramEditor editor = hand.open(model, "topology");
        robot.page().toggleZoom(robot.page().getReference(editor));
        editor.marks().choose(new Choice.Findings());
        hand.drawn(editor);
        editor.viewer().fit();
        model.select(List.of(robot.element(model, Server.class, "db-1")), null);
        editor.setFocus();
        robot.awaitJobs();
        // what is painted at the next frame of the display is waited for too
        long[] frames = new long[1];
        robot.waitFor("a frame", () -> ++frames[0] > 10);
        ImageData picture = Picture.take(robot.window().getShell());
        Picture.keep(picture, "diagram");
        assertEquals(200, Picture.colours(picture, 200), "the window is not drawn");
        robot.page().toggleZoom(robot.page().getReference(editor));
    }

    @Test
    void layersAreSwitchedOffAndOn() {
        DiagramEditor editor = hand.open(model, "network");
        Set<String> layers = Diagrams.layers(model.project(), editor.name().kind());
        assertTrue(layers.size() >= 2, layers.toString());
        int lines = editor.viewer().sheet().picture().lines().size();
        Menu menu = new Menu(robot.window().getShell());
        robot.find(robot.window().getShell(), DiagramBar.class, b -> true).fillLayers(menu);
        // each, a separator, each alone, all
        assertEquals(2 * layers.size() + 2, menu.getItemCount());
        MenuItem first = menu.getItem(0);
        assertTrue(first.getSelection());
        first.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        hand.drawn(editor);
        assertTrue(editor.viewer().sheet().picture().lines().size() < lines);
        model.undo();
        hand.drawn(editor);
        assertEquals(lines, editor.viewer().sheet().picture().lines().size());
    }

    @Test
    void oneLayerIsShownAlone() {
        DiagramEditor editor = hand.open(model, "network");
        Set<String> layers = Diagrams.layers(model.project(), editor.name().kind());
        int lines = editor.viewer().sheet().picture().lines().size();
        for (String layer : layers) {
            choose(editor, "Only " + layer);
            assertEquals(Set.of(layer), shown());
        }
        assertTrue(editor.viewer().sheet().picture().lines().size() < lines);
        choose(editor, "All layers");
        assertEquals(layers, shown());
        assertEquals(lines, editor.viewer().sheet().picture().lines().size());
        model.undo();
        hand.drawn(editor);
        assertEquals(1, shown().size());
    }

    /** The layers that have a mark in the menu. */
    private Set<String> shown() {
        Menu menu = new Menu(robot.window().getShell());
        robot.find(robot.window().getShell(), DiagramBar.class, b -> true).fillLayers(menu);
        Set<String> shown = Arrays.stream(menu.getItems()).filter(i -> i.getStyle() == SWT.CHECK && i.getSelection()).map(MenuItem::getText).collect(Collectors.toSet());
        menu.dispose();
        return shown;
    }

    private void choose(DiagramEditor editor, String entry) {
        Menu menu = new Menu(robot.window().getShell());
        robot.find(robot.window().getShell(), DiagramBar.class, b -> true).fillLayers(menu);
        MenuItem item = Arrays.stream(menu.getItems()).filter(i -> i.getText().equals(entry)).findFirst().orElseThrow();
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        hand.drawn(editor);
    }
}
