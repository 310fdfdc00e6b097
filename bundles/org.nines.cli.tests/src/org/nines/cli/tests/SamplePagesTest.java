// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.cli.internal.SamplePage;
import org.nines.model.Project;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.PngWriter;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;

/**
 * The pages and pictures of the samples are what the models give. With the system property {@code nines.write} set to the root of the sources they
 * are written instead of compared.
 */
class SamplePagesTest {

    @TempDir
    private Path folder;

    private static final String WRITE = System.getProperty("nines.write");

    static List<Sample> samples() {
        return Samples.all();
    }

    /** The folder that holds the sources: the one above this bundle that has the start script. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("nines.cmd"))) {
            here = here.getParent();
        }
        return WRITE == null ? here : Path.of(WRITE);
    }

    private Project load(Sample sample) throws IOException, ModelException {
        Path file = folder.resolve(sample.id() + ".nines");
        try (InputStream content = sample.open()) {
            Files.copy(content, file);
        }
        return ModelFiles.load(file).project();
    }

    private static void check(Path file, String expected) throws IOException {
        if (WRITE != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertTrue(Files.exists(file), () -> file + " is missing");
        assertEquals(expected, Files.readString(file), () -> file + " is out of date");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pageAndPictureAreUpToDate(Sample sample) throws IOException, ModelException {
        Project project = load(sample);
        check(root().resolve("docs/samples/" + sample.id() + ".md"),
                SamplePage.of(sample, project, "../../bundles/org.nines.samples/" + sample.picture()));
        Scene picture = Diagrams.draw(project, DiagramSettings.of(sample.diagram()).bare());
        check(root().resolve("bundles/org.nines.samples/" + sample.picture()), SvgWriter.write(picture));
        double scale = Math.min(Sample.PICTURE_WIDTH / picture.bounds().width(), Sample.PICTURE_HEIGHT / picture.bounds().height());
        checkPixels(root().resolve("bundles/org.nines.samples/" + sample.pixels()), PngWriter.write(picture, scale));
    }

    /** Java versions smooth edges and pack pixels differently: what counts is that nobody could tell the pictures apart. */
    private static void checkPixels(Path file, byte[] expected) throws IOException {
        if (WRITE != null) {
            Files.write(file, expected);
        }
        assertTrue(Files.exists(file), () -> file + " is missing");
        BufferedImage there = ImageIO.read(file.toFile());
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(expected));
        assertEquals(wanted.getWidth() + " x " + wanted.getHeight(), there.getWidth() + " x " + there.getHeight(), file::toString);
        long different = 0;
        for (int y = 0; y < there.getHeight(); y++) {
            for (int x = 0; x < there.getWidth(); x++) {
                different += Math.abs((there.getRGB(x, y) & 0xff) - (wanted.getRGB(x, y) & 0xff)) > 32 ? 1 : 0;
            }
        }
        assertTrue(different * 1000 < (long) there.getWidth() * there.getHeight(), () -> file + " is out of date");
    }

    @Test
    void thereIsNoPageWithoutASample() throws IOException {
        try (Stream<Path> pages = Files.list(root().resolve("docs/samples"))) {
            assertEquals(new TreeSet<>(Samples.all().stream().map(sample -> sample.id() + ".md").toList()),
                    new TreeSet<>(pages.map(page -> String.valueOf(page.getFileName())).toList()));
        }
    }
}
