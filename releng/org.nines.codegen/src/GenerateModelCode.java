// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the metamodel in a scratch copy of the model bundle, then compares ({@code check}) or replaces ({@code write})
 * the committed {@code src-gen}. A scratch copy, because EMF merges into what it finds: only generation into an empty folder shows what is stale.
 * Arguments: check|write, folder of the bundles, folder for scratch files.
 */
public final class GenerateModelCode {

    private static final String BUNDLE = "org.nines.model";
    private static final String GENMODEL = BUNDLE + "/model/nines.genmodel";

    public static void main(String[] args) throws IOException {
        boolean write = switch (args[0]) {
            case "check" -> false;
            case "write" -> true;
            default -> throw new IllegalArgumentException("'check' or 'write' expected, not '" + args[0] + "'");
        };
        Path bundle = Path.of(args[1]).toRealPath().resolve(BUNDLE);
        Path scratch = Path.of(args[2]).toAbsolutePath().resolve("codegen");
        delete(scratch);
        copy(bundle.resolve("model"), scratch.resolve(BUNDLE).resolve("model"));
        copy(bundle.resolve("META-INF"), scratch.resolve(BUNDLE).resolve("META-INF"));
        for (String file : List.of("plugin.xml", "plugin.properties", "build.properties")) {
            if (Files.exists(bundle.resolve(file))) {
                Files.copy(bundle.resolve(file), scratch.resolve(BUNDLE).resolve(file));
            }
        }
        generate(scratch);

        Path fresh = scratch.resolve(BUNDLE).resolve("src-gen");
        Path committed = bundle.resolve("src-gen");
        List<String> differences = differences(fresh, committed);
        if (differences.isEmpty()) {
            System.out.println("Generated code is up to date.");
        } else if (write) {
            delete(committed);
            copy(fresh, committed);
            System.out.println("Generated code written: " + differences.size() + " files changed.");
        } else {
            System.err.println("The generated code of " + BUNDLE + " does not match its metamodel:");
            differences.stream().limit(20).forEach(d -> System.err.println("  " + d));
            System.err.println("Run: mvn -f releng/org.nines.codegen verify -Dcodegen=write");
            System.exit(1);
        }
    }

    private static void generate(Path projects) {
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createURI(projects.resolve(BUNDLE).toUri().toString()));
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModel model = (GenModel) resources.getResource(URI.createPlatformResourceURI(GENMODEL, true), true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        model.setUpdateClasspath(false);
        fail(model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        fail(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void fail(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            print(diagnostic, "");
            System.exit(1);
        }
    }

    private static void print(Diagnostic diagnostic, String indent) {
        System.err.println(indent + diagnostic.getMessage() + (diagnostic.getException() == null ? "" : " " + diagnostic.getException()));
        diagnostic.getChildren().forEach(child -> print(child, indent + "  "));
    }

    private static List<String> differences(Path fresh, Path committed) throws IOException {
        var names = new TreeSet<String>();
        names.addAll(files(fresh));
        names.addAll(files(committed));
        var differences = new ArrayList<String>();
        for (String name : names) {
            Path a = fresh.resolve(name);
            Path b = committed.resolve(name);
            if (!Files.exists(b)) {
                differences.add("missing: " + name);
            } else if (!Files.exists(a)) {
                differences.add("left over: " + name);
            } else if (!text(a).equals(text(b))) {
                differences.add("differs: " + name);
            }
        }
        return differences;
    }

    /** Without line ends of the platform: a checkout on Windows may have its own. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static List<String> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            tree.forEach(source -> {
                try {
                    Path target = to.resolve(from.relativize(source).toString());
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.getParent());
                        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var tree = Files.walk(root)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
