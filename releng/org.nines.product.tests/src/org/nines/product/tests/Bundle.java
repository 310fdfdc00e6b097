// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle of the product, as its jar says.
 *
 * @param name symbolic name
 * @param version version
 * @param requires bundles that it requires, without optional ones
 * @param imports packages that it imports, without optional ones
 * @param exports packages that it exports, with the whole clause
 * @param references for each of its classes the packages of the classes that it refers to
 */
record Bundle(String name, String version, Set<String> requires, Set<String> imports, Map<String, String> exports, Map<String, Set<String>> references) {

    /** The folder with the sources. */
    static Path root() {
        return Path.of(System.getProperty("nines.root"));
    }

    /** The folder of the product. */
    static Path product() {
        return Path.of(System.getProperty("nines.product"));
    }

    /** The folder of the p2 repository. */
    static Path repository() {
        return Path.of(System.getProperty("nines.repository"));
    }

    /** All bundles of the product; our own with their references. */
    static List<Bundle> ofProduct() {
        try (Stream<Path> jars = Files.list(product().resolve("plugins"))) {
            return jars.sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the product has not been built", e);
        }
    }

    /** A bundle of the p2 repository that is not in the product, such as the design for Sirius. */
    static Bundle ofRepository(String name) {
        return read(jarInRepository(name));
    }

    /** The jar of a bundle in the p2 repository. */
    static Path jarInRepository(String name) {
        try (Stream<Path> jars = Files.list(repository().resolve("plugins"))) {
            return jars.filter(j -> j.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow(() -> new AssertionError("there is no " + name + " in the p2 repository"));
        } catch (IOException e) {
            throw new UncheckedIOException("the p2 repository has not been built", e);
        }
    }

    boolean isOurs() {
        return name.startsWith("org.nines.");
    }

    private static Bundle read(Path bundle) {
        return Files.isDirectory(bundle) ? readFolder(bundle) : readJar(bundle);
    }

    /** A bundle that is unpacked when it is installed; none of ours is. */
    private static Bundle readFolder(Path folder) {
        try (var manifest = Files.newInputStream(folder.resolve(JarFile.MANIFEST_NAME))) {
            return of(new Manifest(manifest).getMainAttributes(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static Bundle readJar(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            Map<String, Set<String>> references = new TreeMap<>();
            if (name(manifest).startsWith("org.nines.")) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class")) {
                        references.put(entry.getName(), ClassFile.referencedPackages(file.getInputStream(entry).readAllBytes()));
                    }
                }
            }
            return of(manifest, references);
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    private static Bundle of(Attributes manifest, Map<String, Set<String>> references) {
        Map<String, String> exports = new TreeMap<>();
        clauses(manifest.getValue("Export-Package")).forEach(c -> packages(c).forEach(p -> exports.put(p, c)));
        return new Bundle(name(manifest), manifest.getValue("Bundle-Version"), mandatory(manifest.getValue("Require-Bundle")),
                mandatory(manifest.getValue("Import-Package")), exports, references);
    }

    private static String name(Attributes manifest) {
        return manifest.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
    }

    private static Set<String> mandatory(String header) {
        Set<String> names = new LinkedHashSet<>();
        clauses(header).stream().filter(c -> !c.replace(" ", "").contains("resolution:=\"optional\"") && !c.replace(" ", "").contains("resolution:=optional"))
                .forEach(c -> names.addAll(packages(c)));
        return names;
    }

    /** The names before the attributes of a clause; there may be several. */
    private static List<String> packages(String clause) {
        List<String> names = new ArrayList<>();
        for (String part : clause.split(";")) {
            if (!part.contains("=")) {
                names.add(part.strip());
            }
        }
        return names;
    }

    /** Clauses of a manifest header, which commas separate outside of quotation marks. */
    private static List<String> clauses(String header) {
        return header == null ? List.of() : List.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }
}
