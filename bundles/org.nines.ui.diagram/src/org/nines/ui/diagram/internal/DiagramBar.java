// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.nines.analysis.result.LevelResult;
import org.nines.scene.Diagrams;
import org.nines.scene.LayoutEdits;
import org.nines.ui.diagram.internal.Marks.Choice;
import org.nines.ui.diagram.internal.parts.Item;

/** The bar above a diagram: zoom, grid, and finding. */
public final class DiagramBar extends Composite {

    private final DiagramEditor editor;
    private final ToolBar tools;
    private final ToolItem zoom;
    private final ToolItem grid;
    private final Text find;
    private final Label count;
    private List<Item> hits = List.of();
    private int position;

    DiagramBar(Composite parent, DiagramEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(4, 6, 2, 2).spacing(6, 0).applyTo(this);
        tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(tools);
        item(SWT.PUSH, "zoom-out", "Zoom out (-)", () -> editor.viewer().zoomTo(editor.viewer().zoom().getPreviousZoomLevel()));
        zoom = item(SWT.PUSH, null, "Show at 100 % (1)", () -> editor.viewer().zoomTo(1));
        zoom.setText("100 %");
        item(SWT.PUSH, "zoom-in", "Zoom in (+)", () -> editor.viewer().zoomTo(editor.viewer().zoom().getNextZoomLevel()));
        item(SWT.PUSH, "fit", "Show everything (0)", () -> editor.viewer().fit());
        new ToolItem(tools, SWT.SEPARATOR);
        grid = item(SWT.CHECK, "grid", "Show the grid and snap to it", this::toggleGrid);
        new ToolItem(tools, SWT.SEPARATOR);
        dropDown("layers", "Layers", "Show and hide layers", this::fillLayers);
        dropDown("marks", "Marks", "Mark what the analysis has found", this::fillMarks);
        count = new Label(this, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(70, SWT.DEFAULT).applyTo(count);
        find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find in diagram");
        // where it is narrow, this field gives way and not the words of the buttons
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).grab(true, false).align(SWT.END, SWT.CENTER).applyTo(find);
        find.addListener(SWT.Modify, e -> find());
        find.addListener(SWT.KeyDown, this::key);
    }

    private ToolItem item(int style, String picture, String tip, Runnable run) {
        ToolItem item = new ToolItem(tools, style);
        Image image = picture == null ? null : Pictures.get(picture);
        item.setImage(image);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    private void dropDown(String picture, String text, String tip, Consumer<Menu> fill) {
        ToolItem item = item(SWT.DROP_DOWN, picture, tip, () -> {
        });
        item.setText(text);
        item.addListener(SWT.Selection, e -> {
            Menu menu = new Menu(this);
            fill.accept(menu);
            Rectangle bounds = item.getBounds();
            menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
            // the entry that is chosen is told after the menu is hidden
            menu.addListener(SWT.Hide, h -> getDisplay().asyncExec(menu::dispose));
        });
    }

    private static void entry(Menu menu, int style, String text, boolean checked, Runnable run) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.setSelection(checked);
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                run.run();
            }
        });
    }

    /** The layers of the diagram, each with a mark when it is shown, and each alone. */
    public void fillLayers(Menu menu) {
        Set<String> layers = Diagrams.layers(editor.model().project(), editor.name().kind());
        Set<String> hidden = editor.renderer().settings().hiddenLayers();
        for (String layer : layers) {
            boolean shown = !hidden.contains(layer);
            entry(menu, SWT.CHECK, layer, shown, () -> editor.model().executeQuietly(editor.desk().edit(l -> LayoutEdits.layer(l, layer, !shown))));
        }
        if (layers.size() > 1) {
            new MenuItem(menu, SWT.SEPARATOR);
            layers.forEach(layer -> showOnly(menu, "Only " + layer, List.of(layer), layers, hidden));
            showOnly(menu, "All layers", layers, layers, hidden);
        }
        if (layers.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.NONE);
            none.setText("This diagram has no layers");
            none.setEnabled(false);
        }
    }

    private void showOnly(Menu menu, String text, Collection<String> shown, Set<String> layers, Set<String> hidden) {
        boolean so = layers.stream().allMatch(layer -> shown.contains(layer) != hidden.contains(layer));
        entry(menu, SWT.RADIO, text, so, () -> editor.model().executeQuietly(editor.desk().edit(l -> LayoutEdits.only(l, shown, layers))));
    }

    /** What can be marked. */
    public void fillMarks(Menu menu) {
        Choice now = editor.marks().choice();
        entry(menu, SWT.RADIO, "Nothing", now instanceof Choice.None, () -> editor.marks().choose(new Choice.None()));
        entry(menu, SWT.RADIO, "Single points of failure and shared causes", now instanceof Choice.Findings, () -> editor.marks().choose(new Choice.Findings()));
        for (LevelResult level : editor.marks().levels()) {
            Choice shares = new Choice.Shares(level.level().id());
            entry(menu, SWT.RADIO, "Downtime of " + level.service().name() + ", " + level.level().name(), now.equals(shares), () -> editor.marks().choose(shares));
        }
        for (LevelResult level : editor.marks().levels()) {
            Choice needs = new Choice.Needs(level.level().id());
            entry(menu, SWT.RADIO, "What " + level.reference().title() + " needs", now.equals(needs), () -> editor.marks().choose(needs));
        }
        if (now instanceof Choice.Failure failure) {
            entry(menu, SWT.RADIO, "Failure of " + failure.name(), true, () -> {
            });
        }
    }

    /** To be called when the canvas is there. */
    void connect() {
        editor.viewer().zoom().addZoomListener(z -> {
            if (!isDisposed()) {
                zoom.setText(String.format(Locale.ROOT, "%.0f %%", 100 * z));
            }
        });
    }

    private void toggleGrid() {
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, grid.getSelection());
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, grid.getSelection());
    }

    /** Puts the cursor into the field. */
    void startFind() {
        find.setFocus();
        find.selectAll();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
        } else if (event.keyCode == SWT.ARROW_UP) {
            step(-1);
        } else if (event.keyCode == SWT.ESC) {
            find.setText("");
            editor.setFocus();
        } else {
            return;
        }
        event.doit = false;
    }

    private void find() {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        hits = wanted.isEmpty() ? List.of() : editor.viewer().sheet().items().stream().filter(i -> i.drawn().group().title().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(DiagramBar::reading).toList();
        position = 0;
        show(wanted);
    }

    /** From top to bottom, from left to right. */
    private static int reading(Item a, Item b) {
        var first = a.drawn().group().bounds();
        var second = b.drawn().group().bounds();
        int rows = Double.compare(first.y(), second.y());
        return rows != 0 ? rows : Double.compare(first.x(), second.x());
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            position = Math.floorMod(position + by, hits.size());
            show(find.getText());
        }
    }

    private void show(String wanted) {
        count.setText(wanted.isEmpty() ? "" : hits.isEmpty() ? "none" : position + 1 + " of " + hits.size());
        if (!hits.isEmpty()) {
            var part = editor.viewer().part(hits.get(position));
            if (part != null) {
                editor.viewer().setSelection(new StructuredSelection(part));
                editor.viewer().reveal(part);
            }
        }
    }
}
