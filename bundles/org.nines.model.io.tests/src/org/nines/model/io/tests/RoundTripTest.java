// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.SaveOptions;

class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsSavedIsLoadedAgainWithItsIdentifiers(long seed) throws IOException {
        Project project = RandomModels.create(seed, 300);
        Path file = folder.resolve("model.nines");
        ModelFiles.save(project, file, SaveOptions.defaults());
        LoadedModel loaded = ModelFiles.load(file);
        assertEquals(List.of(), loaded.notes());
        assertEquals(RandomModels.describe(project, Elements::id), RandomModels.describe(loaded.project(), Elements::id));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void savingWhatWasLoadedGivesTheSameBytes(long seed) throws IOException {
        Path file = folder.resolve("model.nines");
        ModelFiles.save(RandomModels.create(seed, 300), file, SaveOptions.defaults());
        byte[] first = Files.readAllBytes(file);
        Project project = ModelFiles.load(file).project();
        Files.delete(file);
        ModelFiles.save(project, SaveOptions.defaults().overwriting());
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void plainEmfReadsWhatIsWritten(long seed) throws IOException {
        Project project = RandomModels.create(seed, 300);
        Path file = folder.resolve("model.nines");
        ModelFiles.save(project, file, SaveOptions.defaults());
        XMLResource plain = (XMLResource) plainEmf().getResource(URI.createFileURI(file.toString()), true);
        assertEquals(List.of(), plain.getErrors());
        assertEquals(RandomModels.describe(project, Elements::id), RandomModels.describe(plain.getContents().get(0), plain::getID));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void whatPlainEmfWritesIsRead(long seed) throws IOException {
        Project project = RandomModels.create(seed, 300);
        Path file = folder.resolve("model.nines");
        Resource plain = plainEmf().createResource(URI.createFileURI(file.toString()));
        plain.getContents().add(project);
        plain.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        Project loaded = ModelFiles.load(file).project();
        // Without identifiers in the file both are told by their places.
        assertEquals(RandomModels.describe(project, RoundTripTest::place), RandomModels.describe(loaded, RoundTripTest::place));
    }

    private static String place(EObject element) {
        return element.eContainer() == null ? "/" : place(element.eContainer()) + "/" + element.eContainingFeature().getName()
                + (element.eContainingFeature().isMany()
                        ? ((List<?>) element.eContainer().eGet(element.eContainingFeature())).indexOf(element) : "");
    }

    private static ResourceSet plainEmf() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("nines", new XMIResourceFactoryImpl());
        return resources;
    }

    @Test
    void theTextHasUnixLineEndsAndIsUtf8() throws IOException {
        Path file = folder.resolve("model.nines");
        ModelFiles.save(RandomModels.create(51, 300), file, SaveOptions.defaults());
        String text = Files.readString(file);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nines:Project xmi:version=\"2.0\"\n    xmlns:xmi="), text);
        assertTrue(text.endsWith("</nines:Project>\n"));
        assertFalse(text.contains("\r"));
        assertFalse(text.contains("\t"));
        assertFalse(text.contains("schemaLocation"));
    }
}
