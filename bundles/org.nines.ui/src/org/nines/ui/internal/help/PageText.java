// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.nines.help.Block;
import org.nines.help.Block.Kind;
import org.nines.help.Block.Run;
import org.nines.help.Block.Style;
import org.nines.help.Page;
import org.nines.ui.internal.Theme;

/** A page as text with styles and links. The mouse follows links; Tab goes from one to the next, Enter follows. */
final class PageText {

    /** Pixels. */
    private static final int MARGIN = 16;
    private static final int INDENT = 16;

    private final StyledText text;
    private final Consumer<String> follow;
    private final StringBuilder content = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    /** @param follow is told where a link leads that was followed */
    PageText(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        text.setForeground(Theme.INK);
        text.setBackground(Theme.PAPER);
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, e -> text.setCursor(target(offset(e)).isEmpty() ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                followAt(text.getSelection().x);
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** @param anchor where in the page to begin, empty for its top */
    void show(Page page, String anchor) {
        content.setLength(0);
        ranges.clear();
        anchors.clear();
        List<Integer> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (!content.isEmpty()) {
                content.append('\n');
            }
            lines.add(lineCount());
            add(block);
        }
        text.setText(content.toString());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int i = 0; i < lines.size(); i++) {
            layOut(page.blocks().get(i), lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : text.getLineCount());
        }
        text.setTopIndex(0);
        text.setSelection(0);
        Integer line = anchors.get(anchor);
        if (line != null) {
            text.setTopIndex(line);
        }
    }

    private int lineCount() {
        return (int) content.chars().filter(c -> c == '\n').count();
    }

    private void add(Block block) {
        if (!block.anchor().isEmpty()) {
            anchors.put(block.anchor(), lineCount());
        }
        if (block.kind() == Kind.ITEM) {
            content.append(block.label().isEmpty() ? "•" : block.label() + ".").append('\t');
        }
        for (Run run : block.runs()) {
            int start = content.length();
            content.append(run.text());
            StyleRange range = style(block.kind(), run);
            range.start = start;
            range.length = run.text().length();
            ranges.add(range);
        }
    }

    private static StyleRange style(Kind kind, Run run) {
        StyleRange range = new StyleRange();
        range.font = font(kind, run.style());
        range.foreground = kind == Kind.HEADING ? Theme.ACCENT : kind == Kind.LEAD ? Theme.SOFT : Theme.INK;
        if (run.style() == Style.KEY) {
            range.background = Theme.SHADE;
            range.borderStyle = SWT.BORDER_SOLID;
            range.borderColor = Theme.LINE;
        } else if (run.style() == Style.CODE) {
            range.background = Theme.SHADE;
        }
        if (!run.target().isEmpty()) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
            range.foreground = Theme.ACCENT;
            range.data = run.target();
        }
        return range;
    }

    private static Font font(Kind kind, Style style) {
        if (kind == Kind.CODE || style == Style.CODE) {
            return JFaceResources.getTextFont();
        }
        return switch (kind) {
            case TITLE -> Theme.bold(8);
            case HEADING -> Theme.bold(2);
            case TERM -> Theme.bold(0);
            default -> style == Style.BOLD ? Theme.bold(0) : style == Style.ITALIC ? Theme.italic() : Theme.font(0);
        };
    }

    /** Space above and indentation of the lines of a block. */
    private void layOut(Block block, int line, int next) {
        int above = switch (block.kind()) {
            case TITLE -> 0;
            case HEADING -> 18;
            case PARAGRAPH, TERM, CODE, LEAD -> 8;
            case ITEM -> 5;
            case ROW -> 1;
        };
        text.setLineVerticalIndent(line, above);
        int count = next - line;
        if (block.kind() == Kind.ITEM) {
            text.setLineTabStops(line, count, new int[] {INDENT + 6});
            text.setLineWrapIndent(line, count, INDENT + 6);
        } else if (block.kind() == Kind.ROW || block.kind() == Kind.CODE) {
            text.setLineIndent(line, count, INDENT);
            text.setLineWrapIndent(line, count, INDENT);
        }
        if (block.kind() == Kind.CODE) {
            text.setLineBackground(line, count, Theme.SHADE);
        }
    }

    private int offset(Event event) {
        return text.getOffsetAtPoint(new Point(event.x, event.y));
    }

    private String target(int offset) {
        StyleRange range = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
        return range != null && range.data instanceof String link ? link : "";
    }

    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            followAt(offset(event));
        }
    }

    private void followAt(int offset) {
        String link = target(offset);
        if (!link.isEmpty()) {
            follow.accept(link);
        }
    }

    /** Tab selects the next link, and leaves the page after the last one. */
    private void traverse(Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!next && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        Point now = text.getSelection();
        StyleRange found = null;
        for (StyleRange range : ranges) {
            if (range.data != null && (next ? range.start >= Math.max(now.y, now.x == now.y ? now.x : now.x + 1) : range.start < now.x)) {
                found = range;
                if (next) {
                    break;
                }
            }
        }
        event.doit = found == null;
        if (found != null) {
            text.setSelection(found.start, found.start + found.length);
            text.showSelection();
        } else {
            event.detail = next ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
        }
    }

    /** Follows the first link that leads to a target, as a click does; for tests. */
    boolean click(String target) {
        for (StyleRange range : ranges) {
            if (target.equals(range.data)) {
                followAt(range.start);
                return true;
            }
        }
        return false;
    }
}
