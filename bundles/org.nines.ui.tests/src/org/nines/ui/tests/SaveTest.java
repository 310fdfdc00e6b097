// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.compute.Server;
import org.nines.model.edit.Edits;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.ui.ModelInput;
import org.nines.ui.OpenModel;
import org.nines.ui.OpenModels;
import org.nines.ui.internal.FileChooser;
import org.nines.ui.internal.OpenFlow;
import org.nines.ui.internal.editor.OverviewEditor;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;

/** Saving and what belongs to it: one dirty state and one question for all parts on a model, and files that others change. */
class SaveTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private Path file;
    private OpenModel model;

    @BeforeEach
    void start() {
        robot.closeAll();
        file = Models.sample(folder, "shop.nines");
        model = robot.open(file);
    }

    @AfterEach
    void end() {
        FileChooser.set(new FileChooser());
        robot.closeAll();
    }

    private void rename(String name) {
        model.execute(Edits.rename(model.project().getServices().getFirst(), name));
        robot.settle();
    }

    private String onDisk() {
        try {
            return ModelFiles.load(file).project().getServices().getFirst().getName();
        } catch (ModelException e) {
            throw new AssertionError(e);
        }
    }

    private IEditorPart secondEditor() {
        try {
            return robot.page().openEditor(new ModelInput(model), OverviewEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closesWhereverTheFocusIs() {
        robot.view(org.nines.ui.internal.findings.FindingsView.ID, org.nines.ui.internal.findings.FindingsView.class);
        rename("Portal");
        robot.answering("Save Model", "Cancel", () -> robot.command("org.eclipse.ui.file.close"));
        assertEquals(List.of(model), OpenModels.all());
        robot.answering("Save Model", "Don't Save", () -> robot.command("org.eclipse.ui.file.close"));
        assertTrue(OpenModels.all().isEmpty());
        assertNotEquals("Portal", onDisk());
    }

    @Test
    void editorsOnOneModelAreDirtyAndCleanTogether() {
        IEditorPart first = robot.page().getActiveEditor();
        IEditorPart second = secondEditor();
        assertFalse(first.isDirty() || second.isDirty());
        rename("Portal");
        assertTrue(first.isDirty() && second.isDirty());
        assertEquals(1, robot.page().getDirtyEditors().length == 0 ? 0 : Arrays.stream(robot.page().getDirtyEditors()).map(e -> ((OverviewEditor) e).getSaveables()[0])
                .distinct().count());
        assertTrue(robot.window().getShell().getText().startsWith("*shop.nines"));
        robot.command("org.eclipse.ui.file.save");
        assertFalse(first.isDirty() || second.isDirty());
        assertEquals("Portal", onDisk());
        robot.command("org.eclipse.ui.edit.undo");
        assertTrue(first.isDirty() && second.isDirty());
        robot.command("org.eclipse.ui.edit.redo");
        assertFalse(first.isDirty() || second.isDirty());
    }

    @Test
    void firstOfTwoEditorsClosesWithoutAQuestionTheLastAsksOnce() {
        IEditorPart second = secondEditor();
        rename("Portal");
        assertTrue(robot.page().closeEditor(second, true));
        assertEquals(1, OpenModels.all().size());
        robot.answering("Save Model", "Don't Save", () -> robot.page().closeEditor(robot.page().getActiveEditor(), true));
        assertTrue(OpenModels.all().isEmpty());
        assertEquals("Web front", onDisk());
    }

    @Test
    void closingAllAsksOnceForTwoEditorsOnOneModel() {
        secondEditor();
        rename("Portal");
        robot.answering("Save Model", "Save", () -> robot.page().closeAllEditors(true));
        assertTrue(OpenModels.all().isEmpty());
        assertEquals("Portal", onDisk());
    }

    @Test
    void saveAsGoesOnWithTheNewFile() throws IOException {
        Path other = file.resolveSibling("copy");
        FileChooser.set(new FileChooser() {
            @Override
            public Path save(String name, Path in) {
                assertEquals("shop.nines", name);
                return other;
            }
        });
        rename("Portal");
        robot.command("org.eclipse.ui.file.saveAs");
        assertEquals("Web front", onDisk());
        assertEquals(file.resolveSibling("copy.nines"), model.session().file());
        assertEquals("copy.nines – Nines", robot.window().getShell().getText());
        assertTrue(Files.readString(file.resolveSibling("copy.nines")).contains("Portal"));
    }

    @Test
    void firstSaveOfANewModelAsksForTheFile() {
        OpenModel created = OpenFlow.create();
        robot.settle();
        Path target = file.resolveSibling("new.nines");
        FileChooser.set(new FileChooser() {
            @Override
            public Path save(String name, Path in) {
                return target;
            }
        });
        robot.command("org.eclipse.ui.file.save");
        assertTrue(Files.exists(target));
        assertFalse(created.session().isDirty());
    }

    @Test
    void cancelledSaveLeavesEverythingAsItIs() {
        OpenModel created = OpenFlow.create();
        FileChooser.set(new FileChooser() {
            @Override
            public Path save(String name, Path in) {
                return null;
            }
        });
        robot.command("org.eclipse.ui.file.save");
        assertTrue(created.session().isDirty());
        robot.answering("Save Model", "Save", () -> robot.page().closeEditor(robot.page().getActiveEditor(), true));
        assertEquals(2, OpenModels.all().size(), "a cancelled save does not close");
    }

    @Test
    void revertGoesBackAndKeepsTheSelection() {
        Server server = robot.element(model, Server.class, "db-1");
        rename("Portal");
        model.select(List.of(server), null);
        robot.answering("Revert", "Revert", () -> robot.command("org.eclipse.ui.file.revert"));
        assertEquals("Web front", model.project().getServices().getFirst().getName());
        assertFalse(model.session().isDirty());
        assertEquals("db-1", ((Server) model.selection().getFirst()).getName());
        assertTrue(model.selection().getFirst() != server, "the same element is another object");
        assertNull(model.session().commandStack().getUndoCommand());
    }

    private void changeOutside() {
        try {
            Files.writeString(file, Files.readString(file).replace("Web front", "Changed outside"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void savingOverSomebodyElsesChangeIsAskedFor() {
        rename("Portal");
        changeOutside();
        robot.answering("Changed on Disk", "Cancel", () -> robot.command("org.eclipse.ui.file.save"));
        assertEquals("Changed outside", onDisk());
        assertTrue(model.session().isDirty());
        robot.answering("Changed on Disk", "Overwrite", () -> robot.command("org.eclipse.ui.file.save"));
        assertEquals("Portal", onDisk());
        assertFalse(model.session().isDirty());
    }

    @Test
    void changeOnDiskIsNoticedAndLoaded() {
        robot.answering("Changed on Disk", "Load Again", () -> {
            changeOutside();
            robot.window().getShell().notifyListeners(SWT.Activate, new Event());
        });
        robot.waitFor("the new content", () -> model.project().getServices().getFirst().getName().equals("Changed outside"));
        assertFalse(model.session().isDirty());
    }

    @Test
    void unwritableFolderIsToldAndNothingIsLost() {
        FileChooser.set(new FileChooser() {
            @Override
            public Path save(String name, Path in) {
                // a file where a folder would have to be: fails for root, too
                return file.resolve("below.nines");
            }
        });
        rename("Portal");
        robot.withDialog("Not Saved", shell -> {
            String said = robot.says(shell);
            assertFalse(said.contains("Exception"), said);
            robot.press(shell, "OK");
        }, () -> robot.command("org.eclipse.ui.file.saveAs"));
        assertEquals(file, model.session().file());
        assertTrue(model.session().isDirty());
    }
}
