// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.nines.help.Guide;
import org.nines.model.edit.Icons;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.findings.FindingsView;
import org.nines.ui.internal.help.Help;
import org.nines.ui.internal.properties.PropertiesView;
import org.nines.ui.internal.scenarios.ScenariosView;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.internal.verdict.VerdictView;

/** Menus and toolbar: what belongs to planning, and nothing else. */
final class NinesActionBars extends ActionBarAdvisor {

    private final IWorkbenchWindow window;
    private final List<ModelAction> modelActions = new ArrayList<>();
    private final OpenModel.Listener changes = new OpenModel.Listener() {
        @Override
        public void contentChanged(OpenModel model) {
            update();
        }
    };
    private OpenModel model;
    private IAction create;
    private IAction example;
    private IAction open;
    private ModelAction save;
    private ModelAction saveAs;
    private ModelAction revert;
    private ModelAction export;
    private ModelAction undo;
    private ModelAction redo;
    private IAction find;
    private IAction guide;
    private IAction explain;
    private IAction close;
    private IAction closeAll;
    private IAction saveAll;
    private IAction exit;
    private IAction resetLayout;

    NinesActionBars(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void makeActions(IWorkbenchWindow in) {
        create = action("&New Model", "org.nines.ui.new", Images.descriptor("new"), OpenFlow::create);
        example = action("New from &Example…", "org.nines.ui.example", Images.descriptor("new"),
                () -> ExampleDialog.ask(window.getShell()).ifPresent(OpenFlow::create));
        open = action("&Open…", "org.nines.ui.open", Images.descriptor("open"), () -> {
            Path file = FileChooser.get().open();
            if (file != null) {
                OpenFlow.open(file);
            }
        });
        save = modelAction("&Save", IWorkbenchCommandConstants.FILE_SAVE, ISharedImages.IMG_ETOOL_SAVE_EDIT, m -> m.session().isDirty(), SaveFlow::save);
        saveAs = modelAction("Save &As…", IWorkbenchCommandConstants.FILE_SAVE_AS, ISharedImages.IMG_ETOOL_SAVEAS_EDIT, m -> true, SaveFlow::saveAs);
        revert = modelAction("Re&vert…", IWorkbenchCommandConstants.FILE_REVERT, null, m -> m.session().file() != null && m.session().isDirty(),
                RevertFlow::askAndRevert);
        export = modelAction("Ex&port Design Document…", "org.nines.ui.export", null, m -> true, ExportFlow::document);
        undo = modelAction("&Undo", IWorkbenchCommandConstants.EDIT_UNDO, ISharedImages.IMG_TOOL_UNDO, m -> stack(m).canUndo(), OpenModel::undo);
        redo = modelAction("&Redo", IWorkbenchCommandConstants.EDIT_REDO, ISharedImages.IMG_TOOL_REDO, m -> stack(m).canRedo(), OpenModel::redo);
        find = action("&Find in Model", "org.nines.ui.find", Images.descriptor(Icons.Action.SEARCH), this::find);
        guide = action("&Guide", "org.nines.ui.guide", Images.descriptor("help"), () -> Help.open(window, Guide.CONTENTS));
        explain = action("&Explain This Part", "org.nines.ui.explain", null, () -> Help.explain(window));
        saveAll = platform(ActionFactory.SAVE_ALL, "Save A&ll");
        // that of the platform is grey while a view has the focus
        close = modelAction("&Close", IWorkbenchCommandConstants.FILE_CLOSE, null, m -> true,
                m -> window.getActivePage().closeEditor(window.getActivePage().getActiveEditor(), true));
        closeAll = platform(ActionFactory.CLOSE_ALL, "Close All");
        exit = platform(ActionFactory.QUIT, "E&xit");
        resetLayout = platform(ActionFactory.RESET_PERSPECTIVE, "&Reset Layout");
        ActiveModel active = ActiveModel.of(in);
        active.addListener(this::show);
        show(active.get());
    }

    private static CommandStack stack(OpenModel of) {
        return of.session().commandStack();
    }

    private IAction platform(ActionFactory factory, String text) {
        ActionFactory.IWorkbenchAction action = factory.create(window);
        action.setText(text);
        register(action);
        return action;
    }

    private IAction action(String text, String command, ImageDescriptor image, Runnable run) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(command);
        action.setActionDefinitionId(command);
        action.setToolTipText(text.replace("&", "").replace("…", ""));
        register(action);
        return action;
    }

    private ModelAction modelAction(String text, String command, String image, java.util.function.Predicate<OpenModel> applies,
            java.util.function.Consumer<OpenModel> run) {
        ModelAction action = new ModelAction(text, command, applies, run);
        action.setToolTipText(text.replace("&", "").replace("…", ""));
        if (image != null) {
            action.setImageDescriptor(window.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        register(action);
        modelActions.add(action);
        return action;
    }

    private void show(OpenModel now) {
        if (model != null) {
            model.removeListener(changes);
        }
        model = now;
        if (model != null) {
            model.addListener(changes);
        }
        update();
    }

    private void update() {
        modelActions.forEach(a -> a.update(model));
        name(undo, "&Undo", model == null ? null : stack(model).getUndoCommand());
        name(redo, "&Redo", model == null ? null : stack(model).getRedoCommand());
    }

    private static void name(IAction action, String verb, Command command) {
        String label = command == null || command.getLabel() == null ? "" : " " + command.getLabel();
        action.setText(verb + label.replace("&", "&&"));
        action.setToolTipText(verb.replace("&", "") + label);
    }

    private void find() {
        try {
            IViewPart view = window.getActivePage().showView(TreeView.ID);
            ((TreeView) view).startSearch();
        } catch (PartInitException e) {
            Log.error("The model tree could not be opened.", e);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(viewMenu());
        MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(guide);
        help.add(explain);
        help.add(new Separator());
        help.add(new Action("&About Nines") {
            @Override
            public void run() {
                new AboutDialog(window.getShell()).open();
            }
        });
        bar.add(help);
    }

    private MenuManager fileMenu() {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(create);
        file.add(example);
        file.add(open);
        MenuManager recent = new MenuManager("Open &Recent");
        recent.setRemoveAllWhenShown(true);
        recent.addMenuListener(NinesActionBars::fillRecent);
        // an empty menu is never shown
        fillRecent(recent);
        file.add(recent);
        file.add(new Separator());
        file.add(close);
        file.add(closeAll);
        file.add(new Separator());
        file.add(save);
        file.add(saveAs);
        file.add(saveAll);
        file.add(revert);
        file.add(new Separator());
        file.add(export);
        file.add(new Separator());
        file.add(exit);
        return file;
    }

    private static void fillRecent(IMenuManager menu) {
        List<Path> files = RecentFiles.all();
        for (Path path : files) {
            Action action = new Action(String.valueOf(path.getFileName()).replace("&", "&&") + "   " + String.valueOf(path.getParent()).replace("&", "&&")) {
                @Override
                public void run() {
                    OpenFlow.open(path);
                }
            };
            menu.add(action);
        }
        if (files.isEmpty()) {
            Action none = new Action("No recent models") {
            };
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private MenuManager editMenu() {
        MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        edit.add(undo);
        edit.add(redo);
        edit.add(new Separator());
        edit.add(command(IWorkbenchCommandConstants.EDIT_CUT, "Cu&t", Icons.Action.CUT));
        edit.add(command(IWorkbenchCommandConstants.EDIT_COPY, "&Copy", Icons.Action.COPY));
        edit.add(command(IWorkbenchCommandConstants.EDIT_PASTE, "&Paste", Icons.Action.PASTE));
        edit.add(command("org.nines.ui.duplicate", "Dup&licate", Icons.Action.DUPLICATE));
        edit.add(command(IWorkbenchCommandConstants.EDIT_DELETE, "&Delete", Icons.Action.DELETE));
        edit.add(new Separator());
        edit.add(command("org.eclipse.ui.edit.rename", "Rena&me", Icons.Action.RENAME));
        edit.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "Select &All", null));
        edit.add(find);
        return edit;
    }

    /** An entry for a command that the focused part handles, or nobody. */
    private CommandContributionItem command(String id, String text, Icons.Action icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id + ".item", id, CommandContributionItem.STYLE_PUSH);
        parameter.label = text;
        if (icon != null) {
            parameter.icon = Images.descriptor(icon);
        }
        return new CommandContributionItem(parameter);
    }

    private MenuManager viewMenu() {
        MenuManager view = new MenuManager("&View", "view");
        view.add(viewAction("&Model", TreeView.ID, "tree"));
        view.add(viewAction("&Properties", PropertiesView.ID, "properties"));
        view.add(viewAction("&Verdict", VerdictView.ID, "verdict"));
        view.add(viewAction("&Findings", FindingsView.ID, "findings"));
        view.add(viewAction("&Scenarios", ScenariosView.ID, "scenarios"));
        view.add(new Separator());
        view.add(resetLayout);
        return view;
    }

    private Action viewAction(String text, String id, String image) {
        return new Action(text, Images.descriptor(image)) {
            @Override
            public void run() {
                try {
                    window.getActivePage().showView(id);
                } catch (PartInitException e) {
                    Log.error("A view could not be opened.", e);
                }
            }
        };
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager files = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        files.add(create);
        files.add(open);
        files.add(save);
        files.add(new Separator());
        files.add(undo);
        files.add(redo);
        bar.add(files);
    }
}
