// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nines.exchange.InputProblem;
import org.nines.exchange.ReadLimits;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.openpsa.FaultTree;
import org.nines.exchange.openpsa.OpenPsaReader;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Measure;

/** Small models in the Model Exchange Format. */
final class Mef {

    private final Path folder;

    Mef(Path folder) {
        this.folder = folder;
    }

    FaultTree read(String... contents) throws UnreadableInputException {
        return read(Double.NaN, contents);
    }

    FaultTree read(double missionTime, String... contents) throws UnreadableInputException {
        List<Path> files = new ArrayList<>();
        try {
            for (String content : contents) {
                files.add(Files.writeString(folder.resolve("tree" + files.size() + ".xml"), content));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return OpenPsaReader.read(files, missionTime, ReadLimits.defaults());
    }

    /** The problem for which the files are refused. */
    InputProblem refused(String... contents) {
        try {
            read(contents);
        } catch (UnreadableInputException e) {
            return e.problem();
        }
        throw new AssertionError("was read: " + String.join("\n", contents));
    }

    /** A model of a gate 'top' with a formula, and what else the fault tree has. */
    static String tree(String formula, String... more) {
        return model("<define-fault-tree name=\"T\">\n<define-gate name=\"top\">" + formula + "</define-gate>\n" + String.join("\n", more)
                + "\n</define-fault-tree>");
    }

    static String model(String content) {
        return "<?xml version=\"1.0\"?>\n<opsa-mef>\n" + content + "\n</opsa-mef>\n";
    }

    static String event(String name, String expression) {
        return "<define-basic-event name=\"" + name + "\">" + expression + "</define-basic-event>";
    }

    static String event(String name, double probability) {
        return event(name, "<float value=\"" + probability + "\"/>");
    }

    static String e(String name) {
        return "<basic-event name=\"" + name + "\"/>";
    }

    static Measure top(FaultTree tree) {
        int top = tree.gate("top").orElseThrow().reference();
        return CompiledGraph.compile(tree.graph(), CompileSettings.defaults(), top).measure(top, tree.figures());
    }
}
