// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;

/** A view that follows the active model. */
public abstract class ModelView extends ViewPart implements OpenModel.Listener {

    private final Consumer<OpenModel> active = this::follow;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ModelView.this) {
                cameUp();
            }
        }
    };
    private OpenModel model;
    private Composite content;

    /** The active model, null when there is none. */
    public final OpenModel model() {
        return model;
    }

    /** Selects the element with an identifier, in all parts but this one; nothing happens where there is none. */
    protected final void reveal(String id) {
        if (model != null) {
            model.reveal(id, this);
        }
    }

    /** What the controls of the view lie on. */
    public final Composite content() {
        return content;
    }

    /** Makes the content of the view; {@link #modelChanged()} is called afterwards. */
    protected abstract void createContent(Composite parent);

    /** Another model, or none, is active. */
    protected abstract void modelChanged();

    /** The view can be seen now, perhaps after it was hidden by others. */
    protected void cameUp() {
        // most views are kept up to date while nobody sees them
    }

    /** Whether the view can be seen, and is not hidden by others. */
    protected final boolean isUp() {
        return getSite().getPage().isPartVisible(this);
    }

    @Override
    public final void createPartControl(Composite parent) {
        content = parent;
        createContent(parent);
        ActiveModel source = ActiveModel.of(getSite().getWorkbenchWindow());
        source.addListener(active);
        getSite().getPage().addPartListener(parts);
        model = source.get();
        if (model != null) {
            model.addListener(this);
        }
        modelChanged();
    }

    private void follow(OpenModel now) {
        if (model != null) {
            model.removeListener(this);
        }
        model = now;
        if (model != null) {
            model.addListener(this);
        }
        modelChanged();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        ActiveModel.of(getSite().getWorkbenchWindow()).removeListener(active);
        if (model != null) {
            model.removeListener(this);
        }
        super.dispose();
    }
}
