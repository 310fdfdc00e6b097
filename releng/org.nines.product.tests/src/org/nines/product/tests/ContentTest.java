// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whether the product has what it needs, once, and nothing else. */
class ContentTest {

    /** Packages that every OSGi framework or Java itself brings. */
    private static final Pattern PLATFORM = Pattern.compile("(java|javax|sun\\.misc|org\\.w3c\\.dom|org\\.xml\\.sax|org\\.ietf\\.jgss)(\\..*)?");

    private final List<Bundle> bundles = Bundle.ofProduct();
    private final Map<String, Bundle> byName = bundles.stream().collect(Collectors.toMap(Bundle::name, b -> b, (a, b) -> a));

    @Test
    void eachBundleIsThereOnce() {
        Map<String, Integer> counts = new TreeMap<>();
        bundles.forEach(b -> counts.merge(b.name(), 1, Integer::sum));
        counts.values().removeIf(n -> n == 1);
        assertEquals(Map.of(), counts);
    }

    @Test
    void nothingThatOnlyTestsIsThere() {
        for (Bundle bundle : bundles) {
            assertFalse(bundle.name().matches(".*(\\.tests?|junit|jupiter|opentest4j|apiguardian).*"), bundle.name());
            assertFalse(bundle.name().equals("org.eclipse.ui.ide.application"), "the stub of the test harness");
        }
    }

    @Test
    void whatIsForSiriusIsNotThere() {
        assertTrue(bundles.stream().noneMatch(b -> b.name().contains("sirius")));
    }

    @Test
    void everythingRequiredIsThere() {
        Set<String> exported = bundles.stream().flatMap(b -> b.exports().keySet().stream()).collect(Collectors.toSet());
        for (Bundle bundle : bundles) {
            for (String required : bundle.requires()) {
                assertTrue(byName.containsKey(required), bundle.name() + " requires " + required);
            }
            for (String imported : bundle.imports()) {
                assertTrue(exported.contains(imported) || PLATFORM.matcher(imported).matches(), bundle.name() + " imports " + imported);
            }
        }
    }

    @Test
    void classPathOfTheCommandLineIsWhatItNeeds() throws IOException {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("org.nines.cli"));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (needed.add(name)) {
                open.addAll(byName.get(name).requires());
                // what EMF asks the framework for it does without on a plain class path
                byName.get(name).imports().stream().filter(p -> !PLATFORM.matcher(p).matches() && !p.startsWith("org.osgi.")).map(this::exporterOf)
                        .forEach(open::add);
            }
        }
        List<String> listed = Files.readAllLines(Bundle.product().resolve("cli.classpath")).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        assertEquals(needed, new TreeSet<>(listed));
        assertEquals(needed.size(), listed.size(), "a bundle is listed twice");
    }

    private String exporterOf(String imported) {
        return bundles.stream().filter(b -> b.exports().containsKey(imported)).findFirst().orElseThrow(() -> new AssertionError(imported)).name();
    }

    /** The class data archive leaves out every class of a signed jar. */
    @Test
    void noJarIsSigned() throws IOException {
        try (Stream<Path> jars = Files.list(Bundle.product().resolve("plugins"))) {
            for (Path jar : (Iterable<Path>) jars.filter(Files::isRegularFile)::iterator) {
                try (ZipFile file = new ZipFile(jar.toFile())) {
                    assertTrue(file.stream().noneMatch(e -> e.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")), jar.toString());
                }
            }
        }
    }

    @Test
    void licencesComeWithIt() throws IOException {
        for (String file : List.of("LICENSE", "NOTICE", "THIRD-PARTY.md")) {
            assertEquals(Files.readString(Bundle.root().resolve(file)), Files.readString(Bundle.product().resolve(file)));
        }
    }

    /** Libraries of the target platform, by group and name. */
    private static Map<String, String> targetLibraries() throws IOException {
        Map<String, String> libraries = new HashMap<>();
        Matcher matcher = Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Bundle.root().resolve("targetplatform/org.nines.target.target")));
        while (matcher.find()) {
            libraries.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
        }
        return libraries;
    }

    /** Whether a platform, such as 'Linux' or 'macOS aarch64', is the running one. */
    private static boolean isRunning(String platform) {
        String[] parts = platform.replace("macOS", "Mac").split(" ");
        String architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
        return System.getProperty("os.name").startsWith(parts[0]) && (parts.length == 1 || parts[1].equals(architecture));
    }

    @Test
    void listOfLibrariesIsThatOfTheTargetPlatform() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        Matcher matcher = Pattern.compile("(?m)^\\| (\\S+:\\S+) \\| (\\S+) \\| (EPL-[12]\\.0|Apache-2\\.0|MIT|BSD-3-Clause|Unicode-3\\.0) \\| (yes|no|(?:Linux|Windows|macOS)(?: \\w+)?) \\|$")
                .matcher(Files.readString(Bundle.root().resolve("THIRD-PARTY.md")));
        Set<String> inProduct = new TreeSet<>();
        while (matcher.find()) {
            listed.put(matcher.group(1), matcher.group(2));
            if (matcher.group(4).equals("yes") || isRunning(matcher.group(4))) {
                inProduct.add(matcher.group(1));
            }
        }
        assertEquals(new TreeMap<>(targetLibraries()), listed);
        assertEquals(bundles.stream().filter(b -> !b.isOurs()).count(), inProduct.size(), "libraries in the product: " + inProduct);
    }
}
