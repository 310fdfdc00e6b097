// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;

/** Samples as files, which is how users get them. */
final class SampleFiles {

    private SampleFiles() {
    }

    static byte[] bytes(Sample sample) throws IOException {
        try (InputStream content = sample.open()) {
            return content.readAllBytes();
        }
    }

    static LoadedModel load(Sample sample, Path folder) throws IOException {
        return ModelFiles.load(Files.write(folder.resolve(sample.id() + ".nines"), bytes(sample)));
    }

    static LoadedModel load(String id, Path folder) throws IOException {
        return load(Samples.find(id).orElseThrow(), folder);
    }
}
