// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.Problem;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;

/** Files that want to do harm, or are none. */
class HardeningTest {

    @TempDir
    private Path outer;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(outer.resolve("model"));
    }

    private Problem problem(String text) throws IOException {
        return ModelText.problem(ModelText.write(folder, "shop.nines", text));
    }

    private static void assertProblem(String code, String place, String message, Problem problem) {
        assertEquals(code, problem.code(), problem::toString);
        assertEquals(place, problem.place(), problem::toString);
        assertTrue(problem.message().contains(message), problem::toString);
    }

    @Test
    void noDocumentType() throws IOException {
        String model = ModelText.project("");
        assertProblem("IO-009", "shop.nines:1", "document type", problem("<!DOCTYPE x>" + model));
        assertProblem("IO-009", "shop.nines:2", "document type", problem("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>\n" + model));
        assertProblem("IO-009", "shop.nines:1", "document type",
                problem("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + model.replace("Shop", "&e;")));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        assertProblem("IO-009", "shop.nines:1", "document type", problem(laughs + "]>" + model.replace("Shop", "&e39;")));
    }

    @Test
    void noEntitiesButTheFive() throws IOException {
        assertEquals("IO-007", problem(ModelText.project("<sites name='&uuml;'/>")).code());
        assertEquals("IO-007", problem(ModelText.project("<sites name='A'><tags>&uuml;</tags></sites>")).code());
        Path file = ModelText.write(folder, "good.nines", ModelText.project("<sites xmi:id='a' name='&lt;&amp;&#252;'/>"));
        assertEquals("<&ü", ModelFiles.load(file).project().getSites().get(0).getName());
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertProblem("IO-001", "none.nines", "does not exist", ModelText.problem(folder.resolve("none.nines")));
        assertProblem("IO-002", "model", "folder", ModelText.problem(folder));
        assertProblem("IO-004", "shop.nines", "empty", problem(""));
        assertProblem("IO-007", "shop.nines:1", "not well-formed", problem("Dear all,\nthis is a letter."));
        assertProblem("IO-007", "shop.nines:2", "not well-formed", problem("  \n"));
        assertProblem("IO-015", "shop.nines:1", "root element is 'html'", problem("<html><body/></html>"));
        assertProblem("IO-015", "shop.nines:2", "namespace 'http://www.topografix.com/GPX/1/1'",
                problem("<?xml version='1.0' encoding='utf-8'?>\n<gpx xmlns='http://www.topografix.com/GPX/1/1'/>"));
        assertProblem("IO-016", "part.nines", "part of one",
                ModelText.problem(ModelText.write(folder, "part.nines", ModelText.part("facility:Site", "xmi:id='s' name='A'", ""))));
        assertProblem("IO-021", "shop.nines:1", "not part of the format", problem("<a:Project xmlns:a='http://nines.org/model/2/astrology'/>"));
        assertProblem("IO-022", "shop.nines:1", "no kind of element 'Galaxy'", problem("<a:Galaxy xmlns:a='http://nines.org/model/2'/>"));
    }

    @Test
    void aDeviceIsNoFile() throws IOException {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        ModelException failure = Assertions.assertThrows(ModelException.class, () -> ModelFiles.load(device));
        assertEquals("IO-002", failure.problems().get(0).code());
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project(""));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, Set.of());
        // Administrators may read everything.
        assumeFalse(Files.isReadable(file));
        assertProblem("IO-003", "shop.nines", "may not be read", ModelText.problem(file));
    }

    @Test
    void onlyUtf8() throws IOException {
        String model = ModelText.project("<sites xmi:id='a' name='Zürich'/>");
        for (String encoding : List.of("ISO-8859-1", "UTF-16", "UTF-16LE")) {
            Path file = folder.resolve("shop.nines");
            Files.write(file, ("<?xml version='1.0' encoding='" + encoding + "'?>" + model).getBytes(encoding));
            String code = ModelText.problem(file).code();
            assertTrue(code.equals("IO-006") || encoding.equals("UTF-16LE") && code.equals("IO-007"), encoding + code);
        }
        Path file = folder.resolve("shop.nines");
        Files.write(file, model.getBytes(StandardCharsets.ISO_8859_1));
        assertProblem("IO-006", "shop.nines:1", "UTF-8", ModelText.problem(file));
        Files.writeString(file, "\uFEFF" + model);
        assertEquals("Zürich", ModelFiles.load(file).project().getSites().get(0).getName());
    }

    @Test
    void aTruncatedFileIsSaidToBeTruncated() throws IOException {
        String model = ModelText.project("<sites xmi:id='a' name='A'>\n<rooms xmi:id='r' name='R'/>\n</sites>\n");
        for (int end : new int[] {model.indexOf("<rooms"), model.indexOf("R'/>"), model.indexOf("</sites>") + 3, model.indexOf("</nines")}) {
            Problem problem = problem(model.substring(0, end));
            assertEquals("IO-008", problem.code(), problem::toString);
            assertTrue(problem.place().matches("shop\\.nines:[2-6]"), problem::toString);
        }
    }

    @Test
    void brokenXmlIsReportedInItsLine() throws IOException {
        assertProblem("IO-007", "shop.nines:3", "not well-formed", problem(ModelText.project("\n<<<<<<< HEAD\n<sites/>")));
        assertProblem("IO-007", "shop.nines:2", "not well-formed", problem(ModelText.project("<sites></rooms>")));
    }

    @Test
    void aGigabyteOfZerosIsRefusedWithoutReadingIt() throws IOException {
        Path file = sparse(1L << 30);
        assertProblem("IO-005", "shop.nines", "1073741824 bytes; models are read up to 64 MiB", ModelText.problem(file));
        // With a limit that allows it, the first byte is wrong already.
        assertEquals("IO-007", ModelText.problem(file, LoadOptions.defaults().withMaxBytes(2L << 30)).code());
    }

    private Path sparse(long size) throws IOException {
        Path file = folder.resolve("shop.nines");
        try (SeekableByteChannel channel = Files.newByteChannel(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE))) {
            channel.position(size - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        return file;
    }

    /** A stream that never ends; counts what is taken from it. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] repeated;
        private long taken;

        Endless(String start, String repeated) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte next = taken < start.length ? start[(int) taken] : repeated[(int) ((taken - start.length) % repeated.length)];
            taken++;
            return next;
        }
    }

    private static void assertRefused(String code, Endless stream, long atMost) {
        ModelResource resource = new ModelResource(URI.createURI("memory:/shop.nines"));
        ModelException failure = Assertions.assertThrows(ModelException.class, () -> resource.load(stream, Map.of()));
        assertEquals(code, failure.problems().get(0).code(), failure::getMessage);
        assertTrue(stream.taken <= atMost, () -> stream.taken + " bytes were read");
        assertEquals(List.of(), resource.getContents());
        assertEquals(1, resource.getErrors().size());
    }

    @Test
    void anEndlessFileIsRefusedEarly() {
        String start = ModelText.project("").replace("</nines:Project>\n", "");
        assertRefused("IO-007", new Endless("", "\0"), 1 << 16);
        assertRefused("IO-012", new Endless(start + "<sites name='", "x"), 18 << 20);
        assertRefused("IO-007", new Endless(start + "<", "x"), 18 << 20);
        assertRefused("IO-012", new Endless(start, " "), 18 << 20);
        assertRefused("IO-010", new Endless(start, "<sites>"), 1 << 16);
        assertRefused("IO-011", new Endless(start, "<sites/>"), 9 << 20);
        assertRefused("IO-005", new Endless(start, "<!-- x -->"), 65 << 20);
    }

    @Test
    void depthAndNumberOfElementsAndLengthAreBounded() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='a' name='Ashford'>\n<rooms xmi:id='r'/></sites>"));
        LoadOptions options = LoadOptions.defaults();
        assertProblem("IO-010", "shop.nines:3", "more than 2 deep", ModelText.problem(file, options.withMaxDepth(2)));
        assertProblem("IO-011", "shop.nines:3", "more than 2 elements", ModelText.problem(file, options.withMaxElements(2)));
        // The namespaces are not attributes.
        assertProblem("IO-012", "shop.nines:2", "'name' has more than 6 characters", ModelText.problem(file, options.withMaxAttributeLength(6)));
        assertEquals(3, RandomModels.ids(ModelFiles.load(file, options.withMaxDepth(3).withMaxElements(3).withMaxAttributeLength(7)).project()).size());
    }

    @Test
    void theLimitsHoldForAllFilesTogether() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites href='a.nines#a'/><sites href='b.nines#b'/>"));
        ModelText.write(folder, "a.nines", ModelText.part("facility:Site", "xmi:id='a' name='A'", ""));
        Path b = ModelText.write(folder, "b.nines", ModelText.part("facility:Site", "xmi:id='b' name='B'", ""));
        LoadOptions options = LoadOptions.defaults();
        long size = Files.size(file) + 2 * Files.size(b);
        assertEquals(2, ModelFiles.load(file, options.withMaxBytes(size).withMaxElements(5).withMaxFiles(3)).project().getSites().size());
        assertProblem("IO-005", "b.nines", "bytes", ModelText.problem(file, options.withMaxBytes(size - 1)));
        assertProblem("IO-011", "b.nines:1", "more than 4 elements", ModelText.problem(file, options.withMaxElements(4)));
        assertProblem("IO-013", "shop.nines:2 (Shop)", "more than 2 files", ModelText.problem(file, options.withMaxFiles(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/a.nines", "https://127.0.0.1:1/a.nines", "ftp://127.0.0.1:1/a.nines",
        "jar:file:/a.jar!/a.nines", "platform:/resource/a/a.nines", "//127.0.0.1/share/a.nines", "file://127.0.0.1/share/a.nines",
        "archive:file:/a.zip!/a.nines", "pathmap://X/a.nines", "unknown:a.nines"})
    void noReferenceLeavesTheDisk(String address) throws IOException {
        assertProblem("IO-035", "shop.nines:2 (A)", "'type' refers to another file: '" + address + "'",
                problem(ModelText.project("<sites xmi:id='a' name='A'><type href='" + address + "#t'/></sites>")));
        assertProblem("IO-035", "shop.nines:2 (Shop)", "'sites' refers to another file: '" + address + "'",
                problem(ModelText.project("<sites href='" + address + "#t'/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.nines", "x/../../secret.nines", "%2e%2e/secret.nines", "..%2fsecret.nines", "/secret.nines"})
    void noReferenceLeavesTheFolder(String address) throws IOException {
        ModelText.write(outer, "secret.nines", ModelText.part("facility:Site", "xmi:id='s' name='Secret'", ""));
        assertProblem("IO-036", "shop.nines:2 (Shop)", "outside the folder", problem(ModelText.project("<sites href='" + address + "#s'/>")));
    }

    @Test
    void anAbsoluteReferenceCountsByWhereItLeads() throws IOException {
        Path secret = ModelText.write(outer, "secret.nines", ModelText.part("facility:Site", "xmi:id='s' name='Secret'", ""));
        Path part = ModelText.write(folder, "part.nines", ModelText.part("facility:Site", "xmi:id='s' name='Part'", ""));
        assertProblem("IO-036", "shop.nines:2 (Shop)", "outside the folder",
                problem(ModelText.project("<sites href='" + secret.toUri() + "#s'/>")));
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites href='" + part.toRealPath().toUri() + "#s'/>"));
        assertEquals("Part", ModelFiles.load(file).project().getSites().get(0).getName());
    }

    @Test
    void aFolderMayBeAllowed() throws IOException {
        Path library = Files.createDirectory(outer.resolve("library"));
        ModelText.write(library, "types.nines", ModelText.part("core:Catalogue", "xmi:id='c' name='Types'", "<types xmi:id='t' name='T'/>"));
        Path file = ModelText.write(folder, "shop.nines",
                ModelText.project("<sites xmi:id='a' name='A'><type href='../library/types.nines#t'/></sites>"));
        assertProblem("IO-036", "shop.nines:2 (A)", "outside the folder", ModelText.problem(file));
        assertEquals("T", ModelFiles.load(file, LoadOptions.defaults().withAllowedFolders(List.of(library)))
                .project().getSites().get(0).getType().getName());
    }

    @Test
    void aSymbolicLinkLeadsNowhereElse() throws IOException {
        Path secret = ModelText.write(outer, "secret.nines", ModelText.part("facility:Site", "xmi:id='s' name='Secret'", ""));
        try {
            Files.createSymbolicLink(folder.resolve("link.nines"), secret);
            Files.createSymbolicLink(folder.resolve("up"), outer);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "this system has no symbolic links for us");
        }
        assertProblem("IO-036", "shop.nines:2 (Shop)", "symbolic link", problem(ModelText.project("<sites href='link.nines#s'/>")));
        assertProblem("IO-036", "shop.nines:2 (Shop)", "symbolic link", problem(ModelText.project("<sites href='up/secret.nines#s'/>")));
    }

    @Test
    void onlyModelFilesAreLoaded() throws IOException {
        ModelText.write(folder, "other.xmi", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
        assertProblem("IO-037", "shop.nines:2 (Shop)", "'other.xmi' is no model file", problem(ModelText.project("<sites href='other.xmi#x'/>")));
        assertProblem("IO-037", "shop.nines:2 (Shop)", "is no model file", problem(ModelText.project("<sites href='/etc/passwd#x'/>")));
    }

    @Test
    void aMissingFileIsReportedWhereItIsWanted() throws IOException {
        assertProblem("IO-001", "shop.nines:2 (Shop)", "the file 'gone.nines' does not exist",
                problem(ModelText.project("<sites href='gone.nines#s'/>")));
    }
}
