// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The model of a window that views and commands are about: that of the editor that was last used. */
public final class ActiveModel {

    private static final Map<IWorkbenchWindow, ActiveModel> ALL = new WeakHashMap<>();

    private final List<Consumer<OpenModel>> listeners = new CopyOnWriteArrayList<>();
    private OpenModel model;

    private ActiveModel(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                update(part.getPage());
            }

            @Override
            public void partBroughtToTop(IWorkbenchPartReference part) {
                update(part.getPage());
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                update(part.getPage());
            }

            @Override
            public void partInputChanged(IWorkbenchPartReference part) {
                update(part.getPage());
            }
        });
        if (window.getActivePage() != null) {
            update(window.getActivePage());
        }
    }

    /** That of a window. */
    public static ActiveModel of(IWorkbenchWindow window) {
        return ALL.computeIfAbsent(window, ActiveModel::new);
    }

    /** The active model, null when there is none. */
    public OpenModel get() {
        return model;
    }

    /** The listener is told when another model, or none, becomes active; null means none. */
    public void addListener(Consumer<OpenModel> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<OpenModel> listener) {
        listeners.remove(listener);
    }

    private void update(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        OpenModel now = editor != null && editor.getEditorInput() instanceof ModelInput input ? input.model() : null;
        if (now != model) {
            model = now;
            listeners.forEach(l -> l.accept(now));
        }
    }
}
