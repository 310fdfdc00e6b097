// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.AnalysisSession;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.model.Project;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.SaveOptions;
import org.nines.model.service.Service;
import org.nines.model.units.Duration;
import org.nines.test.support.DataCentre;

/**
 * How long the generated data centre of 10,000 elements and 104 service levels takes with all that the workbench asks for: reading it, the first
 * analysis, one after an edit of a figure of one type, after that of one part, and after one instance went. Prints a table of elapsed time, processor
 * time of all Java threads, and the memory that is kept; others may be using the machine. The aims are 5 s for reading and the first analysis
 * together, 100 ms for a figure and 1 s for the structure. Needs {@code -Xmx4g}.
 */
@EnabledIfSystemProperty(named = "nines.benchmark", matches = "true")
class DataCentreBenchmark {

    /** What the views of the workbench show. */
    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withBudgets(true).withImportances(true);
    private static final int RUNS = 3;
    private static final double MEBI = 1 << 20;

    private final AnalysisSession session = new AnalysisSession();

    @BeforeAll
    static void head() {
        System.out.printf("%-34s %10s %10s %10s%n", "step", "elapsed s", "CPU s", "MB kept");
    }

    private static double cpuSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum() / 1e9;
    }

    /** What is in use when nothing is left to collect. */
    private static double mebibytesKept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBI;
    }

    private static <T> T measure(String step, Callable<T> work) throws Exception {
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        T result = work.call();
        System.out.println(String.format(Locale.ROOT, "%-34s %10.2f %10.2f %10.0f", step, (System.nanoTime() - start) / 1e9, cpuSeconds() - cpu,
                mebibytesKept()));
        return result;
    }

    private void analyse(String step, Project project) throws Exception {
        assertTrue(measure(step, () -> session.run(Snapshot.copy(project).get(), SETTINGS)).analysed());
    }

    @Test
    void editing(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data-centre.nines");
        ModelFiles.save(DataCentre.project(DataCentre.Size.LARGE), file, SaveOptions.defaults());
        Project project = measure("reading", () -> ModelFiles.load(file)).project();
        analyse("first analysis", project);
        FailureMode server = project.getCatalogue().getTypes().stream().filter(type -> type.getName().equals("Server")).findFirst().orElseThrow()
                .getFailureModes().get(0);
        for (int i = 0; i < RUNS; i++) {
            server.setMttf(Duration.parse(50 + i + " mo"));
            analyse("another figure of all servers", project);
        }
        Service web = project.getServices().get(2);
        PoweredEquipment host = (PoweredEquipment) web.getInstances().get(0).getHost();
        FailureMode supply = failure(20);
        host.getPowerSupplies().get(0).getFailureModes().add(supply);
        analyse("figures of its own for one supply", project);
        for (int i = 0; i < RUNS; i++) {
            supply.setMttf(Duration.parse(21 + i + " a"));
            analyse("another figure of one supply", project);
        }
        for (int i = 0; i < RUNS; i++) {
            Service batch = project.getServices().get(4 * i + 3);
            batch.getInstances().remove(batch.getInstances().size() - 1);
            analyse("one instance less of a large pool", project);
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
