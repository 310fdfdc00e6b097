// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.SaveOptions;
import org.nines.samples.Samples;
import org.nines.test.support.DataCentre;

/** Model files to work on. */
public final class Models {

    private Models() {
    }

    /** The first sample as a file of that name in a folder. */
    public static Path sample(Path folder, String name) {
        return sample(folder, name, "consumer-internet-service");
    }

    /** A sample as a file. @param sample its identifier */
    public static Path sample(Path folder, String name, String sample) {
        try (InputStream content = Samples.find(sample).orElseThrow().open()) {
            Path file = folder.resolve(name);
            Files.copy(content, file);
            // As Nines writes it, so that saving it again changes nothing.
            ModelFiles.save(ModelFiles.load(file).project());
            return file.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A generated data centre as a file. */
    public static Path dataCentre(Path folder, DataCentre.Size size) {
        try {
            Path file = folder.toRealPath().resolve("data-centre.nines");
            ModelFiles.save(DataCentre.project(size), file, SaveOptions.defaults());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
