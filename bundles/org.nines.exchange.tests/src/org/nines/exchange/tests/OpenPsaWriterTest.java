// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaWriter;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/** What is written and read again is the same function with the same probabilities. */
class OpenPsaWriterTest {

    private static final List<String> NAMES = List.of("a", "b < \"c\"", "g3", "T.x.y", "Kühlung & Lüftung", "é – 漢字");

    @TempDir
    private Path folder;
    private Mef mef;

    @BeforeEach
    void useFolder() {
        mef = new Mef(folder);
    }

    private static String write(StructureGraph graph, Figures figures, Map<String, Integer> tops) throws XMLStreamException {
        StringWriter text = new StringWriter();
        OpenPsaWriter.write(text, "T", graph, figures, tops);
        return text.toString();
    }

    private static int random(Random random, StructureGraph.Builder b, int[] refs) {
        int made = 0;
        for (int i = 0; i < 12; i++) {
            int[] args = random.ints(1 + random.nextInt(4), 0, refs.length).map(r -> refs[r] ^ random.nextInt(2)).toArray();
            made = switch (random.nextInt(4)) {
                case 0 -> b.and(args);
                case 1 -> b.or(args);
                case 2 -> b.atLeast(1 + random.nextInt(args.length), args);
                default -> b.xor(args[0], refs[random.nextInt(refs.length)]);
            };
            refs[random.nextInt(refs.length)] = made;
        }
        return made;
    }

    @Test
    void randomFunctionsComeBackTheSame() throws XMLStreamException, UnreadableInputException {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            StructureGraph.Builder b = StructureGraph.builder();
            int[] refs = new int[NAMES.size()];
            for (int i = 0; i < refs.length; i++) {
                refs[i] = b.occurred(b.event(NAMES.get(i)));
            }
            Map<String, Integer> tops = new TreeMap<>(Map.of("top", random(random, b, refs), "other", random(random, b, refs), "third", refs[0] ^ 1));
            StructureGraph graph = b.build();
            Figures figures = Figures.of(graph);
            for (int e = 0; e < graph.elementCount(); e++) {
                figures.event(e, random.nextDouble(), Double.NaN);
            }
            String text = write(graph, figures, tops);
            FaultTree read = mef.read(text);
            for (String top : tops.keySet()) {
                for (int bits = 0; bits < 1 << NAMES.size(); bits++) {
                    assertEquals(graph.evaluate(tops.get(top), states(graph, bits)), read.graph().evaluate(read.gate(top).orElseThrow().reference(),
                            states(read.graph(), bits)), text);
                }
            }
            for (int e = 0; e < read.graph().elementCount(); e++) {
                assertArrayEquals(figures.probabilities(NAMES.indexOf(read.graph().name(e))), read.figures().probabilities(e));
            }
            assertEquals(text, write(graph, figures, tops));
        }
    }

    private static int[] states(StructureGraph graph, int bits) {
        int[] states = new int[graph.elementCount()];
        for (int e = 0; e < states.length; e++) {
            states[e] = bits >> NAMES.indexOf(graph.name(e)) & 1;
        }
        return states;
    }

    @Test
    void disjunctionsAreWrittenAsSuch() throws XMLStreamException, UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree("<or><and>" + Mef.e("a") + Mef.e("b") + "</and><and>" + Mef.e("c") + Mef.e("d") + "</and></or>",
                Mef.event("a", 0.1), Mef.event("b", 0.1), Mef.event("c", ""), Mef.event("d", 1e-300)));
        String text = write(tree.graph(), tree.figures(), Map.of("top", tree.gate("top").orElseThrow().reference()));
        assertTrue(text.contains("<or>") && !text.contains("<not>"), text);
        assertEquals(List.of("c"), mef.read(text).withoutProbability());
        assertTrue(text.contains("1.0E-300"), text);
    }

    @Test
    void deepGraphsCostNoStack() throws XMLStreamException, UnreadableInputException {
        StructureGraph.Builder b = StructureGraph.builder();
        int a = b.occurred(b.event("a"));
        int c = b.occurred(b.event("c"));
        int ref = a;
        for (int i = 0; i < 50_000; i++) {
            ref = i % 2 == 0 ? b.or(c ^ 1, StructureGraph.Builder.not(ref)) : b.and(c, StructureGraph.Builder.not(ref));
        }
        StructureGraph graph = b.build();
        FaultTree read = mef.read(write(graph, Figures.of(graph), Map.of("top", ref)));
        assertEquals(graph.evaluate(ref, new int[] {0, 1}), read.graph().evaluate(read.gate("top").orElseThrow().reference(), new int[] {0, 1}));
    }

    @Test
    void whatTheFormatCannotHoldIsRefused() {
        StructureGraph.Builder b = StructureGraph.builder();
        int three = b.in(b.multiState("three", 3), 2);
        int control = b.occurred(b.event("bell\u0007"));
        StructureGraph graph = b.build();
        assertThrows(IllegalArgumentException.class, () -> write(graph, Figures.of(graph), Map.of("top", three)));
        assertThrows(IllegalArgumentException.class, () -> write(graph, Figures.of(graph), Map.of("top", control)));
        assertThrows(IllegalArgumentException.class, () -> write(graph, Figures.of(graph), Map.of("three", StructureGraph.TRUE)));
        assertFalse(graph.evaluate(control, new int[2]));
    }
}
