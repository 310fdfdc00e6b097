// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.jar.JarFile;
import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, from the manifest of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Nines " + bundleVersion(), "Java " + Runtime.version()};
    }

    private static String bundleVersion() {
        try {
            File place = new File(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (place.isDirectory()) {
                return "(not packed)";
            }
            try (JarFile jar = new JarFile(place)) {
                return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program can't read its own file.", e);
        }
    }
}
