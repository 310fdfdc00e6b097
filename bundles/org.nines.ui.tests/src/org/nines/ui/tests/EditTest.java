// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Clipboard;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.tests.support.Fingerprint;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;
import org.nines.ui.tests.support.TreeCheck;

/** Every edit that the workbench offers, on every kind of element of a model: done, undone and done again, with the tree keeping up. */
class EditTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private OpenModel model;
    private Tree tree;

    @BeforeEach
    void start() {
        robot.closeAll();
        model = robot.open(Models.sample(folder, "shop.nines"));
        TreeView view = robot.view(TreeView.ID, TreeView.class);
        tree = robot.findAll(robot.content(view), Tree.class).getFirst();
        // no analysis in between: it has its own tests
        model.analysis().cancel();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    /** One element of each kind. */
    private List<EObject> oneOfEachKind() {
        List<EObject> elements = new ArrayList<>(List.of(model.project()));
        Set<EClass> seen = new HashSet<>();
        for (var all = model.project().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (seen.add(element.eClass())) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Does, undoes and redoes the edit; afterwards the model is as before. */
    private void check(Supplier<Edit> edits) {
        Edit edit = edits.get();
        String title = edit.title();
        assertFalse(title.isBlank());
        String before = Fingerprint.of(model.project());
        List<String> rowsBefore = TreeCheck.rows(tree);
        assertTrue(model.execute(edit), title);
        String after = Fingerprint.of(model.project());
        assertEquals(title, model.session().commandStack().getUndoCommand().getLabel());
        model.undo();
        assertEquals(before, Fingerprint.of(model.project()), "undo of: " + title);
        assertEquals(Set.copyOf(rowsBefore), common(rowsBefore), "rows after undo of: " + title);
        model.redo();
        assertEquals(after, Fingerprint.of(model.project()), "redo of: " + title);
        model.undo();
        assertEquals(before, Fingerprint.of(model.project()), "second undo of: " + title);
        model.analysis().cancel();
    }

    /** Which of these rows are in the tree; more may be unfolded now, because what was edited was shown. */
    private Set<String> common(List<String> rows) {
        Set<String> common = new HashSet<>(rows);
        common.retainAll(new HashSet<>(TreeCheck.rows(tree)));
        return common;
    }

    @Test
    void everythingCanBeAddedAndRemovedAgain() {
        int count = 0;
        for (EObject parent : oneOfEachKind()) {
            for (Creations.Group group : Creations.of(parent)) {
                for (Creation creation : group.creations()) {
                    if (creation.applies()) {
                        check(() -> creation);
                        count++;
                    }
                }
            }
        }
        assertTrue(count > 100, "creations: " + count);
        assertFalse(model.session().commandStack().canUndo());
    }

    @Test
    void everythingCanBeDeletedAndComesBack() {
        for (EObject element : oneOfEachKind()) {
            if (element.eContainer() != null) {
                check(() -> Edits.delete(List.of(element)));
            }
        }
    }

    @Test
    void everythingCanBeRenamedDuplicatedAndPasted() {
        for (EObject element : oneOfEachKind()) {
            if (element.eContainer() == null) {
                continue;
            }
            if (element instanceof NamedElement && Edits.rename(element, "another name").applies()) {
                check(() -> Edits.rename(element, "another name"));
            }
            if (Edits.duplicate(List.of(element)).applies()) {
                check(() -> Edits.duplicate(List.of(element)));
            }
            String copy = Clipboard.copy(List.of(element));
            if (Clipboard.paste(copy, element.eContainer()).applies()) {
                check(() -> Clipboard.paste(copy, element.eContainer()));
            }
        }
    }

    @Test
    void everyPropertyCanBeSetAndComesBack() {
        int count = 0;
        for (EObject element : oneOfEachKind()) {
            for (Feature feature : Features.of(element.eClass())) {
                Object value = another(element, feature);
                if (value != null && Edits.set(List.of(element), feature.feature(), value).applies()) {
                    check(() -> Edits.set(List.of(element), feature.feature(), value));
                    count++;
                }
                if (element.eIsSet(feature.feature()) && Edits.set(List.of(element), feature.feature(), null).applies()) {
                    check(() -> Edits.set(List.of(element), feature.feature(), null));
                }
            }
        }
        assertTrue(count > 80, "properties: " + count);
    }

    /** A value that the element doesn't have, null when there is none at hand. */
    private static Object another(EObject element, Feature feature) {
        Object now = element.eGet(feature.feature());
        if (feature.feature() instanceof EReference reference) {
            List<EObject> candidates = Features.candidates(element, reference);
            if (candidates.isEmpty()) {
                return null;
            }
            Object value = reference.isMany() ? List.of(candidates.getLast()) : candidates.getLast();
            return value.equals(now) ? null : value;
        }
        for (String text : List.of("17", "18 min", "3 %", "12 TB", "7 Mbit/s", "2 kW", "2030-01-02", "13:45", "1 per a", "5 EUR", "x", "true", "false")) {
            Features.Parsed parsed = Features.parse((EAttribute) feature.feature(), text);
            if (parsed.ok() && parsed.value() != null && !parsed.value().equals(now)) {
                return parsed.value();
            }
        }
        return Features.choices(feature.feature()).stream().filter(c -> !c.equals(now)).<Object>map(c -> feature.many() ? List.of(c) : c).findFirst().orElse(null);
    }

    @Test
    void treeIsTheSameAsOneMadeAnewAfterManyEdits() {
        unfoldAll();
        List<EObject> elements = oneOfEachKind();
        for (EObject element : elements) {
            if (element.eContainer() != null && element.eResource() != null && Edits.duplicate(List.of(element)).applies()) {
                model.execute(Edits.duplicate(List.of(element)));
            }
        }
        for (EObject element : elements) {
            if (element.eContainer() != null && element.eResource() != null && elements.indexOf(element) % 3 == 0) {
                model.execute(Edits.delete(List.of(element)));
            }
        }
        unfoldAll();
        List<String> kept = TreeCheck.rows(tree);
        int steps = 0;
        while (model.session().commandStack().canUndo()) {
            model.undo();
            steps++;
        }
        while (steps-- > 0) {
            model.redo();
        }
        unfoldAll();
        TreeCheck.assertRows(kept, tree);
        // folding all makes the rows anew
        robot.view(TreeView.ID, TreeView.class);
        model.select(List.of(), null);
        refold();
        unfoldAll();
        TreeCheck.assertRows(kept, tree);
    }

    private void refold() {
        var items = ((org.eclipse.jface.action.ToolBarManager) robot.view(TreeView.ID, TreeView.class).getViewSite().getActionBars().getToolBarManager()).getItems();
        ((org.eclipse.jface.action.ActionContributionItem) items[items.length - 1]).getAction().run();
        robot.settle();
        assertEquals(1, tree.getItemCount());
    }

    private void unfoldAll() {
        boolean more = true;
        while (more) {
            more = false;
            List<org.eclipse.swt.widgets.TreeItem> open = new ArrayList<>(List.of(tree.getItems()));
            while (!open.isEmpty()) {
                var item = open.removeLast();
                item.getText();
                if (item.getItemCount() > 0 && !item.getExpanded()) {
                    robot.expand(item);
                    more = true;
                }
                if (item.getExpanded()) {
                    open.addAll(List.of(item.getItems()));
                }
            }
        }
    }

    @Test
    void everyStepIsNamedInTheMenu() {
        model.execute(Edits.rename(robot.element(model, org.nines.model.compute.Server.class, "db-1"), "main"));
        String menu = robot.menu("Edit").getItem(0).getText();
        assertTrue(menu.contains("Undo Rename server 'db-1' to 'main'"), menu);
        robot.command("org.eclipse.ui.edit.undo");
        assertFalse(model.session().isDirty());
        robot.command("org.eclipse.ui.edit.redo");
        assertTrue(model.session().isDirty());
        assertNotEquals(0, robot.element(model, org.nines.model.compute.Server.class, "main").eContents().size());
    }
}
