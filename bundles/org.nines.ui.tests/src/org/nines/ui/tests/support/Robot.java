// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.OpenModels;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.OpenFlow;
import org.nines.ui.internal.editor.StartEditor;

/** Does in the workbench what a user does. It never sleeps: it handles events until what it waits for is there. */
public final class Robot {

    /** Seconds after which waiting is given up; far more than anything takes. */
    private static final long PATIENCE = 60;

    private final Display display = Display.getCurrent();
    private Probe probe;

    /** The window of the workbench. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    public Display display() {
        return display;
    }

    /** Handles events until the condition holds. */
    public void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE * 1_000_000_000L;
        // wakes the display now and then, for conditions that no event announces
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> display.timerExec(50, tick[0]);
        display.timerExec(50, tick[0]);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    fail("waited in vain for " + what);
                }
                if (!turn()) {
                    display.sleep();
                    if (probe != null) {
                        probe.slept();
                    }
                }
            }
        } finally {
            display.timerExec(-1, tick[0]);
        }
    }

    /** One turn of the event loop; whether there was something to do. */
    private boolean turn() {
        boolean more = display.readAndDispatch();
        if (probe != null) {
            probe.turned();
        }
        return more;
    }

    /** Lets a probe know of all that is done from now on. */
    public void watch(Probe by) {
        probe = by;
    }

    /** Handles all events that are there. */
    public void settle() {
        while (turn()) {
            // goes on until nothing is left
        }
    }

    /** Opens a file and waits for it. */
    public OpenModel open(Path file) {
        return await(OpenFlow.open(file));
    }

    /** Waits for something that is being opened. */
    public OpenModel await(CompletableFuture<OpenModel> opening) {
        waitFor("the model to be opened", opening::isDone);
        settle();
        return opening.join();
    }

    /** Waits until the analysis of a model is up to date. */
    public OpenModel analysed(OpenModel model) {
        waitFor("the analysis", () -> model.analysis().state().phase() != ModelAnalysis.Phase.RUNNING);
        settle();
        return model;
    }

    /** Closes everything without saving. */
    public void closeAll() {
        for (IEditorReference editor : page().getEditorReferences()) {
            if (!editor.getId().equals(StartEditor.ID)) {
                page().closeEditors(new IEditorReference[] {editor}, false);
            }
        }
        waitFor("all models to be closed", () -> OpenModels.all().isEmpty());
        for (Shell shell : display.getShells()) {
            if (shell != window().getShell() && shell.isVisible() && shell.getText().length() > 0) {
                shell.close();
            }
        }
        // without a window manager nobody gives the focus back when a dialog closes
        window().getShell().forceActive();
        waitFor("the window to be active", () -> display.getActiveShell() == window().getShell());
        settle();
    }

    /** Shows a view. */
    public <V extends IViewPart> V view(String id, Class<V> type) {
        try {
            V view = type.cast(page().showView(id));
            settle();
            return view;
        } catch (PartInitException e) {
            return fail(e);
        }
    }

    /** The control that a part has made, by the widget that it is. */
    public <W extends Control> W find(Composite in, Class<W> type, Predicate<W> which) {
        return findAll(in, type).stream().filter(which).findFirst().orElseGet(() -> fail("there is no such " + type.getSimpleName()));
    }

    /** All controls of a kind within another one. */
    public <W extends Control> List<W> findAll(Composite in, Class<W> type) {
        List<W> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(findAll(composite, type));
            }
        }
        return found;
    }

    /** The content of a view. */
    public Composite content(ModelView view) {
        return view.content();
    }

    /** Executes a command as its key does. */
    public void command(String id) {
        try {
            window().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            fail(id, e);
        }
        settle();
    }

    /** The menu of that name, filled as when it is opened. */
    public Menu menu(String name) {
        for (MenuItem item : window().getShell().getMenuBar().getItems()) {
            if (item.getText().replace("&", "").equals(name)) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                settle();
                return item.getMenu();
            }
        }
        return fail("there is no menu " + name);
    }

    /** Runs something that opens a dialog, and does this with the dialog. */
    public void withDialog(String title, Consumer<Shell> with, Runnable run) {
        boolean[] seen = new boolean[1];
        boolean[] over = new boolean[1];
        Throwable[] problem = new Throwable[1];
        Runnable[] look = new Runnable[1];
        long end = System.nanoTime() + PATIENCE * 1_000_000_000L;
        look[0] = () -> {
            Shell shell = seen[0] ? null : shell(title);
            if (shell != null) {
                seen[0] = true;
                try {
                    with.accept(shell);
                } catch (Throwable e) {
                    problem[0] = e;
                    shell.close();
                }
            } else if (System.nanoTime() > end) {
                problem[0] = new AssertionError("there was no dialog '" + title + "', or another one stayed open: " + closeDialogs());
                return;
            }
            if (!over[0]) {
                display.timerExec(50, look[0]);
            }
        };
        display.timerExec(50, look[0]);
        run.run();
        waitFor("the dialog '" + title + "'", () -> seen[0] || problem[0] != null);
        over[0] = true;
        display.timerExec(-1, look[0]);
        settle();
        if (problem[0] != null) {
            throw new AssertionError("in the dialog '" + title + "'", problem[0]);
        }
    }

    /** Closes what nobody answers, so that a test ends, and returns the titles. */
    private List<String> closeDialogs() {
        List<String> titles = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0) {
                titles.add(shell.getText());
                shell.close();
            }
        }
        return titles;
    }

    /** Runs something that asks a question, and answers it. */
    public void answering(String title, String button, Runnable run) {
        withDialog(title, shell -> press(shell, button), run);
    }

    /** The dialog of that title, null when there is none. */
    public Shell shell(String title) {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    /** Presses a button of a dialog; one that is grey or can't be seen can't be pressed. */
    public void press(Shell shell, String text) {
        press(find(shell, Button.class, b -> b.getText().replace("&", "").equals(text)));
    }

    /** Presses a button, which must be there to be pressed. */
    public void press(Button button) {
        String name = button.getText().isEmpty() ? button.getToolTipText() : button.getText();
        assertTrue(button.isVisible(), "the button '" + name + "' can't be seen");
        assertTrue(button.isEnabled(), "the button '" + name + "' is grey");
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** All that a dialog says. */
    public String says(Shell shell) {
        StringBuilder text = new StringBuilder();
        findAll(shell, Label.class).forEach(l -> text.append(l.getText()).append('\n'));
        findAll(shell, Text.class).forEach(t -> text.append(t.getText()).append('\n'));
        return text.toString();
    }

    /** Types into a field as a user does: what was there is replaced; nothing is confirmed yet. */
    public void type(Text text, String content) {
        text.setFocus();
        text.selectAll();
        text.insert(content);
        settle();
    }

    /** Confirms what was typed. */
    public void enter(Text text) {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        event.character = SWT.CR;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
        settle();
    }

    /** Gives up what was typed. */
    public void escape(Text text) {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        event.character = SWT.ESC;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
        settle();
    }

    /** Selects rows of a tree with the mouse. */
    public void select(Tree tree, TreeItem... items) {
        tree.setFocus();
        tree.setSelection(items);
        Event event = new Event();
        event.item = items.length == 0 ? null : items[0];
        tree.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** Unfolds a row. */
    public void expand(TreeItem item) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        settle();
    }

    /** Double-clicks a row. */
    public void doubleClick(TreeItem item) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.DefaultSelection, event);
        settle();
    }

    /** The element of that name; there must be exactly one of its kind. */
    public <E extends EObject> E element(OpenModel model, Class<E> kind, String name) {
        List<E> found = new ArrayList<>();
        for (var all = model.project().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (kind.isInstance(element) && org.nines.model.Elements.name(element).equals(name)) {
                found.add(kind.cast(element));
            }
        }
        assertEquals(1, found.size(), kind.getSimpleName() + " " + name);
        return found.getFirst();
    }

    /** Waits for all jobs that this bundle started. */
    public void awaitJobs() {
        waitFor("jobs", () -> Job.getJobManager().isIdle());
        settle();
    }

}
