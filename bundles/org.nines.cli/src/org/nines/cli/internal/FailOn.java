// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import org.nines.analysis.result.AnalysisResult;

/** From what on a check ends with exit code 1. Each includes the ones before it. */
enum FailOn {
    never {
        @Override
        boolean fails(AnalysisResult result) {
            return false;
        }
    },
    error {
        @Override
        boolean fails(AnalysisResult result) {
            return !result.analysed();
        }
    },
    missed {
        @Override
        boolean fails(AnalysisResult result) {
            return error.fails(result) || result.verdicts().stream().anyMatch(v -> !v.met());
        }
    },
    spof {
        @Override
        boolean fails(AnalysisResult result) {
            return missed.fails(result) || Findings.singlePointsInPromisedLevels(result) > 0;
        }
    };

    /** Whether a check with this result ends with exit code 1. */
    abstract boolean fails(AnalysisResult result);
}
