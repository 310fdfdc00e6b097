// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.nio.file.Path;
import org.nines.model.edit.Edits;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;

/** A program that changes a model, keeps a recovery copy as the workbench does, and is killed before it saves. */
public final class CrashingEditor {

    private CrashingEditor() {
    }

    /** @param arguments the model file, and the new name of its first service */
    public static void main(String[] arguments) throws Exception {
        ModelSession session = new ModelSessions().open(Path.of(arguments[0]));
        session.execute(Edits.rename(session.project().getServices().getFirst(), arguments[1]));
        session.writeRecovery().orElseThrow();
        System.out.println("ready");
        // until it is killed
        System.in.read();
        throw new IllegalStateException("was not killed");
    }
}
