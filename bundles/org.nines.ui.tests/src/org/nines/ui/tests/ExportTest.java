// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.model.edit.Edits;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.FileChooser;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;

/** The design document as the workbench writes it. */
class ExportTest {

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

    private void choose(Path chosen) {
        FileChooser.set(new FileChooser() {
            @Override
            public Path document(String name, Path in) {
                assertEquals("shop.html", name);
                assertEquals(file.getParent(), in);
                return chosen;
            }
        });
    }

    private void export() {
        robot.answering("Design Document", "Close", () -> robot.command("org.nines.ui.export"));
    }

    @Test
    void documentIsThatOfTheCommandLine() throws IOException {
        robot.analysed(model);
        Path document = folder.resolve("review.html");
        choose(document);
        export();
        assertEquals(DesignDocument.html(Analysis.run(Snapshot.of(model.project()), AnalysisSettings.DEFAULT), Design.of(model.project(), model.session().layouts()),
                DocumentSettings.DEFAULT), Files.readString(document));
    }

    @Test
    void documentHasTheChangeThatIsStillBeingAnalysed() throws IOException {
        robot.analysed(model);
        Path document = folder.resolve("review.html");
        choose(document);
        model.execute(Edits.rename(model.project().getServices().getFirst(), "Portal of tomorrow"));
        assertEquals(ModelAnalysis.Phase.RUNNING, model.analysis().state().phase());
        export();
        assertTrue(Files.readString(document).contains("Portal of tomorrow"));
    }

    @Test
    void modelIsNeverOverwritten() throws IOException {
        robot.analysed(model);
        byte[] before = Files.readAllBytes(file);
        choose(file);
        export();
        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(Files.readString(folder.resolve("shop.nines.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void placeThatCannotBeWrittenIsTold() {
        robot.analysed(model);
        // a file where a folder would have to be: fails for root, too
        choose(file.resolve("below.html"));
        robot.withDialog("Not Possible", shell -> {
            String said = robot.says(shell);
            assertTrue(said.contains("below.html") && said.contains("Choose another place."), said);
            assertFalse(said.contains("Exception"), said);
            robot.press(shell, "OK");
        }, () -> robot.command("org.nines.ui.export"));
    }

    @Test
    void nothingIsWrittenWithoutAFile() throws IOException {
        robot.analysed(model);
        choose(null);
        robot.command("org.nines.ui.export");
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
