// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its window is closed. */
public final class Application implements IApplication {

    private static final int AREAS = 20;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        try {
            claimArea();
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new NinesWorkbenchAdvisor(arguments == null ? new String[0] : arguments));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /**
     * Takes a folder for what the workbench remembers: ~/.nines/workbench. A second workbench that runs beside the first one takes
     * workbench-2 and so on, because two would overwrite each other's layout.
     */
    private static void claimArea() throws IOException {
        Location area = Platform.getInstanceLocation();
        if (area == null || area.isSet()) {
            return;
        }
        Path home = Path.of(System.getProperty("user.home"), ".nines");
        for (int i = 1; i <= AREAS; i++) {
            URL folder = URI.create(home.toUri().toString().replaceFirst("/$", "") + (i == 1 ? "/workbench/" : "/workbench-" + i + "/")).toURL();
            if (area.set(folder, true)) {
                return;
            }
        }
        throw new IOException("no folder for the workbench is free in " + home);
    }

    /** The log of this workbench. */
    static Path logFile() {
        return Platform.getLogFileLocation().toFile().toPath();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
