// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Problem;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.Migration;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;
import org.nines.model.io.internal.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** There is no older format yet, so these tests make one up: format 0, which called sites 'places'. */
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
        return ModelText.write(folder, "shop.nines", ModelText.project(content).replace("model/1", "model/0"));
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
                "the file has format 0 and was migrated to format 1: places are sites.", "Save the model to keep it in the new format.")),
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
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/1", "model/2"));
        Problem problem = ModelText.problem(file);
        assertEquals("IO-017", problem.code());
        assertEquals("the file was written by a newer version of Nines (format 2, this one reads up to 1).", problem.message());
        ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/1", "model/99999999999999999999"));
        assertEquals("IO-017", ModelText.problem(file).code());
        // A single package of a newer version is enough.
        ModelText.write(folder, "shop.nines", ModelText.project("").replace("model/1/core", "model/3/core"));
        assertTrue(ModelText.problem(file).message().contains("format 3"));
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
        Path file = ModelText.write(folder, "shop.nines", "<!DOCTYPE x>" + ModelText.project("").replace("model/1", "model/0"));
        assertEquals("IO-009", ModelText.problem(file, with(PLACES)).code());
        assertEquals("IO-010", ModelText.problem(old("<places><rooms/></places>"), with(PLACES).withMaxDepth(2)).code());
    }

    @Test
    void stepsAreTakenOneAfterTheOtherWhateverOrderTheyAreGivenIn() throws IOException {
        EPackage part = EcoreFactory.eINSTANCE.createEPackage();
        part.setName("boxes");
        part.setNsPrefix("boxes");
        part.setNsURI("http://nines.org/boxes/3");
        EClass box = EcoreFactory.eINSTANCE.createEClass();
        box.setName("Box");
        EAttribute trace = EcoreFactory.eINSTANCE.createEAttribute();
        trace.setName("trace");
        trace.setEType(EcorePackage.Literals.ESTRING);
        box.getEStructuralFeatures().add(trace);
        part.getEClassifiers().add(box);
        Path file = ModelText.write(folder, "box.nines", "<b:Box xmlns:b='http://nines.org/boxes/1' trace='start'/>");
        ModelResource resource = new ModelResource(URI.createFileURI(file.toRealPath().toString()), new Format(part));
        resource.load(Map.of(ModelResource.LOAD_OPTIONS, with(tracing(2), tracing(1), tracing(0), tracing(3))));
        EObject root = resource.getContents().get(0);
        assertEquals("start 1:http://nines.org/boxes/1 2:http://nines.org/boxes/2", root.eGet(trace));
    }

    private static Migration tracing(int from) {
        return new Step(from, "from " + from, document -> {
            Element root = document.getDocumentElement();
            root.setAttribute("trace", root.getAttribute("trace") + " " + from + ":" + root.getNamespaceURI());
        });
    }
}
