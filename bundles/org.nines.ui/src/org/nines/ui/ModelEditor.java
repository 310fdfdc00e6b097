// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.EditorPart;
import org.nines.ui.internal.SaveFlow;

/** An editor on an open model: keeps it open, and leaves saving to the one saveable that all editors on the model share. */
public abstract class ModelEditor extends EditorPart implements ISaveablesSource, OpenModel.Listener {

    private OpenModel model;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ModelInput on)) {
            throw new PartInitException("This editor shows models that are open.");
        }
        setSite(site);
        setInput(input);
        model = on.model();
        model.retain();
        model.addListener(this);
        dirty = model.session().isDirty();
        updateName();
    }

    /** The model that the editor shows. */
    public final OpenModel model() {
        return model;
    }

    @Override
    public void contentChanged(OpenModel changed) {
        updateName();
        if (dirty != model.session().isDirty()) {
            dirty = !dirty;
            firePropertyChange(PROP_DIRTY);
            ISaveablesLifecycleListener saveables = getSite().getService(ISaveablesLifecycleListener.class);
            saveables.handleLifecycleEvent(new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.DIRTY_CHANGED, getSaveables(), false));
        }
    }

    private void updateName() {
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
    }

    @Override
    public final Saveable[] getSaveables() {
        return new Saveable[] {model.saveable()};
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public final boolean isDirty() {
        return model.session().isDirty();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        model.saveable().doSave(monitor);
    }

    @Override
    public final void doSaveAs() {
        SaveFlow.saveAs(model);
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.removeListener(this);
            model.release();
        }
        super.dispose();
    }
}
