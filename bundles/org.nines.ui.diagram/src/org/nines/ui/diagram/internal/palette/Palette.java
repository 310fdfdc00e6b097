// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.palette;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.edit.Icons;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;
import org.nines.scene.tools.ToolGroup;

/**
 * The tools of a diagram, by topic, with a field to search them. A click takes a tool for one use, a double click until Escape; Enter uses it on
 * what is selected; tools that make something can be dragged to where it is to be.
 */
public final class Palette extends Composite {

    private final List<ToolGroup> groups;
    private final Consumer<org.eclipse.gef.Tool> take;
    private final Consumer<Tool> use;
    private final Text search;
    private final Tree tree;
    private final Button keep;

    /**
     * A palette.
     *
     * @param take makes a tool that of the mouse; null for the one that selects
     * @param use uses a tool on what is selected
     */
    public Palette(Composite parent, List<ToolGroup> groups, Consumer<org.eclipse.gef.Tool> take, Consumer<Tool> use) {
        super(parent, SWT.NONE);
        this.groups = groups;
        this.take = take;
        this.use = use;
        GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(2, 2, 3, 0).applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search tools");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        keep = new Button(this, SWT.CHECK);
        keep.setText("Keep tool after use");
        keep.setToolTipText("A double click on a tool does the same; Escape lets it go");
        GridDataFactory.fillDefaults().indent(3, 0).applyTo(keep);
        search.addListener(SWT.Modify, e -> fill());
        search.addListener(SWT.KeyDown, this::searchKey);
        tree.addListener(SWT.Selection, e -> take(keep.getSelection()));
        tree.addListener(SWT.MouseDoubleClick, e -> take(true));
        tree.addListener(SWT.DefaultSelection, e -> {
            if (selected() != null) {
                use.accept(selected());
            }
        });
        tree.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                take.accept(null);
                release();
            }
        });
        drag();
        fill();
    }

    private void searchKey(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            event.doit = false;
            TreeItem first = tree.getItemCount() == 0 ? null : tree.getItem(0).getItem(0);
            if (first != null) {
                tree.setSelection(first);
                tree.setFocus();
                take(keep.getSelection());
            }
        } else if (event.keyCode == SWT.ESC) {
            search.setText("");
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        tree.setRedraw(false);
        tree.removeAll();
        for (ToolGroup group : groups) {
            List<Tool> tools = group.tools().stream().filter(t -> wanted.isEmpty() || (t.label() + " " + group.topic().label()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
            if (!tools.isEmpty()) {
                TreeItem heading = new TreeItem(tree, SWT.NONE);
                heading.setText(group.topic().label());
                heading.setImage(image(Icons.path(group.topic())));
                tools.forEach(t -> add(heading, t));
                heading.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    private static void add(TreeItem heading, Tool tool) {
        TreeItem item = new TreeItem(heading, SWT.NONE);
        item.setText(tool.gesture() == Gesture.ASSEMBLY ? tool.label() + " (assembly)" : tool.label());
        item.setImage(image(tool.icon()));
        item.setData(tool);
    }

    private static Image image(String path) {
        return (Image) JFaceResources.getResources().get(ImageDescriptor.createFromURL(Icons.url(path)));
    }

    /** The tool whose row is selected, null when there is none. */
    private Tool selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 1 && items[0].getData() instanceof Tool tool ? tool : null;
    }

    private void take(boolean sticky) {
        take(selected(), sticky);
    }

    /** Makes a tool that of the mouse. @param sticky whether for more than one use */
    public void take(Tool tool, boolean sticky) {
        tree.setToolTipText(tool == null ? null : tool.description());
        take.accept(tool == null ? null : tool.gesture() == Gesture.LINE ? new LineTool(tool, sticky) : new MakeTool(tool, sticky));
    }

    /** To be called when the mouse selects again. */
    public void release() {
        tree.deselectAll();
    }

    private void drag() {
        DragSource source = new DragSource(tree, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {TemplateTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selected() != null && selected().gesture() != Gesture.LINE;
                TemplateTransfer.getInstance().setTemplate(event.doit ? selected() : null);
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = selected();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                TemplateTransfer.getInstance().setTemplate(null);
                take.accept(null);
                release();
            }
        });
    }
}
