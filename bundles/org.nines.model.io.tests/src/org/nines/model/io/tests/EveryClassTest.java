// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.Elements;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.core.FailureMode;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;
import org.nines.model.io.SaveOptions;

/** Every class with every feature of it is created, saved, loaded, split over files, copied and migrated. */
class EveryClassTest {

    @TempDir
    private Path folder;

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static Set<String> features(List<EClass> classes) {
        Set<String> features = new TreeSet<>();
        classes.forEach(type -> type.getEAllStructuralFeatures().forEach(feature -> features.add(type.getName() + "." + feature.getName())));
        return features;
    }

    private static Set<String> given(EObject root) {
        Set<String> given = new TreeSet<>();
        for (EObject element : all(root)) {
            element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                    .forEach(feature -> given.add(element.eClass().getName() + "." + feature.getName()));
        }
        return given;
    }

    @Test
    void aFullModelGivesEveryFeatureOfEveryClass() {
        assertEquals(features(RandomModels.concrete(EcorePackage.Literals.EOBJECT, NinesPackage.eINSTANCE, new ArrayList<>())),
                given(RandomModels.full(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsSavedIsLoadedAgain(long seed) throws IOException {
        Project project = RandomModels.full(seed);
        Path file = folder.resolve("full.nines");
        ModelFiles.save(project, file, SaveOptions.defaults());
        LoadedModel loaded = ModelFiles.load(file);
        assertEquals(List.of(), loaded.notes());
        assertEquals(RandomModels.describe(project, Elements::id), RandomModels.describe(loaded.project(), Elements::id));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aCopyHasIdentifiersOfItsOwnAndIsEqualOtherwise(long seed) throws IOException {
        Project project = RandomModels.full(seed);
        Path file = folder.resolve("full.nines");
        ModelFiles.save(project, file, SaveOptions.defaults());
        Project copy = EcoreUtil.copy(project);
        ModelFiles.save(copy, folder.resolve("copy.nines"), SaveOptions.defaults());
        Set<String> both = new HashSet<>(RandomModels.ids(project));
        both.retainAll(RandomModels.ids(copy));
        assertEquals(Set.of(), both);
        assertTrue(EcoreUtil.equals(project, copy));
    }

    /** Everything that the project contains goes into files of its own, half of them in a folder. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aModelSplitOverManyFilesIsTheSameModel(long seed) throws IOException {
        Project project = RandomModels.full(seed);
        Path root = folder.resolve("model.nines");
        ModelFiles.save(project, root, SaveOptions.defaults());
        String whole = RandomModels.describe(project, Elements::id);
        ResourceSet resources = project.eResource().getResourceSet();
        Map<EObject, String> ids = new TreeMap<>((a, b) -> Integer.compare(System.identityHashCode(a), System.identityHashCode(b)));
        List<EObject> parts = List.copyOf(project.eContents());
        for (int i = 0; i < parts.size(); i++) {
            String name = (i % 2 == 0 ? "parts/" : "") + parts.get(i).eClass().getName() + i + ".nines";
            Files.createDirectories(folder.resolve(name).getParent());
            all(parts.get(i)).forEach(element -> ids.put(element, Elements.id(element)));
            ModelResource part = new ModelResource(URI.createURI(name).resolve(project.eResource().getURI()));
            resources.getResources().add(part);
            part.getContents().add(parts.get(i));
            all(parts.get(i)).forEach(element -> part.setID(element, ids.get(element)));
        }
        ModelFiles.save(project, SaveOptions.defaults());
        try (var files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertEquals(parts.size() + 1, written.size());
            for (Path file : written) {
                assertFalse(Files.readString(file).contains(folder.toString()), file + " names no folder of this machine");
            }
        }
        LoadedModel loaded = ModelFiles.load(root);
        assertEquals(List.of(), loaded.notes());
        assertEquals(whole, RandomModels.describe(loaded.project(), Elements::id));
    }

    /** The metamodel of format 1, as it was. */
    private static Map<String, EClass> formatOne() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource ecore = resources.getResource(URI.createURI(EveryClassTest.class.getResource("format1/nines.ecore").toString()), true);
        Map<String, EClass> classes = new TreeMap<>();
        ecore.getAllContents().forEachRemaining(element -> {
            if (element instanceof EClass type) {
                classes.put(type.getName(), type);
            }
        });
        return classes;
    }

    @Test
    void nothingOfFormatOneIsLost() {
        Map<String, EClassifier> now = new TreeMap<>();
        List<EPackage> packages = new ArrayList<>(NinesPackage.eINSTANCE.getESubpackages());
        packages.add(NinesPackage.eINSTANCE);
        packages.forEach(part -> part.getEClassifiers().forEach(classifier -> now.put(classifier.getName(), classifier)));
        formatOne().forEach((name, type) -> {
            EClass current = (EClass) now.get(name);
            assertEquals(type.getEPackage().getName(), current.getEPackage().getName(), name);
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                EStructuralFeature same = current.getEStructuralFeature(feature.getName());
                assertEquals(feature.getUpperBound(), same.getUpperBound(), name + "." + feature.getName());
                assertEquals(feature.getDefaultValueLiteral(), same.getDefaultValueLiteral(), name + "." + feature.getName());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9, 10})
    void everythingThatFormatOneCouldSayIsMigrated(long seed) throws IOException {
        Map<String, EClass> formatOne = formatOne();
        Project project = RandomModels.full(seed, (type, feature) -> formatOne.containsKey(type.getName())
                && formatOne.get(type.getName()).getEStructuralFeature(feature.getName()) != null);
        Path file = folder.resolve("full.nines");
        ModelFiles.save(project, file, SaveOptions.defaults());
        assertEquals(features(formatOne.values().stream().filter(type -> !type.isAbstract()).toList()), given(project));
        String old = Files.readString(file).replace("nines.org/model/2", "nines.org/model/1")
                .replace("<needs xsi:type=\"service:Dependency\"", "<needs");
        assertTrue(old.contains("<needs xmi:id="));
        all(project).stream().filter(FailureMode.class::isInstance).map(FailureMode.class::cast)
                .forEach(mode -> mode.setRepairAssumption(mode.isAssumption()));
        Files.writeString(file, old);
        LoadedModel loaded = ModelFiles.load(file);
        assertEquals(List.of("IO-020"), loaded.notes().stream().map(note -> note.code()).toList());
        assertEquals(RandomModels.describe(project, Elements::id), RandomModels.describe(loaded.project(), Elements::id));
    }
}
