// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;

/** The guide that comes with the workbench: one page, shown by the browser of the system. */
public final class Guide {

    private static final String NAME = "guide.html";

    private Guide() {
    }

    /** Shows it. */
    static void open() {
        try {
            Path page = unpack();
            if (!Program.launch(page.toUri().toString())) {
                Dialogs.ask("Guide", "This system has no program to show web pages with. The guide is in the file " + page, "OK");
            }
        } catch (IOException e) {
            Dialogs.internalError("The guide could not be opened.", e);
        }
    }

    /** Puts the page where a browser can read it; each start of a new version refreshes it. */
    public static Path unpack() throws IOException {
        Path folder = Platform.getStateLocation(org.osgi.framework.FrameworkUtil.getBundle(Guide.class)).toFile().toPath();
        Files.createDirectories(folder);
        Path page = folder.resolve(NAME);
        try (InputStream content = Guide.class.getResourceAsStream("/guide/" + NAME)) {
            Files.copy(content, page, StandardCopyOption.REPLACE_EXISTING);
        }
        return page;
    }
}
