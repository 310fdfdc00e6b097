// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.internal;

import org.nines.samples.Claims.Judgement;

/** What was found about a claim. */
record Finding(Judgement judgement, String text) {

    static Finding of(boolean kept, String text) {
        return new Finding(kept ? Judgement.KEPT : Judgement.NOT_KEPT, text);
    }

    static Finding open(String text) {
        return new Finding(Judgement.OPEN, text);
    }
}
