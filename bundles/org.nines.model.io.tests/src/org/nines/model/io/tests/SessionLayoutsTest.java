// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.io.LayoutFiles;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.model.io.SaveOptions;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.model.layout.NodeLayout;

/** Layouts of diagrams go through a session with their model: one undo, one save, one recovery. */
class SessionLayoutsTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path layoutFile;
    private final ModelSessions sessions = new ModelSessions();

    @BeforeEach
    void writeModel() throws IOException {
        file = ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='a' name='A'/>")).toRealPath();
        layoutFile = LayoutFiles.beside(file);
        ModelFiles.save(ModelFiles.load(file).project());
    }

    /** Gives site A another name and its shape a place, as dropping a shape does. */
    private static Edit drop(ModelSession session, String name, int x) {
        return Edits.of(() -> "Drop", () -> null, () -> {
            session.project().getSites().getFirst().setName(name);
            place(session, x);
            return List.of();
        });
    }

    private static void place(ModelSession session, int x) {
        if (session.layouts().getDiagrams().isEmpty()) {
            DiagramLayout diagram = LayoutFactory.eINSTANCE.createDiagramLayout();
            diagram.setKind("topology");
            NodeLayout node = LayoutFactory.eINSTANCE.createNodeLayout();
            node.setElement("a");
            diagram.getNodes().add(node);
            session.layouts().getDiagrams().add(diagram);
        }
        session.layouts().getDiagrams().getFirst().getNodes().getFirst().setX(x);
    }

    private static Edit move(ModelSession session, int x) {
        return Edits.of(() -> "Move", () -> null, () -> {
            place(session, x);
            return List.of();
        });
    }

    private static int x(ModelSession session) {
        return session.layouts().getDiagrams().getFirst().getNodes().getFirst().getX();
    }

    @Test
    void oneUndoTakesElementAndShapeBack() throws ModelException {
        ModelSession session = sessions.open(file);
        session.execute(drop(session, "B", 7));
        assertEquals(7, x(session));
        session.commandStack().undo();
        assertEquals("A", session.project().getSites().getFirst().getName());
        assertTrue(session.layouts().getDiagrams().isEmpty());
        assertFalse(session.isDirty());
        session.commandStack().redo();
        assertEquals("B", session.project().getSites().getFirst().getName());
        assertEquals(7, x(session));
    }

    /** Results of the analysis are kept by the stamp of the model. */
    @Test
    void movingAShapeIsNoChangeOfTheModelButOneOfTheSession() throws ModelException {
        ModelSession session = sessions.open(file);
        int[] told = new int[1];
        session.addListener(s -> told[0]++);
        long model = session.changeStamp();
        long layout = session.layoutStamp();
        session.execute(move(session, 3));
        assertEquals(model, session.changeStamp());
        assertNotEquals(layout, session.layoutStamp());
        assertEquals(1, told[0]);
        assertTrue(session.isDirty());
    }

    @Test
    void savesBesideTheModelAndLeavesTheModelFileAlone() throws Exception {
        ModelSession session = sessions.open(file);
        String before = Files.readString(file);
        session.save(SaveOptions.defaults());
        assertFalse(Files.exists(layoutFile), "a model without layouts has no file of them");
        session.execute(move(session, 3));
        session.save(SaveOptions.defaults());
        assertFalse(session.isDirty());
        assertEquals(before, Files.readString(file));
        session.close();
        assertEquals(3, x(sessions.open(file)));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasWritten() throws Exception {
        ModelSession session = sessions.open(file);
        session.execute(move(session, 3));
        session.save(SaveOptions.defaults());
        Files.writeString(layoutFile, Files.readString(layoutFile).replace("x=\"3\"", "x=\"99\""));
        assertTrue(session.isChangedOnDisk());
        session.execute(drop(session, "B", 4));
        String model = Files.readString(file);
        assertThrows(ModelException.class, () -> session.save(SaveOptions.defaults()));
        assertEquals(model, Files.readString(file), "nothing is saved when not all can be");
        session.revert();
        assertEquals(99, x(session));
        assertFalse(session.isChangedOnDisk());
        assertFalse(session.isDirty());
    }

    @Test
    void goesWithItsModelToAnotherFile() throws Exception {
        ModelSession session = sessions.open(file);
        session.execute(move(session, 3));
        session.save(SaveOptions.defaults());
        session.execute(move(session, 5));
        Path other = folder.toRealPath().resolve("other.nines");
        session.saveAs(other, SaveOptions.defaults());
        assertEquals(5, LayoutFiles.load(LayoutFiles.beside(other)).getDiagrams().getFirst().getNodes().getFirst().getX());
        assertEquals(3, LayoutFiles.load(layoutFile).getDiagrams().getFirst().getNodes().getFirst().getX());
        assertFalse(session.isChangedOnDisk());
    }

    @Test
    void comesBackAfterACrash() throws Exception {
        ModelSession session = sessions.open(file);
        session.execute(drop(session, "B", 8));
        session.writeRecovery();
        // a crash is a session that nobody closes
        ModelSessions after = new ModelSessions();
        ModelSession recovered = after.openRecovered(file, LoadOptions.defaults(), () -> null);
        assertEquals("B", recovered.project().getSites().getFirst().getName());
        assertEquals(8, x(recovered));
        recovered.save(SaveOptions.defaults());
        assertEquals(8, LayoutFiles.load(layoutFile).getDiagrams().getFirst().getNodes().getFirst().getX());
    }

    @Test
    void brokenLayoutIsNotedAndKeptUntilADiagramIsChanged() throws Exception {
        Files.writeString(layoutFile, "<<<<<<< HEAD");
        ModelSession session = sessions.open(file);
        assertEquals(List.of("IO-062"), session.problems().stream().map(p -> p.code()).toList());
        assertTrue(session.problems().getFirst().place().contains("shop.ninesdiagram"));
        session.execute(Edits.rename(session.project().getSites().getFirst(), "C"));
        session.save(SaveOptions.defaults());
        assertEquals("<<<<<<< HEAD", Files.readString(layoutFile));
        session.execute(move(session, 3));
        session.save(SaveOptions.defaults());
        assertEquals(3, LayoutFiles.load(layoutFile).getDiagrams().getFirst().getNodes().getFirst().getX());
    }
}
