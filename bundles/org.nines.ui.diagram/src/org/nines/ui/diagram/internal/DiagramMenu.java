// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.nines.scene.Diagrams;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;

/** The menu 'Diagram': the diagrams of the active model, and what can be done with the one that is shown. */
public final class DiagramMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        OpenModel model = window == null ? null : ActiveModel.of(window).get();
        Diagrams.kinds().forEach(k -> items.add(new ActionContributionItem(new OpenAction(k.title(), window, model, new DiagramName(k, "")))));
        DiagramEditor editor = window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor e ? e : null;
        items.add(new Separator());
        items.add(action("Zoom &In\t+", "zoom-in", editor, () -> editor.viewer().zoomTo(editor.viewer().zoom().getNextZoomLevel())));
        items.add(action("Zoom &Out\t-", "zoom-out", editor, () -> editor.viewer().zoomTo(editor.viewer().zoom().getPreviousZoomLevel())));
        items.add(action("&100 %\t1", null, editor, () -> editor.viewer().zoomTo(1)));
        items.add(action("Show &Everything\t0", "fit", editor, () -> editor.viewer().fit()));
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem action(String text, String picture, DiagramEditor editor, Runnable run) {
        IAction action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (picture != null) {
            action.setImageDescriptor(Pictures.descriptor(picture));
        }
        action.setEnabled(editor != null);
        return new ActionContributionItem(action);
    }
}
