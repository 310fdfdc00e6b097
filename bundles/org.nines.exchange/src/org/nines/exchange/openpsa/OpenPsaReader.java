// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.internal.ElementBudget;
import org.nines.exchange.internal.XmlReader;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/**
 * Reads fault trees in the Open-PSA Model Exchange Format.
 *
 * <p>Read are: fault trees, components with public and private names, model data; gates with and, or, not, xor, iff, nand, nor, imply, atleast,
 * cardinality, constants and formulas inside one another; house events; basic events and parameters with numbers, the mission time, numerical,
 * Boolean and if-then-else operations, exponential, GLM and Weibull. For random deviates the mean is taken, and a note says so. A basic event
 * without an expression has no probability. Basic events may be left undefined when the files define none at all.
 */
public final class OpenPsaReader {

    private OpenPsaReader() {
    }

    /**
     * Reads the files of one model.
     *
     * @param files at least one; together they define everything
     * @param missionTime value of the system mission time in the unit of time of the rates, at least 0; NaN when none is given: then a file that
     *        refers to it is refused
     * @param limits how much is taken
     * @throws UnreadableInputException when a file can't be read or is wrong; the first problem that was found
     * @throws IllegalArgumentException when there is no file or the mission time is negative or infinite
     */
    public static FaultTree read(List<Path> files, double missionTime, ReadLimits limits) throws UnreadableInputException {
        if (files.isEmpty() || missionTime < 0 || Double.isInfinite(missionTime)) {
            throw new IllegalArgumentException("no files, or a mission time of " + missionTime);
        }
        Declarations declarations = new Declarations();
        Terms formulas = new Terms();
        Terms expressions = new Terms();
        ElementBudget budget = new ElementBudget(limits);
        for (Path file : files) {
            try (XmlReader xml = new XmlReader(file, budget)) {
                declarations.beginFile(file.toString());
                new ModelParser(xml, declarations, formulas, expressions).parse();
            }
        }
        if (declarations.count(Declarations.GATE) == 0) {
            throw Issue.NO_GATES.at(files.get(0).toString(), 0, "", "There is no gate in " + (files.size() == 1 ? "this file." : "these files."));
        }
        if (declarations.count(Declarations.BASIC_EVENT) == 0) {
            declarations.defineUndefined(formulas);
        }
        TreeBuilder tree = new TreeBuilder(declarations, formulas);
        tree.resolve();
        StructureGraph graph = tree.build();
        return faultTree(declarations, tree, graph, new ExpressionValues(declarations, expressions, missionTime));
    }

    private static FaultTree faultTree(Declarations declarations, TreeBuilder tree, StructureGraph graph, ExpressionValues values)
            throws UnreadableInputException {
        Figures figures = Figures.of(graph);
        List<String> without = new ArrayList<>();
        for (int d = 0; d < declarations.size(); d++) {
            if (declarations.kind(d) == Declarations.PARAMETER) {
                values.of(d);
            } else if (declarations.kind(d) == Declarations.BASIC_EVENT && declarations.root(d) < 0) {
                without.add(declarations.uniqueName(d));
            } else if (declarations.kind(d) == Declarations.BASIC_EVENT) {
                figures.event(tree.result(d), probability(declarations, d, values), values.intensity(d));
            }
        }
        List<String> notes = new ArrayList<>();
        if (values.deviates() > 0) {
            notes.add((values.deviates() == 1 ? "One value is uncertain; its mean was" : values.deviates() + " values are uncertain; their means were")
                    + " taken, so the result is not the mean of the result.");
        }
        Map<String, FaultTree.Gate> gates = new LinkedHashMap<>();
        for (int d : tree.gates()) {
            FaultTree.Gate gate = gate(declarations, tree, d);
            gates.put(gate.name(), gate);
        }
        List<FaultTree.Gate> tops = new ArrayList<>();
        for (int d : tree.tops()) {
            tops.add(gates.get(declarations.uniqueName(d)));
        }
        return new FaultTree(graph, figures, gates, tops, without, notes);
    }

    private static FaultTree.Gate gate(Declarations declarations, TreeBuilder tree, int gate) {
        return new FaultTree.Gate(declarations.uniqueName(gate), tree.result(gate), tree.isMonotone(gate));
    }

    private static double probability(Declarations declarations, int event, ExpressionValues values) throws UnreadableInputException {
        double probability = values.of(event);
        if (probability < 0 || probability > 1) {
            String name = declarations.uniqueName(event);
            throw Issue.PROBABILITY.at(declarations.file(event), declarations.line(event), name,
                    "The probability of the basic event '" + name + "' is " + probability + ".");
        }
        return probability;
    }
}
