// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.CommonCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;

/** What must hold for every sample. */
class SamplesTest {

    @TempDir
    Path folder;

    static List<Sample> samples() {
        return Samples.all();
    }

    @Test
    void identifiersAndTitlesAreUnique() {
        assertFalse(Samples.all().isEmpty());
        assertEquals(Samples.all().size(), Samples.all().stream().map(Sample::id).distinct().count());
        assertEquals(Samples.all().size(), Samples.all().stream().map(Sample::title).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFoundByItsIdentifier(Sample sample) {
        assertEquals(Optional.of(sample), Samples.find(sample.id()));
        assertEquals(Optional.empty(), Samples.find(sample.id() + "-2"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isDescribedInOneSentence(Sample sample) {
        assertTrue(sample.description().endsWith("."), sample.description());
        assertEquals(sample.description().length() - 1, sample.description().indexOf('.'), sample.description());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void loadsWithoutAnyProblem(Sample sample) throws IOException {
        assertEquals(List.of(), SampleFiles.load(sample, folder).notes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void savesAsItWasLoaded(Sample sample) throws IOException {
        Project project = SampleFiles.load(sample, folder).project();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        project.eResource().save(saved, null);
        assertArrayEquals(SampleFiles.bytes(sample), saved.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasLineFeedsOnlyAndEndsWithOne(Sample sample) throws IOException {
        String text = new String(SampleFiles.bytes(sample), StandardCharsets.UTF_8);
        assertFalse(text.contains("\r"));
        assertTrue(text.endsWith(">\n"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyElementHasAnIdentifierOfItsOwn(Sample sample) throws IOException {
        Project project = SampleFiles.load(sample, folder).project();
        Set<String> seen = new HashSet<>();
        for (EObject e : all(project)) {
            String id = Elements.id(e);
            assertTrue(seen.add(id), Elements.path(e));
            assertTrue(id.matches("[a-z_][a-z0-9._-]*"), Elements.path(e) + ": " + id);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesAreUniqueAmongSiblings(Sample sample) throws IOException {
        for (EObject parent : all(SampleFiles.load(sample, folder).project())) {
            List<String> names = parent.eContents().stream().filter(NamedElement.class::isInstance).map(Elements::name).toList();
            List<String> kinds = parent.eContents().stream().filter(NamedElement.class::isInstance)
                    .map(e -> e.eContainmentFeature().getName() + " " + Elements.name(e)).toList();
            assertEquals(kinds.stream().distinct().toList(), kinds, "below " + Elements.path(parent));
            assertTrue(names.stream().noneMatch(n -> n.isBlank() || !n.equals(n.strip())), "below " + Elements.path(parent));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyItemHasFigures(Sample sample) throws IOException {
        List<String> without = all(SampleFiles.load(sample, folder).project()).stream().filter(Item.class::isInstance).map(Item.class::cast)
                .filter(item -> Figures.modesOf(item).isEmpty() && !(item instanceof CommonCause cause && cause.getBeta() != null)).map(Elements::path).toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureIsCompleteAndSaysWhereItComesFrom(Sample sample) throws IOException {
        for (EObject e : all(SampleFiles.load(sample, folder).project())) {
            if (e instanceof FailureMode mode) {
                String place = Elements.path(mode);
                Stream<Object> given = Stream.of(mode.getMttf(), mode.getFailureRate(), mode.getAvailability());
                assertEquals(1, given.filter(Objects::nonNull).count(), place);
                Figures.Mode figures = Figures.mode(mode);
                assertTrue(figures.mttr() > 0 && figures.mttf() > figures.mttr(), place);
                assertTrue(mode.getSource() != null && mode.getSource().length() > 20, place);
                assertTrue(mode.isAssumption() || !mode.getSource().startsWith("Assumption"), place);
                assertEquals(mode.isAssumption(), mode.getYear() == 0, place + ": a publication has a year, an assumption has none");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyComponentTypeIsUsed(Sample sample) throws IOException {
        Project project = SampleFiles.load(sample, folder).project();
        Set<EObject> used = new HashSet<>();
        all(project).stream().filter(Item.class::isInstance).forEach(item -> used.add(((Item) item).getType()));
        Catalogue catalogue = project.getCatalogue();
        assertEquals(List.of(), catalogue.getTypes().stream().filter(type -> !used.contains(type)).map(Elements::name).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyAssumptionSaysWhatItIsAbout(Sample sample) throws IOException {
        for (Assumption assumption : SampleFiles.load(sample, folder).project().getAssumptions()) {
            assertFalse(assumption.getAbout().isEmpty(), assumption.getName());
            assertTrue(assumption.getDescription().endsWith("."), assumption.getName());
        }
    }

    private static List<EObject> all(Project project) {
        List<EObject> result = new ArrayList<>(List.of(project));
        for (TreeIterator<EObject> i = project.eAllContents(); i.hasNext();) {
            result.add(i.next());
        }
        return result;
    }
}
