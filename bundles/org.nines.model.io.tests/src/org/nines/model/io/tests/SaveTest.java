// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.NinesFactory;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Site;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;
import org.nines.model.io.SaveOptions;
import org.nines.model.io.internal.SaveRun;

class SaveTest {

    @TempDir
    private Path folder;

    private Project shop() throws IOException {
        Project project = ModelFiles.load(ModelText.write(folder, "shop.nines", ModelText.project(
                "<sites xmi:id='a' name='A' description='old'/><sites href='b.nines#b'/><sites href='c.nines#c'/>"))).project();
        ModelFiles.save(project);
        return project;
    }

    private void parts() throws IOException {
        ModelText.write(folder, "b.nines", ModelText.part("facility:Site", "xmi:id='b' name='B'", "<rooms href='d.nines#r'/>"));
        ModelText.write(folder, "c.nines", ModelText.part("facility:Site", "xmi:id='c' name='C'", ""));
        ModelText.write(folder, "d.nines", ModelText.part("facility:Room", "xmi:id='r' name='R'", ""));
    }

    private static List<ModelResource> files(Project project) {
        List<Resource> all = project.eResource().getResourceSet().getResources();
        return all.stream().map(ModelResource.class::cast).toList();
    }

    private static void change(Project project) {
        files(project).forEach(file -> ((NamedElement) file.getContents().get(0)).setDescription("new"));
    }

    @Test
    void oneChangedAttributeIsOneChangedLine() throws IOException {
        parts();
        Project project = shop();
        List<String> before = Files.readAllLines(folder.resolve("shop.nines"));
        project.getSites().get(0).setDescription("new");
        ModelFiles.save(project);
        List<String> after = Files.readAllLines(folder.resolve("shop.nines"));
        assertEquals(before.size(), after.size());
        List<Integer> changed = IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).boxed().toList();
        assertEquals(1, changed.size());
        assertEquals("      description=\"new\"", after.get(changed.get(0)));
    }

    @Test
    void aFailureAnywhereLeavesAllFilesAsTheyWereAndNoOthers() throws IOException {
        int failures = 0;
        for (int failing = 0;; failing++) {
            parts();
            Project project = shop();
            Map<String, String> before = ModelText.contents(folder);
            change(project);
            FaultyDisk disk = new FaultyDisk(failing);
            SaveRun run = new SaveRun(SaveOptions.defaults(), disk);
            try {
                run.save(files(project));
            } catch (ModelException e) {
                assertEquals("IO-053", e.problems().get(0).code(), e::getMessage);
                assertEquals(1, e.problems().size(), e::getMessage);
            }
            if (!disk.hasFailed()) {
                break;
            }
            failures++;
            assertEquals(before, ModelText.contents(folder), "operation " + failing);
            // What could not be saved can be saved later.
            ModelFiles.save(project);
            assertFalse(before.equals(ModelText.contents(folder)));
        }
        // Four files: written, copied, renamed.
        assertEquals(12, failures);
    }

    @Test
    void whatIsReferredToIsWrittenFirst() throws IOException {
        parts();
        Project project = shop();
        change(project);
        FaultyDisk disk = new FaultyDisk(-1);
        new SaveRun(SaveOptions.defaults(), disk).save(files(project));
        assertEquals(List.of("d.nines", "b.nines", "c.nines", "shop.nines"), disk.replaced);
        assertEquals(4, ModelText.contents(folder).size());
    }

    @Test
    void aFileThatOthersChangedIsNotOverwrittenUnlessAsked() throws IOException {
        parts();
        Project project = shop();
        ModelResource part = files(project).stream().filter(f -> f.file().endsWith("b.nines")).findFirst().orElseThrow();
        assertFalse(part.isChangedOnDisk());
        Files.writeString(part.file(), Files.readString(part.file()).replace("\"B\"", "\"Bee\""));
        assertTrue(part.isChangedOnDisk());
        change(project);
        Map<String, String> before = ModelText.contents(folder);
        ModelException failure = assertThrows(ModelException.class, () -> ModelFiles.save(project));
        assertEquals(List.of("IO-051"), failure.problems().stream().map(Problem::code).toList());
        assertEquals(before, ModelText.contents(folder));
        ModelFiles.save(project, SaveOptions.defaults().overwriting());
        assertFalse(part.isChangedOnDisk());
        assertEquals("B", ModelFiles.load(folder.resolve("shop.nines")).project().getSites().get(1).getName());
        Files.delete(part.file());
        assertTrue(part.isChangedOnDisk());
    }

    @Test
    void aNewModelOverwritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.nines"), "precious");
        Project project = NinesFactory.eINSTANCE.createProject();
        ModelException failure = assertThrows(ModelException.class, () -> ModelFiles.save(project, file, SaveOptions.defaults()));
        assertEquals("IO-052", failure.problems().get(0).code());
        assertEquals("precious", Files.readString(file));
        ModelFiles.save(project, file, SaveOptions.defaults().overwriting());
        assertEquals(List.of(), ModelFiles.load(file).notes());
    }

    @Test
    void permissionsAreKept() throws IOException {
        parts();
        Project project = shop();
        Path file = folder.resolve("shop.nines");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
        change(project);
        ModelFiles.save(project);
        assertEquals("rw-rw---x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
        parts();
        Project project = shop();
        Map<String, String> before = ModelText.contents(folder);
        Site site = project.getSites().get(0);
        site.setDescription("bell \u0007");
        project.getSites().get(1).setName("half \ud83d");
        site.setType(CoreFactory.eINSTANCE.createComponentType());
        ModelException failure = assertThrows(ModelException.class, () -> ModelFiles.save(project));
        assertEquals(List.of("IO-056 shop.nines (A)", "IO-055 shop.nines (A)", "IO-056 b.nines (half \ud83d)"),
                failure.problems().stream().map(p -> p.code() + " " + p.place()).toList());
        assertEquals("a", failure.problems().get(0).elementId());
        assertEquals(before, ModelText.contents(folder));
    }

    @Test
    void aReferenceOutOfTheFolderIsNotWritten() throws IOException {
        parts();
        Project project = shop();
        ModelResource outside = new ModelResource(
                URI.createFileURI(folder.toRealPath().resolveSibling("outside.nines").toString()));
        project.eResource().getResourceSet().getResources().add(outside);
        Site site = FacilityFactory.eINSTANCE.createSite();
        outside.getContents().add(site);
        project.getSites().add(site);
        ModelException failure = assertThrows(ModelException.class, () -> ModelFiles.save(project));
        assertEquals("IO-036", failure.problems().get(0).code());
        assertFalse(Files.exists(outside.file()));
    }
}
