// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Orderings;
import org.nines.ui.AssemblyDialog;
import org.nines.ui.ElementCommands;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Log;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.findings.Findings;

/** The elements of the active model. */
public final class TreeView extends ModelView {

    public static final String ID = "org.nines.ui.tree";

    private static final String SHOW = "org.nines.ui.show";

    private final List<Ordering> orderings = List.of(new StructureOrdering(), new SharedOrdering(Orderings.SERVICE, "service"),
            new SharedOrdering(Orderings.KIND, "kind"));
    private ModelTree tree;
    private SearchBar search;
    private ElementCommands commands;
    private Badges badges = Badges.NONE;
    private List<IAction> orderingActions;
    private Project shown;

    @Override
    protected void createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Theme.surface(area, "nines-paper");
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        search = new SearchBar(area, this::model, this::reveal);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new ModelTree(area, orderings.getFirst(), node -> ElementLabels.image(node, badges));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.control().addListener(SWT.Selection, e -> {
            if (model() != null) {
                model().select(tree.selection(), this);
                commands.update();
            }
        });
        tree.control().addListener(SWT.DefaultSelection, e -> {
            if (e.item instanceof TreeItem item && item.getItemCount() > 0) {
                tree.toggle(item);
            } else {
                show();
            }
        });
        commands = new ElementCommands(getSite(), tree.control(), new Commanded());
        TreeDragAndDrop.install(this);
        contextMenu();
        orderingActions = orderings.stream().map(this::orderingAction).toList();
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new AddAction());
        bar.add(new Separator());
        orderingActions.forEach(bar::add);
        bar.add(new Separator());
        Action collapse = new Action("Collapse All", Images.descriptor(Icons.Action.COLLAPSE_ALL)) {
            @Override
            public void run() {
                tree.collapseAll();
            }
        };
        bar.add(collapse);
    }

    /** What the commands of the edit menu do here. */
    private final class Commanded implements ElementCommands.Host {

        @Override
        public OpenModel model() {
            return TreeView.this.model();
        }

        @Override
        public void rename(EObject element) {
            RenameField.open(tree, model(), element);
        }

        @Override
        public void selectAll() {
            tree.selectSiblings();
        }
    }

    /** Entries of others ask the active model what is selected. */
    private static final class NoSelection implements ISelectionProvider {

        @Override
        public ISelection getSelection() {
            return StructuredSelection.EMPTY;
        }

        @Override
        public void setSelection(ISelection selection) {
            // it has none
        }

        @Override
        public void addSelectionChangedListener(ISelectionChangedListener listener) {
            // it never changes
        }

        @Override
        public void removeSelectionChangedListener(ISelectionChangedListener listener) {
            // none was added
        }
    }

    /** Button that opens the menu of what can be added to the selected element. */
    private final class AddAction extends Action implements IMenuCreator {

        private Menu menu;

        AddAction() {
            super("Add", IAction.AS_DROP_DOWN_MENU);
            setToolTipText("Add something to the selected element");
            setImageDescriptor(Images.descriptor(Icons.Action.NEW));
            setMenuCreator(this);
        }

        @Override
        public void runWithEvent(Event event) {
            if (event.widget instanceof ToolItem item) {
                Menu shown = getMenu(item.getParent());
                Rectangle bounds = item.getBounds();
                shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
                shown.setVisible(true);
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            MenuManager manager = new MenuManager();
            if (model() != null) {
                AddMenu.fill(manager, target(), TreeView.this::create);
            }
            menu = manager.createContextMenu(parent);
            manager.update(true);
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
                menu = null;
            }
        }
    }

    /** Shows what is selected where it is drawn, when there is somebody who draws it. */
    private void show() {
        Command command = getSite().getService(ICommandService.class).getCommand(SHOW);
        if (command.isEnabled()) {
            try {
                getSite().getService(IHandlerService.class).executeCommand(SHOW, null);
            } catch (CommandException e) {
                Log.error("The element could not be shown.", e);
            }
        }
    }

    /** What something new is added to: the selected element or group, else the project. */
    private Object target() {
        TreeItem[] items = tree.control().getSelection();
        return items.length == 0 ? model().project() : tree.value(items[0]);
    }

    /** Adds something, and lets the user name it at once. */
    private void create(Creation offered) {
        Creation creation = offered;
        Optional<Assembly<?>> assembly = Assemblies.find(offered.id());
        if (assembly.isPresent()) {
            EObject parent = target() instanceof Group group ? group.owner() : Node.elementOf(target());
            creation = AssemblyDialog.ask(getSite().getShell(), assembly.get(), parent).orElse(null);
        }
        if (creation != null && model().execute(creation) && assembly.isEmpty()) {
            List<EObject> made = model().selection();
            if (made.size() == 1 && made.getFirst() instanceof NamedElement) {
                tree.control().setFocus();
                RenameField.open(tree, model(), made.getFirst());
            }
        }
    }

    private void contextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (model() == null) {
                return;
            }
            MenuManager add = new MenuManager("&Add", Images.descriptor(Icons.Action.NEW), null);
            AddMenu.fill(add, target(), this::create);
            manager.add(add);
            manager.add(new Separator());
            entry(manager, ElementCommands.RENAME, "Rena&me", Icons.Action.RENAME);
            entry(manager, ElementCommands.DUPLICATE, "Dup&licate", Icons.Action.DUPLICATE);
            entry(manager, IWorkbenchCommandConstants.EDIT_DELETE, "&Delete", Icons.Action.DELETE);
            if (Node.elementOf(target()) instanceof Item item && item.getCount() > 1) {
                manager.add(writeOut(item));
            }
            manager.add(new Separator());
            entry(manager, IWorkbenchCommandConstants.EDIT_CUT, "Cu&t", Icons.Action.CUT);
            entry(manager, IWorkbenchCommandConstants.EDIT_COPY, "&Copy", Icons.Action.COPY);
            entry(manager, IWorkbenchCommandConstants.EDIT_PASTE, "&Paste", Icons.Action.PASTE);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        // others find out what is selected from the model
        getSite().registerContextMenu(ID, menu, new NoSelection());
    }

    private Action writeOut(Item item) {
        Action action = new Action("&Write Out " + item.getCount() + " Copies", Images.descriptor(Icons.Action.WRITE_OUT)) {
            @Override
            public void run() {
                model().execute(Edits.writeOut(item));
            }
        };
        action.setToolTipText("Make the copies that this element stands for elements of their own");
        return action;
    }

    private void entry(IMenuManager menu, String command, String text, Icons.Action icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(getSite(), null, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = text;
        parameter.icon = Images.descriptor(icon);
        menu.add(new CommandContributionItem(parameter));
    }

    private IAction orderingAction(Ordering ordering) {
        Action action = new Action(ordering.title(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    order(ordering);
                }
            }
        };
        action.setImageDescriptor(Images.descriptor(ordering.image()));
        action.setToolTipText("Order by " + ordering.title().toLowerCase(java.util.Locale.ROOT));
        action.setChecked(ordering == orderings.getFirst());
        return action;
    }

    private void order(Ordering ordering) {
        for (int i = 0; i < orderings.size(); i++) {
            orderingActions.get(i).setChecked(orderings.get(i) == ordering);
        }
        tree.show(model() == null ? null : model().project(), ordering);
        if (model() != null) {
            tree.select(model().selection());
        }
    }

    /** Shows elements, in the ordering by structure where the present one doesn't have them. */
    private void reveal(List<? extends EObject> elements) {
        if (!tree.shows(elements)) {
            order(orderings.getFirst());
        }
        tree.select(elements);
        if (model() != null) {
            model().select(elements, this);
        }
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        search.start();
    }

    /** The tree itself. */
    ModelTree tree() {
        return tree;
    }

    @Override
    protected void modelChanged() {
        search.reset();
        shown = model() == null ? null : model().project();
        badges = Badges.NONE;
        if (model() != null) {
            badges = Badges.of(model(), Findings.of(model().session().problems(), model().analysis().state().result()));
        }
        tree.show(shown, tree.ordering());
        if (model() != null) {
            tree.select(model().selection());
        }
    }

    @Override
    public void contentChanged(OpenModel changed) {
        if (shown != changed.project()) {
            shown = changed.project();
            tree.show(shown, tree.ordering());
        } else {
            tree.refresh();
        }
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        AnalysisResult result = changed.analysis().state().result();
        if (changed.analysis().state().isCurrent()) {
            badges = Badges.of(changed, Findings.of(changed.session().problems(), result));
            tree.refreshImages();
        }
    }

    @Override
    public void selectionChanged(OpenModel changed, Object source) {
        if (source != this) {
            if (!tree.shows(changed.selection())) {
                order(orderings.getFirst());
            }
            tree.select(changed.selection());
            commands.update();
        }
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }
}
