// SPDX-License-Identifier: EPL-2.0
package org.nines.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nines.model.core.Catalogue;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;

/** Catalogues of component types: the one that ships with the product, and those that users keep in model files of their own. */
public final class Catalogues {

    /** Name of the resource, seen from the root of the bundle or jar. */
    public static final String RESOURCE = "models/catalogue.nines";

    private Catalogues() {
    }

    /** Opens the model file of the shipped catalogue; the caller closes it. */
    public static InputStream open() throws IOException {
        InputStream content = Catalogues.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (content == null) {
            throw new FileNotFoundException(RESOURCE + " is missing in org.nines.samples; build the bundle with its folder models");
        }
        return content;
    }

    /** The shipped catalogue. */
    public static Catalogue shipped() throws IOException, ModelException {
        Path folder = Files.createTempDirectory("nines-catalogue");
        Path file = folder.resolve("catalogue.nines");
        try (InputStream content = open()) {
            Files.copy(content, file);
            return load(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /**
     * The catalogue of a model file.
     *
     * @throws ModelException when the file can't be read
     * @throws IllegalArgumentException when the model has no catalogue
     */
    public static Catalogue load(Path file) throws ModelException {
        Catalogue catalogue = ModelFiles.load(file).project().getCatalogue();
        if (catalogue == null) {
            throw new IllegalArgumentException(file.getFileName() + " has no catalogue; name a model file with component types");
        }
        return catalogue;
    }
}
