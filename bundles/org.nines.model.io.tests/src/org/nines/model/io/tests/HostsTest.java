// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.EMFEditPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.NinesPackage;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;

/** In OSGi and on a plain class path, a file goes through the same factory. */
class HostsTest {

    @TempDir
    private Path folder;

    @Test
    void inOsgiTheExtensionIsRegistered() throws IOException {
        assumeTrue(EMFPlugin.IS_ECLIPSE_RUNNING, "on the plain class path nothing is registered globally");
        URI good = uri(ModelText.write(folder, "good.nines", ModelText.project("")));
        assertInstanceOf(ModelResource.class, new ResourceSetImpl().getResource(good, true));
        URI bad = uri(ModelText.write(folder, "bad.nines", "<!DOCTYPE x>" + ModelText.project("")));
        assertRefused(bad, assertThrows(WrappedException.class, () -> new ResourceSetImpl().getResource(bad, true)));
    }

    @Test
    void aResourceSetOfOursNeedsNoRegistration() throws IOException {
        URI good = uri(ModelText.write(folder, "good.nines", ModelText.project("")));
        Resource resource = ModelFiles.newResourceSet().getResource(good, true);
        assertInstanceOf(ModelResource.class, resource);
        URI bad = uri(ModelText.write(folder, "bad.nines", "<!DOCTYPE x>" + ModelText.project("")));
        assertRefused(bad, assertThrows(WrappedException.class, () -> ModelFiles.newResourceSet().getResource(bad, true)));
    }

    private static void assertRefused(URI uri, WrappedException failure) {
        assertEquals("IO-009", assertInstanceOf(ModelException.class, failure.getCause()).problems().get(0).code(), uri::toString);
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    @Test
    void aPlainJavaProgramGetsTheSame() throws Exception {
        Path good = ModelText.write(folder, "good.nines", ModelText.project(""));
        assertEquals(List.of("eclipse false", "name Shop", "resource true"), run(good));
        Path bad = ModelText.write(folder, "bad.nines", "<!DOCTYPE x>" + ModelText.project(""));
        assertEquals(List.of("eclipse false", "code IO-009", "code IO-009"), run(bad));
    }

    private List<String> run(Path file) throws Exception {
        List<String> classPath = new ArrayList<>();
        for (Class<?> type : List.of(PlainHost.class, ModelFiles.class, NinesPackage.class, EObject.class, XMLResource.class, URI.class,
                EMFEditPlugin.class)) {
            addLocation(type, classPath);
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                String.join(File.pathSeparator, classPath), PlainHost.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(0, code, lines::toString);
        return lines;
    }

    /** A jar, a folder of classes, or in a build the folder of a project with its classes below. */
    private static void addLocation(Class<?> type, List<String> classPath) throws URISyntaxException {
        Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        classPath.add(location.toString());
        for (String below : List.of("target/classes", "target/test-classes", "bin")) {
            Path classes = location.resolve(below);
            if (Files.isDirectory(classes)) {
                classPath.add(classes.toString());
            }
        }
    }
}
