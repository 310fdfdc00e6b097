// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.WeakPair;

/**
 * What {@code nines analyze} tells.
 *
 * @param file the model, as named on the command line
 * @param result the result of the analysis
 * @param scenarios scenarios that were asked for, otherwise those that concern every design
 * @param asked whether somebody asked for these scenarios, and wants all about them
 * @param pairs the weakest pairs; after a sweep all that there are
 * @param swept whether they are all
 * @param derivations how the figures came about that somebody asked for
 */
record AnalyzeAnswer(String file, AnalysisResult result, List<ScenarioResult> scenarios, boolean asked, List<WeakPair> pairs, boolean swept,
        List<Derivation> derivations) {
}
