// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.nines.ui.internal.Images;

/** An open model, or something in it, as what an editor shows. Which models were open is remembered elsewhere, so it doesn't persist. */
public final class ModelInput implements IEditorInput {

    private final OpenModel model;
    private final String part;

    /** The model as a whole. */
    public ModelInput(OpenModel model) {
        this(model, "");
    }

    /** @param part what of the model the editor shows, for editors that show parts: the name of a diagram; empty for the whole */
    public ModelInput(OpenModel model, String part) {
        this.model = Objects.requireNonNull(model);
        this.part = Objects.requireNonNull(part);
    }

    public OpenModel model() {
        return model;
    }

    /** What of the model the editor shows; empty for the whole. */
    public String part() {
        return part;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getName() {
        return part.isEmpty() ? model.title() : model.title() + " – " + part;
    }

    @Override
    public String getToolTipText() {
        return model.saveable().getToolTipText();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("model");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == OpenModel.class ? adapter.cast(model) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelInput that && that.model == model && that.part.equals(part);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(model) * 31 + part.hashCode();
    }
}
