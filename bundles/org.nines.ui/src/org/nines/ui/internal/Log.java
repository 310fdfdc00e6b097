// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The log of the workbench, the only place where stack traces go. */
public final class Log {

    private Log() {
    }

    public static void error(String message, Throwable cause) {
        log().error(message, cause);
    }

    public static void warning(String message, Throwable cause) {
        log().warn(message, cause);
    }

    private static ILog log() {
        return Platform.getLog(FrameworkUtil.getBundle(Log.class));
    }
}
