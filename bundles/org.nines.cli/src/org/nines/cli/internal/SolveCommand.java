// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.nines.cli.Terminal;
import org.nines.exchange.InputProblem;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.graphml.GraphmlReader;
import org.nines.exchange.graphml.NetworkFile;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaReader;
import org.nines.exchange.openpsa.OpenPsaWriter;
import org.nines.exchange.solve.FaultTreeSolver;
import org.nines.exchange.solve.NetworkQuestion;
import org.nines.exchange.solve.NetworkSolver;
import org.nines.exchange.solve.Solution;
import org.nines.exchange.solve.SolveSettings;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.Figures;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.StructureGraph;
import org.nines.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nines solve}: a fault tree or a network of another tool. */
@Command(name = "solve", sortOptions = false, //
        header = "Solves fault trees (Open-PSA Model Exchange Format) and networks (GraphML) of other tools.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 solved, 2 wrong use, or a file that can't be read or a fault tree", "too large to be solved exactly, 3 an error in Nines.", "",
                "Examples:", "  nines solve plant.xml", "  nines solve --mission-time 8760 --by probability plant.xml data.xml",
                "  nines solve --network wan.graphml --terminals Paris,Rome --availability 0.999"})
public final class SolveCommand implements Callable<Integer> {

    /** Forms of the answer. */
    enum Format {
        text, json, csv
    }

    /** Which cut sets come first. */
    enum By {
        order, probability
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE", description = "The files of one model, *.xml.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--top", paramLabel = "GATE", order = 1, description = "Solve this gate; may be given several times. Default: every gate that no other uses.")
    private List<String> tops = new ArrayList<>();

    @Option(names = "--mission-time", paramLabel = "TIME", order = 2, defaultValue = "NaN", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER, //
            description = "Value of the system mission time, in the unit of time of the rates in the file; mostly hours.")
    private double missionTime;

    @Option(names = "--cut-sets", paramLabel = "N", order = 3, defaultValue = "10", description = "How many minimal cut sets to list; 0 only counts them. Default: ${DEFAULT-VALUE}.")
    private int cutSets;

    @Option(names = "--by", paramLabel = "WHAT", order = 4, defaultValue = "order", //
            description = "${COMPLETION-CANDIDATES}: which cut sets come first, those of fewest events or the most probable. Default: ${DEFAULT-VALUE}.")
    private By by;

    @Option(names = "--no-cut-sets", order = 5, description = "Leave cut sets out; they may take longer than all the rest.")
    private boolean noCutSets;

    @Option(names = "--importances", paramLabel = "N", order = 6, defaultValue = "10", description = "For how many events to list importances. Default: ${DEFAULT-VALUE}.")
    private int importances;

    @Option(names = "--network", paramLabel = "FILE", order = 10, description = "Solve this network, *.graphml, and no fault tree: how probable is it that terminals lose connection?")
    private Path network;

    @Option(names = "--terminals", paramLabel = "A,B", split = ",", order = 11, defaultValue = "all", //
            description = "Nodes of the network that are to be connected, by identifier or label, or all. Default: ${DEFAULT-VALUE}.")
    private List<String> terminals;

    @Option(names = "--availability", paramLabel = "P", order = 12, description = "Availability of links for which the file gives none, such as 0.999.")
    private String availability;

    @Option(names = "--node-availability", paramLabel = "P", order = 13, //
            description = "The same for nodes. Default: nodes don't fail.")
    private String nodeAvailability;

    @Option(names = "--ignore-direction", order = 14, description = "Take links of a directed network to work both ways.")
    private boolean ignoreDirection;

    @Option(names = "--export-openpsa", paramLabel = "FILE", order = 15, //
            description = "Also write what was solved to a file for other tools, as one fault tree with probabilities (Open-PSA, *.xml).")
    private Path export;

    @Option(names = "--format", paramLabel = "FORMAT", order = 8, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; json and csv are for programs, json with a documented, versioned schema. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private CommonOptions common;

    private final Terminal terminal;

    public SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        if (cutSets < 0 || importances < 0) {
            throw new ParameterException(spec.commandLine(), "the numbers of cut sets and importances must not be negative");
        }
        if (missionTime < 0 || Double.isInfinite(missionTime)) {
            throw new ParameterException(spec.commandLine(), "the mission time must be a number of at least 0");
        }
        SolveSettings settings = new SolveSettings(cutSets, by == By.probability, !noCutSets, importances, CompileSettings.defaults().maxNodes());
        if (network == null == files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name either files of a fault tree or a --network");
        }
        print(network == null ? solveTree(settings) : solveNetwork(settings));
        return ExitCode.OK;
    }

    private SolveResult solveNetwork(SolveSettings settings) throws InputException {
        try {
            NetworkFile file = GraphmlReader.read(network, ReadLimits.defaults());
            if (file.directed() && !ignoreDirection) {
                throw InputException.of("CLI-008", network.toString(), "The links of this network have a direction.",
                        "With --ignore-direction they are taken to work both ways.");
            }
            NetworkQuestion question = new NetworkQuestion(terminalsIn(file), linkFailure(file), nodeAvailability == null ? Optional.empty()
                    : Optional.of(failure("--node-availability", nodeAvailability)));
            Solution solution = NetworkSolver.solve(file, question, settings);
            if (export != null) {
                NetworkSolver.Structure structure = NetworkSolver.structure(file, question);
                export(List.of(network), structure.graph(), structure.figures(), Map.of("connection lost", structure.reference()));
            }
            return new SolveResult(SolveResult.Kind.NETWORK, List.of(network.toString()), file.nodes().size(), file.links().size(), missionTime, List.of(solution));
        } catch (UnreadableInputException e) {
            throw unreadable(e);
        }
    }

    private int[] terminalsIn(NetworkFile file) throws UnreadableInputException {
        if (terminals.equals(List.of("all"))) {
            return new int[0];
        }
        int[] numbers = new int[terminals.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = file.node(terminals.get(i).strip());
        }
        if (Arrays.stream(numbers).distinct().count() < 2) {
            throw new ParameterException(spec.commandLine(), "--terminals needs two different nodes or more, or all");
        }
        return numbers;
    }

    private double linkFailure(NetworkFile file) {
        if (availability == null && file.links().stream().anyMatch(l -> Double.isNaN(l.failure()))) {
            throw new ParameterException(spec.commandLine(), "give the availability of links with --availability: the file says nothing about some or all of them");
        }
        return availability == null ? 0 : failure("--availability", availability);
    }

    /** One less an availability, exact to the last digit that was typed. */
    private double failure(String option, String typed) {
        try {
            double failure = typed.length() > 100 ? Double.NaN : BigDecimal.ONE.subtract(new BigDecimal(typed)).doubleValue();
            if (failure >= 0 && failure <= 1) {
                return failure;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ParameterException(spec.commandLine(), option + " must be a number between 0 and 1, such as 0.999");
    }

    private SolveResult solveTree(SolveSettings settings) throws InputException {
        FaultTree tree;
        try {
            tree = OpenPsaReader.read(files, missionTime, ReadLimits.defaults());
        } catch (UnreadableInputException e) {
            throw unreadable(e);
        }
        List<FaultTree.Gate> gates = new ArrayList<>(tops.isEmpty() ? tree.tops() : List.of());
        for (String name : tops) {
            gates.add(tree.gate(name).orElseThrow(() -> InputException.of("CLI-007", files.get(0).toString(), "There is no gate '" + name + "'.",
                    "Name one of the gates of the model; private ones with their containers, such as tree.component.gate.")));
        }
        List<Solution> solutions = new ArrayList<>();
        for (FaultTree.Gate gate : gates) {
            try {
                solutions.add(FaultTreeSolver.solve(tree, gate, settings));
            } catch (NodeLimitException e) {
                throw InputException.of("CLI-006", files.get(0).toString(), "The gate '" + gate.name() + "' is too large to be solved exactly: "
                        + e.getMessage(), "Solve gates below it with --top.");
            }
        }
        if (export != null) {
            Map<String, Integer> references = new TreeMap<>();
            gates.forEach(gate -> references.put(gate.name(), gate.reference()));
            export(files, tree.graph(), tree.figures(), references);
        }
        return new SolveResult(SolveResult.Kind.FAULT_TREE, files.stream().map(Path::toString).toList(), tree.graph().elementCount(), tree.gateCount(), missionTime, solutions);
    }

    private void export(List<Path> read, StructureGraph graph, Figures figures, Map<String, Integer> references) throws InputException {
        OutputFile file = null;
        for (Path input : read) {
            file = new OutputFile(export, input, "tree.xml");
        }
        StringWriter text = new StringWriter();
        try {
            OpenPsaWriter.write(text, "exported", graph, figures, references);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            throw InputException.of("CLI-009", export.toString(), "This can't be exported: " + e.getMessage() + ".", "Rename it.");
        }
        Objects.requireNonNull(file).write(text.toString());
    }

    private void print(SolveResult result) {
        switch (format) {
            case text -> new SolveText(new Text(terminal, terminal.out()), result).print();
            case json -> new SolveJson(result).write(terminal.out());
            case csv -> new SolveCsv(result).write(terminal.out());
        }
    }

    static InputException unreadable(UnreadableInputException e) {
        InputProblem problem = e.problem();
        return new InputException(List.of(new Problem(Problem.Severity.ERROR, problem.code(), problem.place(), problem.element(), problem.message(), problem.remedy())));
    }
}
