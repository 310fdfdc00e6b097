// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.edit.Edits;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.OpenFlow;
import org.nines.ui.tests.support.CrashingEditor;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;
import org.osgi.framework.Bundle;

/** What was not saved when a program was killed comes back. */
class RecoveryTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void start() {
        robot.closeAll();
        file = Models.sample(folder, "shop.nines");
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private Path recovery() {
        return file.resolveSibling("shop.nines.recovery");
    }

    private static String serviceOf(OpenModel model) {
        return model.project().getServices().getFirst().getName();
    }

    /** Starts the program on the bundles of this workbench, and kills it when it has changed the model. */
    private void crash() throws IOException, InterruptedException {
        List<String> path = new ArrayList<>();
        for (String name : List.of("org.nines.ui.tests", "org.nines.model", "org.nines.model.edit", "org.nines.model.io", "org.eclipse.emf.common", "org.eclipse.emf.ecore",
                "org.eclipse.emf.ecore.change", "org.eclipse.emf.ecore.xmi", "org.eclipse.emf.edit")) {
            Bundle bundle = Platform.getBundle(name);
            File place = FileLocator.getBundleFileLocation(bundle).orElseThrow();
            File classes = new File(place, "target/classes");
            path.add((classes.isDirectory() ? classes : place).getPath());
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", String.join(File.pathSeparator, path),
                CrashingEditor.class.getName(), file.toString(), "Not saved").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("ready", out.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(recovery()), "killed, with a recovery copy left");
    }

    private OpenModel openAnswering(String button) {
        List<CompletableFuture<OpenModel>> opening = new ArrayList<>();
        robot.answering("Unsaved Changes Found", button, () -> opening.add(OpenFlow.open(file)));
        return robot.await(opening.getFirst());
    }

    @Test
    void unsavedChangesOfAKilledProgramComeBackAndCanBeSaved() throws IOException, InterruptedException, ModelException {
        crash();
        OpenModel model = openAnswering("Recover Them");
        assertEquals("Not saved", serviceOf(model));
        assertTrue(model.session().isDirty());
        assertEquals("Web front", ModelFiles.load(file).project().getServices().getFirst().getName(), "the file itself is as it was");
        robot.command("org.eclipse.ui.file.save");
        assertEquals("Not saved", ModelFiles.load(file).project().getServices().getFirst().getName());
        assertFalse(Files.exists(recovery()));
    }

    @Test
    void discardedChangesAreGone() throws IOException, InterruptedException {
        crash();
        OpenModel model = openAnswering("Discard Them");
        assertEquals("Web front", serviceOf(model));
        assertFalse(model.session().isDirty());
        assertFalse(Files.exists(recovery()));
    }

    @Test
    void cancellingOpensNothingAndKeepsTheCopy() throws IOException, InterruptedException {
        crash();
        assertNull(openAnswering("Cancel"));
        assertTrue(Files.exists(recovery()));
    }

    @Test
    void copyIsWrittenFromTimeToTimeAndRemovedWhenSaved() {
        OpenModel model = robot.open(file);
        model.execute(Edits.rename(model.project().getServices().getFirst(), "Portal"));
        robot.waitFor("the recovery copy", () -> Files.exists(recovery()));
        robot.command("org.eclipse.ui.file.save");
        assertFalse(Files.exists(recovery()));
    }

    @Test
    void closingWithoutSavingLeavesNothingToRecover() {
        OpenModel model = robot.open(file);
        model.execute(Edits.rename(model.project().getServices().getFirst(), "Portal"));
        robot.waitFor("the recovery copy", () -> Files.exists(recovery()));
        robot.closeAll();
        assertFalse(Files.exists(recovery()));
    }
}
