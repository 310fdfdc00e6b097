// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.nines.ui.internal.findings.FindingsView;
import org.nines.ui.internal.help.HelpView;
import org.nines.ui.internal.properties.PropertiesView;
import org.nines.ui.internal.scenarios.ScenariosView;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.internal.verdict.VerdictView;

/** The model at the left, what is said about it below, what is selected at the right, pictures of it in the middle. */
public final class PlanningPerspective implements IPerspectiveFactory {

    public static final String ID = "org.nines.ui.planning";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(TreeView.ID, IPageLayout.LEFT, 0.24f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editors);
        right.addView(PropertiesView.ID);
        right.addPlaceholder(HelpView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.54f, editors);
        below.addView(VerdictView.ID);
        below.addView(FindingsView.ID);
        below.addView(ScenariosView.ID);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        for (String view : new String[] {TreeView.ID, VerdictView.ID, FindingsView.ID, ScenariosView.ID, PropertiesView.ID}) {
            layout.addShowViewShortcut(view);
        }
    }
}
