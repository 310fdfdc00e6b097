// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.nines.model.Elements;
import org.nines.scene.notation.DiagramKind;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;

/** Menu of the tree: the diagrams that show the selected element, of the whole model and of the element alone. */
public final class ShowInDiagramMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        OpenModel model = ActiveModel.of(window).get();
        if (model == null || model.selection().size() != 1) {
            return new IContributionItem[0];
        }
        EObject element = model.selection().getFirst();
        List<DiagramKind> kinds = OpenDiagram.kinds(element);
        if (kinds.isEmpty()) {
            return new IContributionItem[0];
        }
        MenuManager menu = new MenuManager("Show in &Diagram", Pictures.descriptor("diagram"), null);
        kinds.forEach(k -> menu.add(new OpenAction(k.title(), window, model, new DiagramName(k, ""))));
        List<DiagramKind> own = kinds.stream().filter(k -> k.notation().nodes().stream().anyMatch(r -> r.type().isInstance(element))).toList();
        if (!own.isEmpty()) {
            menu.add(new Separator());
            own.forEach(k -> menu.add(new OpenAction(k.title() + " of " + Elements.name(element) + " Only", window, model, new DiagramName(k, Elements.id(element)))));
        }
        return new IContributionItem[] {menu};
    }
}
