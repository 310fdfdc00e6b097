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
    private final String title;

    /** The model as a whole. */
    public ModelInput(OpenModel model) {
        this(model, "", "");
    }

    /**
     * A part of the model.
     *
     * @param part what of the model the editor shows, a key that the editor understands; empty for the whole
     * @param title name of the part for people
     */
    public ModelInput(OpenModel model, String part, String title) {
        this.model = Objects.requireNonNull(model);
        this.part = Objects.requireNonNull(part);
        this.title = Objects.requireNonNull(title);
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
        return title.isEmpty() ? model.title() : model.title() + " – " + title;
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
