// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Removes the signatures from the jars of the materialised products, in place. The Java machine keeps no class of a signed jar in its class
 * data archive and checks the digest of each, which makes up half of the time that the command line takes to start. What is signed by whom
 * can be seen in the p2 repository, which stays as it is.
 */
final class RemoveSignatures {

    private RemoveSignatures() {
    }

    /** @param arguments the folder of the products */
    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(f -> f.toString().endsWith(".jar") && f.getParent().endsWith("plugins")).sorted().toList();
        }
        for (Path jar : jars) {
            remove(jar);
        }
    }

    private static void remove(Path jar) throws IOException {
        Path unsigned = jar.resolveSibling(jar.getFileName() + ".tmp");
        try (ZipFile from = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(from.entries());
            if (entries.stream().noneMatch(RemoveSignatures::isSignature)) {
                return;
            }
            try (OutputStream file = Files.newOutputStream(unsigned); ZipOutputStream to = new ZipOutputStream(file)) {
                for (ZipEntry entry : entries) {
                    if (!isSignature(entry)) {
                        ZipEntry copy = new ZipEntry(entry.getName());
                        copy.setTimeLocal(entry.getTimeLocal());
                        to.putNextEntry(copy);
                        to.write(from.getInputStream(entry).readAllBytes());
                        to.closeEntry();
                    }
                }
            }
        }
        Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }
}
