// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.compute.Server;
import org.nines.model.facility.Rack;
import org.nines.model.service.Service;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;
import org.nines.ui.tests.support.TreeCheck;

/** The model tree with mouse and keyboard. */
class TreeTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private OpenModel model;
    private TreeView view;
    private Tree tree;

    @BeforeEach
    void start() {
        robot.closeAll();
        model = robot.open(Models.sample(folder, "shop.nines"));
        view = robot.view(TreeView.ID, TreeView.class);
        tree = robot.findAll(robot.content(view), Tree.class).getFirst();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private Server server(String name) {
        return robot.element(model, Server.class, name);
    }

    private void order(String title) {
        for (IContributionItem item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem action && action.getAction().getText().equals(title)) {
                action.getAction().setChecked(true);
                action.getAction().run();
                robot.settle();
                return;
            }
        }
        throw new AssertionError("no ordering " + title);
    }

    private String selected() {
        return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
    }

    @Test
    void selectingElsewhereUnfoldsAndSelectsHere() {
        model.select(List.of(server("db-1")), null);
        assertTrue(selected().startsWith("db-1"), selected());
        assertEquals("rack-13", robot.element(model, Rack.class, "rack-13").getName());
        assertTrue(tree.getSelection()[0].getParentItem().getText().startsWith("rack-13"));
    }

    @Test
    void selectingHereIsSelectingEverywhere() {
        model.select(List.of(server("db-1")), null);
        TreeItem parent = tree.getSelection()[0].getParentItem();
        robot.select(tree, parent, tree.getSelection()[0]);
        assertEquals(List.of(robot.element(model, Rack.class, "rack-13"), server("db-1")), model.selection());
    }

    @Test
    void orderingsShowTheSameElementsElsewhere() {
        model.select(List.of(server("db-1")), null);
        order("Kinds");
        assertTrue(selected().startsWith("db-1"), selected());
        assertTrue(tree.getSelection()[0].getParentItem().getText().startsWith("Servers"), tree.getSelection()[0].getParentItem().getText());
        order("Services");
        TreeItem first = tree.getItem(0);
        assertTrue(first.getText().contains("minimum") || first.getText().contains("full"), first.getText());
        // an assumption is no part of a service: revealing it goes back to the structure
        EObject assumption = model.project().getAssumptions().getFirst();
        model.select(List.of(assumption), null);
        assertEquals(1, tree.getItemCount());
        assertEquals(1, tree.getSelectionCount());
        order("Structure");
    }

    @Test
    void searchRevealsOneAfterTheOther() {
        robot.command("org.nines.ui.find");
        Text search = robot.findAll(robot.content(view), Text.class).getFirst();
        assertTrue(search.isFocusControl());
        robot.type(search, "server web-");
        robot.waitFor("the first hit", () -> selected().startsWith("web-1"));
        assertEquals(server("web-1"), model.selection().getFirst());
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        search.notifyListeners(SWT.KeyDown, down);
        robot.settle();
        assertTrue(selected().startsWith("web-2"), selected());
        robot.type(search, "no such thing");
        robot.waitFor("the answer", () -> robot.findAll(robot.content(view), org.eclipse.swt.widgets.Label.class).stream().anyMatch(l -> l.getText().equals("none")));
        assertTrue(selected().startsWith("web-2"), "what was selected stays");
    }

    @Test
    void renamesInPlaceWithF2AndRefusesATakenName() {
        model.select(List.of(server("db-1")), null);
        tree.setFocus();
        robot.command("org.eclipse.ui.edit.rename");
        Text field = robot.findAll(tree, Text.class).getFirst();
        assertEquals("db-1", field.getText());
        robot.type(field, "database 1");
        robot.enter(field);
        assertEquals("database 1", model.selection().getFirst() instanceof Server s ? s.getName() : "");
        assertTrue(selected().startsWith("database 1"), selected());
        robot.command("org.eclipse.ui.edit.rename");
        field = robot.findAll(tree, Text.class).getFirst();
        robot.type(field, "something else");
        robot.escape(field);
        assertTrue(selected().startsWith("database 1"), selected());
    }

    @Test
    void deletesAndDuplicatesTheSelection() {
        model.select(List.of(server("web-1"), server("web-2")), null);
        tree.setFocus();
        int servers = count();
        robot.command("org.nines.ui.duplicate");
        assertEquals(servers + 2, count());
        assertEquals(2, tree.getSelectionCount());
        robot.command("org.eclipse.ui.edit.delete");
        assertEquals(servers, count());
        robot.command("org.eclipse.ui.edit.undo");
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals(servers, count());
        assertFalse(model.session().isDirty());
    }

    private int count() {
        int[] count = new int[1];
        model.project().eAllContents().forEachRemaining(e -> count[0] += e instanceof Server ? 1 : 0);
        return count[0];
    }

    @Test
    void cutAndPasteMovesAndKeepsTheIdentifier() {
        Server server = server("db-1");
        String id = org.nines.model.Elements.id(server);
        model.select(List.of(server), null);
        tree.setFocus();
        robot.command("org.eclipse.ui.edit.cut");
        assertNull(model.find(id));
        model.select(List.of(robot.element(model, Rack.class, "rack-14")), null);
        robot.command("org.eclipse.ui.edit.paste");
        assertNotNull(model.find(id));
        assertEquals(robot.element(model, Rack.class, "rack-14"), server("db-1").eContainer());
    }

    @Test
    void editKeysBelongToTheTextWhileOneTypes() {
        model.select(List.of(server("db-1")), null);
        robot.command("org.nines.ui.find");
        assertFalse(robot.window().getService(org.eclipse.ui.commands.ICommandService.class).getCommand("org.eclipse.ui.edit.delete").isEnabled());
        tree.setFocus();
        robot.settle();
        assertTrue(robot.window().getService(org.eclipse.ui.commands.ICommandService.class).getCommand("org.eclipse.ui.edit.delete").isEnabled());
    }

    private DropTargetEvent dropEvent(TreeItem item) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent");
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        event.widget = tree;
        event.item = item;
        Point middle = tree.toDisplay(item.getBounds().x + 2, item.getBounds().y + item.getBounds().height / 2);
        event.x = middle.x;
        event.y = middle.y;
        event.detail = DND.DROP_MOVE;
        Constructor<?> typed = java.util.Arrays.stream(DropTargetEvent.class.getConstructors()).findFirst().orElseThrow();
        return (DropTargetEvent) typed.newInstance(event);
    }

    @Test
    void dragsIntoAnotherRackButNotIntoAService() throws ReflectiveOperationException {
        model.select(List.of(robot.element(model, Service.class, model.project().getServices().getFirst().getName())), null);
        TreeItem service = tree.getSelection()[0];
        model.select(List.of(robot.element(model, Rack.class, "rack-14")), null);
        TreeItem rack = tree.getSelection()[0];
        DropTargetListener listener = ((DropTarget) tree.getData(DND.DROP_TARGET_KEY)).getDropListeners()[0];
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(server("db-1")));
        DropTargetEvent refused = dropEvent(service);
        listener.dragOver(refused);
        assertEquals(DND.DROP_NONE, refused.detail);
        DropTargetEvent event = dropEvent(rack);
        listener.dragOver(event);
        assertEquals(DND.DROP_MOVE, event.detail);
        listener.drop(event);
        robot.settle();
        assertEquals(robot.element(model, Rack.class, "rack-14"), server("db-1").eContainer());
        assertTrue(selected().startsWith("db-1"), selected());
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals(robot.element(model, Rack.class, "rack-13"), server("db-1").eContainer());
    }

    @Test
    void badgesShowWhatIsWrongAndRollUp() {
        robot.analysed(model);
        robot.waitFor("badges", () -> image("Sites") != Images.get(org.nines.model.facility.FacilityPackage.Literals.SITE));
        String single = model.analysis().state().result().levels().getFirst().singlePoints().getFirst().element().id();
        EObject element = model.find(single);
        model.select(List.of(element), null);
        Image plain = Images.get(element.eClass());
        assertNotEquals(plain, tree.getSelection()[0].getImage());
        assertEquals(Images.badged(plain, "badge-warning"), tree.getSelection()[0].getImage());
    }

    private Image image(String label) {
        TreeItem item = TreeCheck.row(tree, label);
        return item == null ? null : item.getImage();
    }
}
