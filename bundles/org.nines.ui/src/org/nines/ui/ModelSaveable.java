// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.SaveFlow;

/** The model as the one thing that is saved, asked for and marked as changed, however many parts show it. */
public final class ModelSaveable extends Saveable {

    private final OpenModel model;

    ModelSaveable(OpenModel model) {
        this.model = model;
    }

    public OpenModel model() {
        return model;
    }

    @Override
    public String getName() {
        return model.title();
    }

    @Override
    public String getToolTipText() {
        return model.session().file() == null ? "not saved yet" : model.session().file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("model");
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!SaveFlow.save(model)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return model.session().isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelSaveable that && that.model == model;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(model);
    }
}
