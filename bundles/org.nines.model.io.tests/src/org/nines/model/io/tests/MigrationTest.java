// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.core.FailureMode;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.Migration;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;
import org.nines.model.io.internal.Format;
import org.nines.model.io.internal.Migration1To2;
import org.nines.model.network.InternetAccess;
import org.nines.model.service.Dependency;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The way from older formats: files of format 1 as they were written then, and the chain of steps with a format 0 that is made up (it called
 * sites 'places').
 */
class MigrationTest {

    private record Step(int from, String title, Consumer<Document> change) implements Migration {

        @Override
        public void apply(Document document) {
            change.accept(document);
        }
    }

    private static final Migration PLACES = new Step(0, "places are sites", document -> {
        assertEquals("http://nines.org/model/0", document.getDocumentElement().getNamespaceURI());
        NodeList places = document.getElementsByTagName("places");
        List<Node> found = IntStream.range(0, places.getLength()).mapToObj(places::item).toList();
        found.forEach(place -> document.renameNode(place, null, "sites"));
    });

    @TempDir
    private Path folder;

    private Path old(String content) throws IOException {
        return ModelText.write(folder, "shop.nines", ModelText.project(content).replace("model/2", "model/0"));
    }

    private static LoadOptions with(Migration... steps) {
        return LoadOptions.defaults().withMigrations(List.of(steps));
    }

    @Test
    void anOldFileIsMigratedAndStaysAsItIsUntilSaved() throws IOException {
        Path file = old("<places xmi:id='a' name='A &lt; B'>\n<equipment xsi:type='compute:Server' xmi:id='w' name='web-1'>"
                + "<tags> x </tags></equipment></places>");
        String before = Files.readString(file);
        LoadedModel loaded = ModelFiles.load(file, with(PLACES));
        assertEquals("A < B", loaded.project().getSites().get(0).getName());
        assertEquals(List.of(" x "), loaded.project().getSites().get(0).getEquipment().get(0).getTags());
        assertEquals(List.of(new Problem(Problem.Severity.INFO, "IO-020", "shop.nines", "",
                "the file has format 0 and was migrated to format 2: places are sites; "
                        + new Migration1To2().title() + ".", "Save the model to keep it in the new format.")),
                loaded.notes());
        assertEquals(before, Files.readString(file));
        ModelFiles.save(loaded.project());
        LoadedModel again = ModelFiles.load(file);
        assertEquals(List.of(), again.notes());
        assertEquals("A < B", again.project().getSites().get(0).getName());
    }

    @Test
    void problemsAfterAMigrationHaveTheLinesOfTheFile() throws IOException {
        Problem problem = ModelText.problem(old("<places xmi:id='a' name='A'>\n\n<rooms shape='round'/></places>"), with(PLACES));
        assertEquals("IO-023 shop.nines:4 (A / room 1)", problem.code() + " " + problem.place());
    }

    @Test
    void aNewerFileIsRefused() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/2", "model/3"));
        Problem problem = ModelText.problem(file);
        assertEquals("IO-017", problem.code());
        assertEquals("the file was written by a newer version of Nines (format 3, this one reads up to 2).", problem.message());
        ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/2", "model/99999999999999999999"));
        assertEquals("IO-017", ModelText.problem(file).code());
        // A single package of a newer version is enough.
        ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/2/core", "model/4/core"));
        assertTrue(ModelText.problem(file).message().contains("format 4"));
    }

    @Test
    void aGapAndADuplicateAreErrors() throws IOException {
        Path file = old("");
        Problem gap = ModelText.problem(file);
        assertEquals("IO-018", gap.code());
        assertEquals("the file has the old format 0, and there is no way from format 0 to 1.", gap.message());
        Problem duplicate = ModelText.problem(file, with(PLACES, new Step(0, "other", document -> { })));
        assertEquals("IO-018", duplicate.code());
        assertTrue(duplicate.message().contains("'places are sites' and 'other'"), duplicate::message);
    }

    @Test
    void aFailingStepIsReportedWithItsName() throws IOException {
        Problem problem = ModelText.problem(old(""), with(new Step(0, "places are sites", document -> {
            throw new IllegalStateException("two roots");
        })));
        assertEquals("IO-019", problem.code());
        assertTrue(problem.message().contains("('places are sites') failed: two roots"), problem::message);
        assertEquals("IO-019", ModelText.problem(old(""),
                with(new Step(0, "gone", document -> document.removeChild(document.getDocumentElement())))).code());
    }

    @Test
    void partsAreMigratedOnTheirOwn() throws IOException {
        Path file = old("<places href='a.nines#a'/>");
        ModelText.write(folder, "a.nines", ModelText.part("facility:Site", "xmi:id='a' name='A'", ""));
        LoadedModel loaded = ModelFiles.load(file, with(PLACES));
        assertEquals("A", loaded.project().getSites().get(0).getName());
        assertEquals(1, loaded.notes().size());
    }

    @Test
    void anOldFileIsNoLessGuarded() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", "<!DOCTYPE x>" + ModelText.project("").replace("model/2", "model/0"));
        assertEquals("IO-009", ModelText.problem(file, with(PLACES)).code());
        assertEquals("IO-010", ModelText.problem(old("<places><rooms/></places>"), with(PLACES).withMaxDepth(2)).code());
    }

    @Test
    void stepsAreTakenOneAfterTheOtherWhateverOrderTheyAreGivenIn() throws IOException {
        EPackage part = EcoreFactory.eINSTANCE.createEPackage();
        part.setName("boxes");
        part.setNsPrefix("boxes");
        part.setNsURI("http://nines.org/boxes/4");
        EClass box = EcoreFactory.eINSTANCE.createEClass();
        box.setName("Box");
        EAttribute trace = EcoreFactory.eINSTANCE.createEAttribute();
        trace.setName("trace");
        trace.setEType(EcorePackage.Literals.ESTRING);
        box.getEStructuralFeatures().add(trace);
        part.getEClassifiers().add(box);
        Path file = ModelText.write(folder, "box.nines", "<b:Box xmlns:b='http://nines.org/boxes/2' trace='start'/>");
        ModelResource resource = new ModelResource(URI.createFileURI(file.toRealPath().toString()), new Format(part));
        resource.load(Map.of(ModelResource.LOAD_OPTIONS, with(tracing(3), tracing(2), tracing(0), tracing(4))));
        EObject root = resource.getContents().get(0);
        assertEquals("start 2:http://nines.org/boxes/2 3:http://nines.org/boxes/3", root.eGet(trace));
    }

    /** Copies the files of format 1, which are never written again by the product, to where they may be changed. */
    private Path formatOne(String root) throws IOException {
        for (String name : List.of("consumer-internet-service.nines", "branches.nines", "sites/berlin.nines", "services.nines", "needs.nines",
                "types.nines")) {
            try (InputStream content = MigrationTest.class.getResourceAsStream("format1/" + name)) {
                ModelText.write(folder, name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return folder.resolve(root);
    }

    @Test
    void theSampleOfFormatOneMeansWhatItMeant() throws IOException {
        Path file = formatOne("consumer-internet-service.nines");
        String before = Files.readString(file);
        LoadedModel loaded = ModelFiles.load(file);
        assertEquals(List.of("IO-020"), loaded.notes().stream().map(Problem::code).toList());
        // Every element, attribute and reference of the old file is there, found by reading it as text.
        assertEquals(occurrences(before, "xmi:id=\""), RandomModels.ids(loaded.project()).size());
        List<Dependency> needs = all(loaded, Dependency.class);
        assertEquals(occurrences(before, "<needs "), needs.size());
        assertTrue(needs.stream().allMatch(need -> before.contains("<needs xmi:id=\"" + Elements.id(need) + "\"") && need.getService() != null));
        List<FailureMode> modes = all(loaded, FailureMode.class);
        assertEquals(occurrences(before, "assumption=\"true\""), modes.stream().filter(FailureMode::isAssumption).count());
        assertTrue(modes.stream().allMatch(mode -> mode.isAssumption() == mode.isRepairAssumption()));
        ModelFiles.save(loaded.project());
        String after = Files.readString(file);
        assertEquals(before.replace("nines.org/model/1", "nines.org/model/2"), after.replaceAll("\n *repairAssumption=\"true\"", "")
                .replace("<needs xsi:type=\"service:Dependency\"", "<needs")
                .replace("    xmlns:operations=\"http://nines.org/model/2/operations\"\n", ""));
        assertEquals(List.of(), ModelFiles.load(file).notes());
    }

    @Test
    void aSplitModelOfFormatOneIsMigratedFileByFile() throws IOException {
        LoadedModel loaded = ModelFiles.load(formatOne("branches.nines"));
        assertEquals(5, loaded.notes().stream().filter(note -> note.code().equals("IO-020")).count(), loaded.notes()::toString);
        assertEquals(Set.of("_need", "_other", "_levelNeed"), all(loaded, Dependency.class).stream().map(Elements::id).collect(Collectors.toSet()));
        assertTrue(all(loaded, Dependency.class).stream().allMatch(need -> need.getService().getName().equals("Database")));
        assertEquals(Map.of("_outage", true, "_hardware", false, "_software", true),
                all(loaded, FailureMode.class).stream().collect(Collectors.toMap(Elements::id, FailureMode::isRepairAssumption)));
        assertEquals("Carrier", all(loaded, InternetAccess.class).get(0).getProvider().getName());
        ModelFiles.save(loaded.project());
        LoadedModel again = ModelFiles.load(folder.resolve("branches.nines"));
        assertEquals(List.of(), again.notes());
        assertEquals(RandomModels.describe(loaded.project(), Elements::id), RandomModels.describe(again.project(), Elements::id));
        try (Stream<Path> files = Files.walk(folder).filter(f -> !f.endsWith("consumer-internet-service.nines") && Files.isRegularFile(f))) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file).contains("nines.org/model/1"), file::toString);
            }
        }
    }

    @Test
    void aNeedWithoutAPrefixForItsKindGetsOne() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", """
                <n:Project xmlns:n="http://nines.org/model/1" xmlns:service="http://example.org" xmlns:xmi="http://www.omg.org/XMI" name="p">
                <services xmi:id="a" name="A"><needs xmi:id="x" service="b"/></services><services xmi:id="b" name="B"/></n:Project>""");
        assertEquals("B", all(ModelFiles.load(file), Dependency.class).get(0).getService().getName());
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static <T> List<T> all(LoadedModel loaded, Class<T> type) {
        List<T> found = new ArrayList<>();
        loaded.project().eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    private static Migration tracing(int from) {
        return new Step(from, "from " + from, document -> {
            Element root = document.getDocumentElement();
            root.setAttribute("trace", root.getAttribute("trace") + " " + from + ":" + root.getNamespaceURI());
        });
    }
}
