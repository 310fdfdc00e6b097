// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.nines.model.Project;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.ModelView;

/** The elements of the active model. */
public final class TreeView extends ModelView {

    public static final String ID = "org.nines.ui.tree";

    private final List<Ordering> orderings = List.of(new StructureOrdering(), new ServiceOrdering(), new KindOrdering());
    private ModelTree tree;
    private SearchBar search;
    private List<IAction> orderingActions;
    private Project shown;

    @Override
    protected void createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        search = new SearchBar(area, this::model, this::reveal);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new ModelTree(area, orderings.getFirst(), ElementLabels::image);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.control().addListener(SWT.Selection, e -> {
            if (model() != null) {
                model().select(tree.selection(), this);
            }
        });
        orderingActions = orderings.stream().map(this::orderingAction).toList();
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        orderingActions.forEach(bar::add);
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
    public void selectionChanged(OpenModel changed, Object source) {
        if (source != this) {
            if (!tree.shows(changed.selection())) {
                order(orderings.getFirst());
            }
            tree.select(changed.selection());
        }
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }
}
