// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.nines.analysis.AnalysisSession;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.model.Project;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.service.Service;
import org.nines.model.units.Duration;
import org.nines.test.support.DataCentre;

/**
 * How long the analysis of the generated data centre of 10,000 elements and 104 service levels takes: the first one, one after an edit of a figure of
 * one type, after that of one server, and after one instance went. Prints a table of elapsed time and of processor time of all Java threads; others may
 * be using the machine. The aims are 5 s for the first, 100 ms for a figure and 1 s for the structure. Needs {@code -Xmx4g}.
 */
@EnabledIfSystemProperty(named = "nines.benchmark", matches = "true")
class DataCentreBenchmark {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withCutSets(0);
    private static final int RUNS = 3;

    private final Project project = DataCentre.project(DataCentre.Size.LARGE);
    private final AnalysisSession session = new AnalysisSession();

    @BeforeAll
    static void head() {
        System.out.printf("%-34s %10s %10s%n", "step", "elapsed s", "CPU s");
    }

    private static double cpuSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum() / 1e9;
    }

    private void measure(String step) {
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        Supplier<Snapshot> copy = Snapshot.copy(project);
        assertTrue(session.run(copy.get(), SETTINGS).analysed());
        System.out.println(String.format(Locale.ROOT, "%-34s %10.2f %10.2f", step, (System.nanoTime() - start) / 1e9, cpuSeconds() - cpu));
    }

    @Test
    void editing() {
        measure("first analysis");
        FailureMode server = project.getCatalogue().getTypes().stream().filter(type -> type.getName().equals("Server")).findFirst().orElseThrow()
                .getFailureModes().get(0);
        for (int i = 0; i < RUNS; i++) {
            server.setMttf(Duration.parse(50 + i + " mo"));
            measure("another figure of all servers");
        }
        Service web = project.getServices().get(2);
        PoweredEquipment host = (PoweredEquipment) web.getInstances().get(0).getHost();
        for (int i = 0; i < RUNS; i++) {
            host.getPowerSupplies().get(0).setType(null);
            host.getPowerSupplies().get(0).getFailureModes().add(failure(20 + i));
            measure("another figure of one supply");
            host.getPowerSupplies().get(0).getFailureModes().clear();
        }
        for (int i = 0; i < RUNS; i++) {
            Service batch = project.getServices().get(4 * i + 3);
            batch.getInstances().remove(batch.getInstances().size() - 1);
            measure("one instance less of a large pool");
        }
    }

    private static FailureMode failure(int years) {
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName("failure");
        mode.setMttf(Duration.parse(years + " a"));
        mode.setRepair(Duration.parse("4 h"));
        mode.setSource("made up for tests");
        mode.setAssumption(true);
        return mode;
    }
}
