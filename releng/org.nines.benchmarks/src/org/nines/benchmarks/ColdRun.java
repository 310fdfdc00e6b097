// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;

/**
 * Solves one fault tree in a process of its own, from reading to the count of cut sets, and prints in a line: probability, number of minimal cut
 * sets, CPU seconds of the whole process, peak memory in MB (0 where the system does not tell), and CPU seconds of the same once more, warm.
 */
final class ColdRun {

    private ColdRun() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String result = solve(file);
        double cold = cpuSeconds();
        long memory = peakMegabytes();
        solve(file);
        double warm = cpuSeconds() - cold;
        System.out.println(result + " " + cold + " " + memory + " " + warm);
    }

    private static String solve(Path file) {
        FaultTree tree = Verification.tree(file);
        int top = tree.tops().get(0).reference();
        CompiledGraph compiled = CompiledGraph.compile(tree.graph(), CompileSettings.defaults(), top);
        return compiled.probability(top, tree.figures()) + " " + compiled.minimalCutSets(top).count();
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
