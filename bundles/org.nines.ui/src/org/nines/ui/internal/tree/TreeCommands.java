// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Clipboard;
import org.nines.model.edit.Edits;
import org.nines.ui.OpenModel;

/**
 * The commands of the edit menu as the tree understands them. They are active while the tree has the focus: in a text field the same keys are
 * about the text.
 */
final class TreeCommands {

    static final String RENAME = "org.eclipse.ui.edit.rename";
    static final String DUPLICATE = "org.nines.ui.duplicate";

    private final TreeView view;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final List<IHandlerActivation> activations = new ArrayList<>();

    /** One command. */
    private static final class Handler extends AbstractHandler {

        private final BooleanSupplier applies;
        private final Runnable body;

        Handler(BooleanSupplier applies, Runnable body) {
            this.applies = applies;
            this.body = body;
        }

        void update() {
            setBaseEnabled(applies.getAsBoolean());
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (applies.getAsBoolean()) {
                body.run();
            }
            return null;
        }
    }

    TreeCommands(TreeView view) {
        this.view = view;
        handlers.put(IWorkbenchCommandConstants.EDIT_CUT, new Handler(this::removable, this::cut));
        handlers.put(IWorkbenchCommandConstants.EDIT_COPY, new Handler(this::removable, this::copy));
        handlers.put(IWorkbenchCommandConstants.EDIT_PASTE, new Handler(() -> view.model() != null, this::paste));
        handlers.put(DUPLICATE, new Handler(this::removable, this::duplicate));
        handlers.put(IWorkbenchCommandConstants.EDIT_DELETE, new Handler(this::removable, this::delete));
        handlers.put(RENAME, new Handler(() -> selection().size() == 1 && selection().getFirst() instanceof NamedElement, this::rename));
        handlers.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Handler(() -> view.model() != null, view.tree()::selectSiblings));
        IHandlerService service = view.getSite().getService(IHandlerService.class);
        view.tree().control().addListener(SWT.FocusIn, e -> {
            update();
            if (activations.isEmpty()) {
                handlers.forEach((id, handler) -> activations.add(service.activateHandler(id, handler)));
            }
        });
        view.tree().control().addListener(SWT.FocusOut, e -> {
            service.deactivateHandlers(activations);
            activations.clear();
        });
        update();
    }

    /** To be called when the selection has changed. */
    void update() {
        handlers.values().forEach(Handler::update);
    }

    private List<EObject> selection() {
        OpenModel model = view.model();
        return model == null ? List.of() : model.selection();
    }

    private boolean removable() {
        return !selection().isEmpty() && selection().stream().noneMatch(e -> e instanceof Project);
    }

    private void cut() {
        put(Clipboard.cut(selection()));
        delete();
    }

    private void copy() {
        put(Clipboard.copy(selection()));
    }

    private void put(String text) {
        var clipboard = new org.eclipse.swt.dnd.Clipboard(view.tree().control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void paste() {
        var clipboard = new org.eclipse.swt.dnd.Clipboard(view.tree().control().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        EObject target = selection().isEmpty() ? view.model().project() : selection().getFirst();
        view.model().execute(Clipboard.paste(text == null ? "" : text.toString(), target));
    }

    private void duplicate() {
        view.model().execute(Edits.duplicate(selection()));
    }

    private void delete() {
        view.model().execute(Edits.delete(selection()));
    }

    private void rename() {
        RenameField.open(view.tree(), view.model(), selection().getFirst());
    }
}
