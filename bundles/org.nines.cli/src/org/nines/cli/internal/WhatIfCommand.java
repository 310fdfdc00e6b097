// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Change;
import org.nines.analysis.ElementFinder;
import org.nines.analysis.Snapshot;
import org.nines.analysis.WhatIf;
import org.nines.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nines what-if}: what would be different, without touching the model. */
@Command(name = "what-if", sortOptions = false, //
        header = "Says what would be different if something failed, never failed, had other figures, were away, or were there more often. The model stays as it is.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "An ELEMENT is named by its name, as much of its path as tells it from others", "('Rack A1 / web-1'), or its identifier. Changes are made in the order of the",
                "options above.", "", "Exit codes: 0 nothing to report, 1 something to report (see --fail-on), 2 wrong", "use or unreadable model, 3 an error in Nines.", "",
                "Examples:", "  nines what-if --fail 'Feed A' shop.nines", "  nines what-if --set 'web-1.mttf=5 a' --add web-2=2 shop.nines",
                "  nines what-if --fail 'core 1' --fail 'core 2' --fail-on missed shop.nines"})
public final class WhatIfCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Option(names = "--add", paramLabel = "ELEMENT[=N]", order = 1, //
            description = "There are N more of it (default: 1), each with everything in it and all that is attached to it.")
    private List<String> add = new ArrayList<>();

    @Option(names = "--set", paramLabel = "ELEMENT.FIGURE=VALUE", order = 2, //
            description = "A figure of it is another one: 'web-1.mttf=5 a', 'database.takeOver=30 s'.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--repair", paramLabel = "ELEMENT", order = 3, description = "It never fails by itself.")
    private List<String> repair = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ELEMENT", order = 4, description = "It is not there, with what can't be without it.")
    private List<String> remove = new ArrayList<>();

    @Option(names = "--fail", paramLabel = "ELEMENT", order = 5, description = "It is down for good.")
    private List<String> fail = new ArrayList<>();

    @Mixin
    private DifferenceOptions options;

    @Option(names = "--fail-on", paramLabel = "FINDING", order = 51, defaultValue = "never", //
            description = {"From what on to end with exit code 1 (default: ${DEFAULT-VALUE}):", "never", "error: the changed model can't be analysed",
                    "missed: or an agreement is newly missed", "spof: or a single point of failure or a shared cause came",
                    "worse: or a level has more downtime", "any: or anything is different"})
    private Difference.FailOn failOn;

    private final Terminal terminal;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Snapshot snapshot;

    public WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        if (add.isEmpty() && set.isEmpty() && repair.isEmpty() && remove.isEmpty() && fail.isEmpty()) {
            throw InputException.of("CLI-012", "", "No change is given.", "Say what is different with --add, --set, --repair, --remove or --fail.");
        }
        Snapshot before = Models.read(model.file()).snapshot();
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withCutSets(0);
        WhatIf.Answer answer = Models.guarded(model.file(), () -> {
            snapshot = before;
            readChanges();
            return WhatIf.run(before, changes, settings);
        });
        Difference difference = new Difference(model.file().toString(), "what if", words, answer.after(), answer.comparison());
        options.print(difference, terminal);
        return difference.fails(failOn) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void readChanges() throws InputException {
        for (String text : add) {
            int equals = text.lastIndexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            String number = equals < 0 ? "1" : text.substring(equals + 1).strip();
            if (!number.matches("[1-9][0-9]{0,3}")) {
                throw InputException.of("CLI-013", "--add " + text, "'" + number + "' is no number of copies.", "Write for example --add 'web-1=2'.");
            }
            int copies = Integer.parseInt(number);
            make(name, id -> new Change.Add(id, copies), copies + " more of ");
        }
        for (String text : set) {
            int equals = text.indexOf('=');
            int point = equals < 0 ? -1 : text.lastIndexOf('.', equals);
            if (point <= 0) {
                throw InputException.of("CLI-013", "--set " + text, "This is no figure with a value.", "Write for example --set 'web-1.mttf=5 a'.");
            }
            point = endOfName(text, point);
            String figure = text.substring(point + 1, equals).strip();
            String value = text.substring(equals + 1).strip();
            make(text.substring(0, point), id -> new Change.Set(id, figure, value), figure + " = " + value + " for ");
        }
        for (String name : repair) {
            make(name, Change.Repair::new, "never fails: ");
        }
        for (String name : remove) {
            make(name, Change.Remove::new, "not there: ");
        }
        for (String name : fail) {
            make(name, Change.Fail::new, "down for good: ");
        }
    }

    /** Names may have points in them, and so have figures of one of several modes ("raid-1.backplane defect.mttf"): the longest name counts. */
    private int endOfName(String text, int lastPoint) {
        ElementFinder finder = ElementFinder.of(snapshot);
        for (int point = lastPoint; point > 0; point = text.lastIndexOf('.', point - 1)) {
            if (finder.knows(text.substring(0, point))) {
                return point;
            }
        }
        return lastPoint;
    }

    /** Elements are looked for in the design as it is after the changes before. */
    private void make(String name, Function<String, Change> change, String said) {
        var element = ElementFinder.of(snapshot).find(name);
        Change made = change.apply(element.id());
        snapshot = snapshot.with(List.of(made));
        changes.add(made);
        words.add(said + element.path());
    }
}
