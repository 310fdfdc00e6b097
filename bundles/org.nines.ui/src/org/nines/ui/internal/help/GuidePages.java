// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.nines.help.Guide;
import org.nines.help.Page;
import org.nines.ui.internal.Browser;
import org.nines.ui.internal.Dialogs;

/** The guide, one page at a time: links lead from page to page, and there is a way back. */
final class GuidePages {

    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private final PageText text;
    private final Runnable shown;
    private Page page;
    private String target = "";

    /** @param shown is run whenever another page is shown */
    GuidePages(Composite parent, Runnable shown) {
        this.shown = shown;
        text = new PageText(parent, this::follow);
    }

    StyledText control() {
        return text.control();
    }

    /** The page that is shown. */
    Page page() {
        return page;
    }

    private void follow(String link) {
        if (link.contains("://")) {
            Browser.open(link);
        } else {
            show(link.startsWith("#") ? page.file() + link : link);
        }
    }

    /** Shows a page, such as "tree.html" or "verdict.html#derivation". */
    void show(String next) {
        if (next.equals(target)) {
            return;
        }
        if (!target.isEmpty()) {
            back.push(target);
            forward.clear();
        }
        go(next);
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    void goBack() {
        step(back, forward);
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    void goForward() {
        step(forward, back);
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
        shown.run();
    }
}
