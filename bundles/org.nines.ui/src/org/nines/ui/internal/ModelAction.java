// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.action.Action;
import org.nines.ui.OpenModel;

/** A command on the active model, enabled while there is one that it applies to. */
final class ModelAction extends Action {

    private final Predicate<OpenModel> applies;
    private final Consumer<OpenModel> action;
    private OpenModel model;

    /** @param command identifier of the command, which keys are bound to; empty for none */
    ModelAction(String text, String command, Predicate<OpenModel> applies, Consumer<OpenModel> action) {
        super(text);
        this.applies = applies;
        this.action = action;
        if (!command.isEmpty()) {
            setId(command);
            setActionDefinitionId(command);
        }
        setEnabled(false);
    }

    void update(OpenModel now) {
        model = now;
        setEnabled(now != null && applies.test(now));
    }

    @Override
    public void run() {
        if (model != null && applies.test(model)) {
            action.accept(model);
        }
    }
}
