// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Project;
import org.nines.model.Structure;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.units.Duration;
import org.nines.model.units.Rate;
import org.nines.samples.CatalogueUpdate;
import org.nines.samples.Catalogues;
import org.nines.samples.Samples;

/** The shipped catalogue says where its figures come from, and models can follow it. */
class CatalogueTest {

    @TempDir
    Path folder;

    @Test
    void everyFigureHasASourceWithItsYearOrIsAnAssumption() throws Exception {
        Catalogue catalogue = Catalogues.shipped();
        assertFalse(catalogue.getVersion().isBlank());
        assertEquals(List.of(), Structure.check(catalogue.eContainer()));
        for (ComponentType type : catalogue.getTypes()) {
            assertNotNull(type.getAppliesTo(), type.getName());
            assertFalse(type.getFailureModes().isEmpty(), type.getName());
            for (FailureMode mode : type.getFailureModes()) {
                String place = type.getName() + " / " + mode.getName();
                assertEquals(mode.isAssumption(), mode.getSource().startsWith("Assumption: "), place);
                assertEquals(mode.isAssumption(), mode.getYear() == 0, place);
                assertTrue(mode.isAssumption() || mode.getSource().contains(String.valueOf(mode.getYear())) || mode.getSource().contains("2017"), place);
                assertTrue(Figures.mode(mode).mttf() > Figures.mode(mode).mttr(), place);
            }
        }
    }

    @Test
    void publishedFiguresAreThoseThatWerePublished() throws Exception {
        Catalogue catalogue = Catalogues.shipped();
        assertEquals(5.2 * 365.25 / 12 * 24, mttf(catalogue, "Utility power, North America"), 1e-6);
        assertEquals(1000 * 8766, mttf(catalogue, "Cable"), 1e-6);
        assertEquals(21 * 24, mttf(catalogue, "Application that is restarted again and again"), 1e-9);
        assertEquals(8766 / 0.0157, mttf(catalogue, "Disk, large data centre"), 1e-6);
    }

    /** 3 to 20 years as 5th to 95th percentile: the median is their geometric mean, and 20 years are the root of 20/3 above it. */
    @Test
    void whatIsUncertainSaysHowFar() throws Exception {
        for (ComponentType type : Catalogues.shipped().getTypes()) {
            for (FailureMode mode : type.getFailureModes()) {
                boolean promised = type.getName().equals("Disk, data sheet");
                assertEquals(promised, mode.getErrorFactor() == 1, type.getName() + ": only a data sheet is certain of itself");
                if (mode.getSource().contains("logic boards 3 to 20 years")) {
                    assertEquals(Math.sqrt(20.0 / 3), mode.getErrorFactor(), 0.05, type.getName());
                }
            }
        }
    }

    private static double mttf(Catalogue catalogue, String name) {
        ComponentType type = catalogue.getTypes().stream().filter(t -> t.getName().equals(name)).findFirst().orElseThrow();
        return Figures.mode(type.getFailureModes().get(0)).mttf();
    }

    @Test
    void samplesAreOfTheShippedEdition() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            CatalogueUpdate update = new CatalogueUpdate(SampleFiles.load(sample, folder).project(), Catalogues.shipped());
            assertEquals(List.of(), update.differences(), sample.id());
        }
        CatalogueUpdate update = new CatalogueUpdate(SampleFiles.load("process-manufacturing", folder).project(), Catalogues.shipped());
        assertEquals(List.of(), update.withoutEntry());
    }

    @Test
    void anotherEditionIsShownAndTaken() throws Exception {
        Project project = SampleFiles.load("process-manufacturing", folder).project();
        Catalogue shipped = Catalogues.shipped();
        shipped.setVersion("2027.1");
        ComponentType disk = shipped.getTypes().stream().filter(t -> t.getName().equals("Disk")).findFirst().orElseThrow();
        disk.getFailureModes().get(0).setFailureRate(Rate.parse("2 %/a"));
        disk.getFailureModes().get(0).setRepair(Duration.parse("25 min"));

        CatalogueUpdate update = new CatalogueUpdate(project, shipped);
        assertEquals(List.of("defect: failureRate", "defect: repair"), update.differences().stream().map(CatalogueUpdate.Difference::what).toList());
        assertEquals("3 %/a", update.differences().get(0).before());
        assertEquals("2 %/a", update.differences().get(0).after());
        update.apply();
        assertEquals(List.of(), update.differences());
        ComponentType taken = project.getCatalogue().getTypes().stream().filter(t -> t.getName().equals("Disk")).findFirst().orElseThrow();
        assertEquals("2027.1", taken.getOriginVersion());
        assertEquals(Rate.parse("2 %/a"), taken.getFailureModes().get(0).getFailureRate());
    }
}
