// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nines.cli.Terminal;
import org.nines.exchange.InputProblem;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaReader;
import org.nines.exchange.solve.FaultTreeSolver;
import org.nines.exchange.solve.Solution;
import org.nines.exchange.solve.SolveSettings;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.NodeLimitException;
import org.nines.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nines solve}: a fault tree of another tool. */
@Command(name = "solve", sortOptions = false, //
        header = "Solves fault trees of other tools (Open-PSA Model Exchange Format), exactly.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 solved, 2 wrong use, or a file that can't be read or is too large", "to be solved exactly, 3 an error in Nines.", "",
                "Examples:", "  nines solve plant.xml", "  nines solve --mission-time 8760 --by probability plant.xml data.xml"})
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

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", description = "The files of one model, *.xml.")
    private List<Path> files;

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

    @Option(names = "--format", paramLabel = "FORMAT", order = 8, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; json and csv are for programs, json with a documented, versioned schema. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--verbose", order = 99, description = "Show the stack trace of an internal error.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 100, description = "Show this help.")
    private boolean help;

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
        print(solveTree(settings));
        return ExitCode.OK;
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
        return new SolveResult(SolveResult.Kind.FAULT_TREE, files.stream().map(Path::toString).toList(), tree.graph().elementCount(), tree.gateCount(), missionTime, solutions);
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
