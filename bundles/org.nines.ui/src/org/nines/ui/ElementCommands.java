// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

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
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Clipboard;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;

/**
 * The commands of the edit menu as a control understands them that shows elements. They are active while the control has the focus: in a text field
 * the same keys are about the text.
 */
public final class ElementCommands {

    public static final String RENAME = "org.eclipse.ui.edit.rename";
    public static final String DUPLICATE = "org.nines.ui.duplicate";

    private final Host host;
    private final Control control;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final List<IHandlerActivation> activations = new ArrayList<>();

    /** What shows the elements. */
    public interface Host {

        /** The model that is shown, null when there is none. */
        OpenModel model();

        /** The elements that commands are about. */
        default List<EObject> selection() {
            return model() == null ? List.of() : model().selection();
        }

        /** What deleting does; null when there is nothing to delete. */
        default Edit deletion() {
            return isRemovable() ? Edits.delete(selection()) : null;
        }

        /** What is pasted into. */
        default EObject pasteTarget() {
            return selection().isEmpty() ? model().project() : selection().getFirst();
        }

        /** Lets the user type another name over the present one. */
        void rename(EObject element);

        void selectAll();

        /** Whether the selected elements can be taken out of the model. */
        private boolean isRemovable() {
            return !selection().isEmpty() && selection().stream().noneMatch(e -> e instanceof Project);
        }
    }

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

    /** Has a control understand the commands while it has the focus. */
    public ElementCommands(IWorkbenchPartSite site, Control control, Host host) {
        this.host = host;
        this.control = control;
        handlers.put(IWorkbenchCommandConstants.EDIT_CUT, new Handler(host::isRemovable, this::cut));
        handlers.put(IWorkbenchCommandConstants.EDIT_COPY, new Handler(host::isRemovable, this::copy));
        handlers.put(IWorkbenchCommandConstants.EDIT_PASTE, new Handler(() -> host.model() != null, this::paste));
        handlers.put(DUPLICATE, new Handler(host::isRemovable, this::duplicate));
        handlers.put(IWorkbenchCommandConstants.EDIT_DELETE, new Handler(() -> host.deletion() != null, this::delete));
        handlers.put(RENAME, new Handler(() -> host.selection().size() == 1 && host.selection().getFirst() instanceof NamedElement,
                () -> host.rename(host.selection().getFirst())));
        handlers.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Handler(() -> host.model() != null, host::selectAll));
        IHandlerService service = site.getService(IHandlerService.class);
        control.addListener(SWT.FocusIn, e -> {
            update();
            if (activations.isEmpty()) {
                handlers.forEach((id, handler) -> activations.add(service.activateHandler(id, handler)));
            }
        });
        control.addListener(SWT.FocusOut, e -> {
            service.deactivateHandlers(activations);
            activations.clear();
        });
        update();
    }

    /** To be called when the selection has changed. */
    public void update() {
        handlers.values().forEach(Handler::update);
    }

    private void cut() {
        put(Clipboard.cut(host.selection()));
        delete();
    }

    private void copy() {
        put(Clipboard.copy(host.selection()));
    }

    private void put(String text) {
        var clipboard = new org.eclipse.swt.dnd.Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void paste() {
        var clipboard = new org.eclipse.swt.dnd.Clipboard(control.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        host.model().execute(Clipboard.paste(text == null ? "" : text.toString(), host.pasteTarget()));
    }

    private void duplicate() {
        host.model().execute(Edits.duplicate(host.selection()));
    }

    private void delete() {
        host.model().execute(host.deletion());
    }
}
