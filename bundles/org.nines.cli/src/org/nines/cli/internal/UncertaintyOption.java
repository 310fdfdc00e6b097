// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.Map;
import java.util.Stack;
import org.nines.analysis.AnalysisSettings;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --uncertainty [N]}: how far results may be off given what is known of the figures. */
final class UncertaintyOption {

    private static final int LEAST = 100;
    private static final int MOST = 1_000_000;
    private static final String USUAL = "1000";

    @Option(names = "--uncertainty", paramLabel = "N", order = 6, arity = "0..1", preprocessor = UsualNumber.class, //
            description = "Draw the figures that say how uncertain they are (error factor) N times, and show what results may be and which figure matters "
                    + "most. N is " + USUAL + " when not given.")
    private Integer draws;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What follows may be the model: only a number is one. */
    static final class UsualNumber implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (arguments.isEmpty() || " ".equals(info.get("separator")) && !arguments.peek().matches("[+-]?\\d+")) {
                arguments.push(USUAL);
            }
            return false;
        }
    }

    /** Settings with as many draws as were asked for. */
    AnalysisSettings in(AnalysisSettings settings) {
        if (draws == null) {
            return settings;
        }
        if (draws < LEAST || draws > MOST) {
            throw new ParameterException(spec.commandLine(), "--uncertainty takes a number from " + LEAST + " to 1,000,000, not " + draws);
        }
        return settings.withUncertainty(draws);
    }
}
