// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference tables that take no time, where the folder with the data is given: environment variable NINES_BENCHMARKS. */
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"separators", "raid", "literature", "reliability"})
    void resultsAreThoseOfTheTable(String table) {
        String folder = System.getenv("NINES_BENCHMARKS");
        assumeTrue(folder != null, "NINES_BENCHMARKS does not name the folder with the benchmark data");
        StringWriter text = new StringWriter();
        assertEquals(0, Main.verify(new PrintWriter(text), new Data(Path.of(folder)), Set.of(table)), text::toString);
    }
}
