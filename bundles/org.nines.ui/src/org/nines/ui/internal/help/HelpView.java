// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.nines.ui.internal.Dialogs;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Theme;

/** A page of the guide. It needs no browser: a bare machine has none, and the pages are plain text with links. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.nines.ui.help";

    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private PageText text;
    private Page page;
    private String target = "";
    private Action goBack;
    private Action goForward;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Theme.surface(area, "nines-paper");
        GridLayoutFactory.fillDefaults().applyTo(area);
        text = new PageText(area, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        goBack = action("Back", "back", () -> step(back, forward));
        goForward = action("Forward", "forward", () -> step(forward, back));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(goBack);
        bar.add(goForward);
        bar.add(action("Contents", "contents", () -> show(Guide.CONTENTS)));
        bar.add(new Separator());
        bar.add(action("Open in Browser", "browser", () -> Help.openInBrowser(page.file())));
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

    private void follow(String link) {
        if (link.contains("://")) {
            Help.openAddress(link);
        } else {
            show(link.startsWith("#") ? page.file() + link : link);
        }
    }

    /** Shows a page, such as "tree.html" or "verdict.html#derivation". */
    public void show(String next) {
        if (next.equals(target)) {
            return;
        }
        if (!target.isEmpty()) {
            back.push(target);
            forward.clear();
        }
        go(next);
    }

    private void step(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(target);
            go(from.pop());
        }
    }

    private void go(String next) {
        String[] parts = next.split("#", 2);
        try {
            page = Guide.read(parts[0]);
            target = next;
            text.show(page, parts.length > 1 ? parts[1] : "");
        } catch (IOException e) {
            Dialogs.internalError("The page '" + next + "' could not be read.", e);
        }
        goBack.setEnabled(!back.isEmpty());
        goForward.setEnabled(!forward.isEmpty());
    }

    /** The page that is shown. */
    public Page page() {
        return page;
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }
}
