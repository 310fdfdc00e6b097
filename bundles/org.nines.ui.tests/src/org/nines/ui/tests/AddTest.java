// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.compute.Server;
import org.nines.model.facility.Rack;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.tests.support.Fingerprint;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** Adding from the menu of the tree, single elements and assemblies. */
class AddTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private OpenModel model;
    private Tree tree;

    @BeforeEach
    void start() {
        robot.closeAll();
        model = robot.open(Models.sample(folder, "shop.nines"));
        tree = robot.findAll(robot.content(robot.view(TreeView.ID, TreeView.class)), Tree.class).getFirst();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    /** All entries of a menu and the menus in it, filled as when they are opened. */
    private static List<MenuItem> entries(Menu menu) {
        List<MenuItem> items = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                items.addAll(entries(item.getMenu()));
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                items.add(item);
            }
        }
        return items;
    }

    private void add(String label) {
        List<MenuItem> items = entries(tree.getMenu());
        items.stream().filter(i -> i.getText().equals(label)).findFirst().orElseGet(() -> fail(items.stream().map(MenuItem::getText).toList().toString()))
                .notifyListeners(SWT.Selection, new Event());
        robot.settle();
    }

    @Test
    void assemblyAsksForWhatMattersAndIsOneStep() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        model.select(List.of(rack), null);
        robot.settle();
        String before = Fingerprint.of(model.project());
        List<Server> servers = rack.getEquipment().stream().filter(Server.class::isInstance).map(Server.class::cast).toList();
        robot.withDialog("Server with dual power and two network interfaces", shell -> {
            robot.settle();
            Picture.keep(Picture.take(shell), "assembly");
            Text name = robot.findAll(shell, Text.class).stream().filter(t -> !(t.getParent() instanceof Spinner)).findFirst().orElseThrow();
            Button add = robot.find(shell, Button.class, b -> b.getText().equals("Add"));
            robot.type(name, "");
            assertFalse(add.isEnabled(), "a server without a name");
            robot.type(name, "cache-1");
            assertTrue(add.isEnabled(), robot.says(shell));
            robot.press(shell, "Add");
        }, () -> add("Server with dual power and two network interfaces…"));
        Server made = robot.element(model, Server.class, "cache-1");
        assertEquals(rack, made.eContainer());
        assertEquals(2, made.getPowerSupplies().size());
        assertEquals(servers.size() + 1, rack.getEquipment().stream().filter(Server.class::isInstance).count());
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals(before, Fingerprint.of(model.project()));
    }

    @Test
    void menuOffersOnlyWhatFits() {
        model.select(List.of(robot.element(model, Rack.class, "rack-14")), null);
        robot.settle();
        List<String> labels = entries(tree.getMenu()).stream().map(MenuItem::getText).toList();
        assertTrue(labels.contains("Server"), labels.toString());
        assertFalse(labels.contains("Service level"), labels.toString());
        assertFalse(labels.contains("Site"), labels.toString());
    }
}
