// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.nines.help.Guide;
import org.nines.help.Page;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Theme;

/** A page of the guide. It needs no browser: a bare machine has none, and the pages are plain text with links. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.nines.ui.help";

    private GuidePages pages;
    private Action goBack;
    private Action goForward;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Theme.surface(area, "nines-paper");
        GridLayoutFactory.fillDefaults().applyTo(area);
        goBack = action("Back", "back", () -> pages.goBack());
        goForward = action("Forward", "forward", () -> pages.goForward());
        pages = new GuidePages(area, this::update);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(goBack);
        bar.add(goForward);
        bar.add(action("Contents", "contents", () -> show(Guide.CONTENTS)));
        bar.add(new Separator());
        bar.add(action("Open in Browser", "browser", () -> Help.openInBrowser(page().file())));
        show(Guide.CONTENTS);
    }

    private static Action action(String name, String image, Runnable run) {
        Action action = new Action(name, Images.descriptor(image)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void update() {
        goBack.setEnabled(pages.canGoBack());
        goForward.setEnabled(pages.canGoForward());
    }

    /** Shows a page, such as "tree.html" or "verdict.html#derivation". */
    public void show(String target) {
        pages.show(target);
    }

    /** The page that is shown. */
    public Page page() {
        return pages.page();
    }

    @Override
    public void setFocus() {
        pages.control().setFocus();
    }
}
