// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.Edit;

/**
 * Edit made of its three answers.
 *
 * @param name gives the title
 * @param objection gives the refusal, null for none
 * @param body does it and gives what should be selected
 */
public record PlainEdit(Supplier<String> name, Supplier<String> objection, Supplier<List<EObject>> body) implements Edit {

    @Override
    public String title() {
        return name.get();
    }

    @Override
    public Optional<String> refusal() {
        return Optional.ofNullable(objection.get());
    }

    @Override
    public List<EObject> apply() {
        refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return body.get();
    }
}
