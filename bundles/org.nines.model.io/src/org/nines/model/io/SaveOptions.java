// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.nio.file.Path;
import java.util.List;

/**
 * What saving may do.
 *
 * @param overwrite write even where a file is in the way that was not loaded, or that changed on disk since it was loaded
 * @param allowedFolders folders besides that of the root file to which references may lead, as in {@link LoadOptions#allowedFolders()}
 */
public record SaveOptions(boolean overwrite, List<Path> allowedFolders) {

    private static final SaveOptions DEFAULTS = new SaveOptions(false, List.of());

    public SaveOptions {
        allowedFolders = List.copyOf(allowedFolders);
    }

    /** Overwrites nothing that others wrote. */
    public static SaveOptions defaults() {
        return DEFAULTS;
    }

    /** The same, but overwrites what is in the way. */
    public SaveOptions overwriting() {
        return new SaveOptions(true, allowedFolders);
    }
}
