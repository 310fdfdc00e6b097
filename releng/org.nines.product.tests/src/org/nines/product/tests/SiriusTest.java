// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Whether the feature for Sirius installs into an Eclipse that has Sirius: what it consists of, whether everything that it needs is in the p2
 * repository or in such an Eclipse, and whether it resolves and starts there. Bundles of the same names stand in for Sirius.
 */
class SiriusTest {

    private static final List<String> SIRIUS = List.of("org.eclipse.sirius", "org.eclipse.sirius.common.acceleo.aql", "org.eclipse.sirius.diagram", "org.eclipse.sirius.table",
            "org.eclipse.sirius.tree");
    /** What an Eclipse with Sirius has and the feature must not bring. */
    private static final Pattern PLATFORM = Pattern.compile("org\\.eclipse\\.(osgi|equinox\\..*|core\\..*|emf\\..*|ui.*|jface.*|swt.*|gef.*|draw2d.*|e4\\..*)");
    private static final String STANDS_IN = """
            package org.eclipse.sirius.business.api.componentization;
            import java.util.HashSet;
            import java.util.Set;
            import org.eclipse.sirius.viewpoint.description.Viewpoint;
            public class ViewpointRegistry {
                private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();
                public final Set<String> designs = new HashSet<>();
                public static ViewpointRegistry getInstance() { return INSTANCE; }
                public Set<Viewpoint> registerFromPlugin(String path) {
                    designs.add(path);
                    return Set.of(new Viewpoint() { });
                }
                public void disposeFromPlugin(Viewpoint viewpoint) { designs.clear(); }
            }
            """;

    @TempDir
    private Path folder;

    private static Set<String> pluginsOfTheFeature() throws IOException {
        try (Stream<Path> features = Files.list(Bundle.repository().resolve("features"))) {
            Path feature = features.filter(f -> f.getFileName().toString().startsWith("org.nines.sirius.feature_")).findFirst().orElseThrow();
            try (ZipFile jar = new ZipFile(feature.toFile())) {
                Matcher plugins = Pattern.compile("<plugin\\s+id=\"(.*?)\"").matcher(new String(jar.getInputStream(jar.getEntry("feature.xml")).readAllBytes(), StandardCharsets.UTF_8));
                Set<String> names = new TreeSet<>();
                while (plugins.find()) {
                    names.add(plugins.group(1));
                }
                return names;
            }
        }
    }

    @Test
    void theFeatureBringsOurBundlesOnly() throws IOException {
        Set<String> plugins = pluginsOfTheFeature();
        assertTrue(plugins.contains("org.nines.sirius"));
        assertTrue(plugins.stream().allMatch(p -> p.startsWith("org.nines.")), plugins.toString());
        assertTrue(plugins.stream().noneMatch(p -> p.startsWith("org.nines.ui") || p.startsWith("org.nines.gef") || p.contains("test")), plugins.toString());
    }

    /** The bundles of the feature and what they need, from the p2 repository: by name, with their jars. */
    private static Map<String, Path> closure() throws IOException {
        Map<String, Path> jars = new TreeMap<>();
        Map<String, String> exporters = new TreeMap<>();
        Map<String, Bundle> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(Bundle.repository().resolve("plugins"))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString().replaceFirst("_[0-9].*", "");
                jars.put(name, file);
                Bundle bundle = Bundle.ofRepository(name);
                bundles.put(name, bundle);
                bundle.exports().keySet().forEach(p -> exporters.putIfAbsent(p, name));
            }
        }
        Map<String, Path> closure = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(pluginsOfTheFeature());
        while (!open.isEmpty()) {
            String name = open.remove();
            assertTrue(jars.containsKey(name), name + " is missing in the p2 repository");
            if (closure.put(name, jars.get(name)) == null) {
                open.addAll(bundles.get(name).requires());
                bundles.get(name).imports().stream().map(exporters::get).filter(e -> e != null && !e.equals("org.eclipse.osgi")).forEach(open::add);
            }
        }
        closure.remove("org.eclipse.osgi");
        return closure;
    }

    @Test
    void whatItNeedsIsThereWithoutPlatformAndGraphicalEditors() throws IOException {
        Set<String> brought = closure().keySet().stream().filter(n -> !PLATFORM.matcher(n).matches()).collect(Collectors.toSet());
        assertTrue(brought.stream().noneMatch(n -> n.contains("gef") || n.contains("draw2d") || n.startsWith("org.nines.ui")), brought.toString());
        assertTrue(closure().keySet().stream().noneMatch(n -> n.matches("org\\.eclipse\\.(ui|jface|swt|gef|draw2d|e4).*")), "something needs the workbench: " + closure().keySet());
    }

    @Test
    void resolvesAndStartsWithSirius() throws Exception {
        Framework framework = framework();
        try {
            for (String name : SIRIUS) {
                framework.getBundleContext().installBundle(stub(name).toUri().toString());
            }
            org.osgi.framework.Bundle sirius = install(framework);
            Set<String> wired = sirius.adapt(BundleWiring.class).getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE).stream().map(w -> w.getProvider().getSymbolicName())
                    .collect(Collectors.toSet());
            assertTrue(wired.containsAll(SIRIUS), wired.toString());
            Class<?> registry = sirius.loadClass("org.eclipse.sirius.business.api.componentization.ViewpointRegistry");
            Object instance = registry.getMethod("getInstance").invoke(null);
            assertEquals(Set.of("org.nines.sirius/description/nines.odesign"), registry.getField("designs").get(instance));
            assertNotNull(sirius.getEntry("description/nines.odesign"));
            sirius.stop();
            assertEquals(Set.of(), registry.getField("designs").get(instance), "the design stays when the bundle goes");
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    @Test
    void doesNothingWithoutSirius() throws Exception {
        Framework framework = framework();
        try {
            assertEquals(org.osgi.framework.Bundle.ACTIVE, install(framework).getState());
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private Framework framework() throws Exception {
        Framework framework = new EquinoxFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("osgi").toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT, "osgi.compatibility.bootdelegation", "true"));
        framework.start();
        return framework;
    }

    /** Installs what the feature brings with what it needs, resolves it, and starts the design's bundle as a class of it would. */
    private static org.osgi.framework.Bundle install(Framework framework) throws Exception {
        for (Path jar : closure().values()) {
            framework.getBundleContext().installBundle(jar.toUri().toString());
        }
        List<org.osgi.framework.Bundle> ours = Stream.of(framework.getBundleContext().getBundles()).filter(b -> b.getSymbolicName().startsWith("org.nines.")).toList();
        framework.adapt(FrameworkWiring.class).resolveBundles(ours);
        for (org.osgi.framework.Bundle bundle : ours) {
            if (bundle.getState() == org.osgi.framework.Bundle.INSTALLED) {
                bundle.start(); // says why it can't be resolved
            }
            assertFalse(bundle.getState() == org.osgi.framework.Bundle.INSTALLED, bundle + " is not resolved");
        }
        org.osgi.framework.Bundle sirius = ours.stream().filter(b -> b.getSymbolicName().equals("org.nines.sirius")).findFirst().orElseThrow();
        sirius.start();
        // classes of services can be loaded and made, as Sirius does
        for (String name : List.of("TopologyServices", "EditServices", "FindingServices")) {
            sirius.loadClass("org.nines.sirius." + name).getConstructor().newInstance();
        }
        return sirius;
    }

    /** A bundle that stands in for one of Sirius: of its name, with the two classes that the activator asks for. */
    private Path stub(String name) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "7.6.0");
        boolean core = name.equals("org.eclipse.sirius");
        if (core) {
            main.putValue("Export-Package", "org.eclipse.sirius.business.api.componentization,org.eclipse.sirius.viewpoint.description");
        }
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream content = new JarOutputStream(out, manifest)) {
            if (core) {
                Path classes = compile();
                try (Stream<Path> files = Files.walk(classes)) {
                    for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                        content.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                        content.write(Files.readAllBytes(file));
                    }
                }
            }
        }
        try (JarFile check = new JarFile(jar.toFile())) {
            assertNotNull(check.getManifest());
        }
        return jar;
    }

    private Path compile() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertTrue(compiler.getTask(null, files, null, List.of("-proc:none", "-d", classes.toString()), null,
                    List.of(source("org/eclipse/sirius/business/api/componentization/ViewpointRegistry", STANDS_IN),
                            source("org/eclipse/sirius/viewpoint/description/Viewpoint", "package org.eclipse.sirius.viewpoint.description; public interface Viewpoint { }"))).call());
        }
        return classes;
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
