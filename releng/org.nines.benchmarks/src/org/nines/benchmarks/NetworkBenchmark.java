// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.Reliability;
import org.nines.kernel.network.Separators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What networks cost, warm and without any file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NetworkBenchmark {

    private static final int NODES = 1_000_000;
    private Network random;
    private Network grid;

    @Setup
    public void make() {
        Random numbers = new Random(1);
        int[] ends = numbers.ints(3L * NODES, 0, NODES).toArray();
        for (int n = 1; n < NODES; n++) {
            ends[2 * n] = n;
            ends[2 * n + 1] = numbers.nextInt(n);
        }
        random = Network.of(NODES, ends);
        grid = PrintedNetworks.grid(8, 8);
    }

    @Benchmark
    public Separators separatorsOfAMillionNodes() {
        return Separators.of(random, 0, NODES - 1);
    }

    @Benchmark
    public Reliability twoTerminalGrid() {
        return Verification.uniform(grid, 0.99, 0, 63);
    }

    @Benchmark
    public Reliability allTerminalGrid() {
        return Verification.uniform(grid, 0.99, PrintedNetworks.all(64));
    }
}
