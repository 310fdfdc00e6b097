// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.nines.model.Elements;
import org.nines.model.edit.Icons;
import org.nines.scene.Bounds;
import org.nines.scene.Group.Role;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.ToolGroup;
import org.nines.ui.ElementCommands;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.ShapePart;

/** The menu of the canvas: what can be done to what is selected. */
final class CanvasMenu {

    private final DiagramEditor editor;

    CanvasMenu(DiagramEditor editor) {
        this.editor = editor;
    }

    Menu create(Control canvas) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu.createContextMenu(canvas);
    }

    private void fill(IMenuManager menu) {
        if (!editor.isDrawn()) {
            return;
        }
        add(menu);
        menu.add(new Separator());
        entry(menu, ElementCommands.RENAME, "Rena&me", Icons.Action.RENAME);
        entry(menu, ElementCommands.DUPLICATE, "Dup&licate", Icons.Action.DUPLICATE);
        entry(menu, IWorkbenchCommandConstants.EDIT_DELETE, "&Delete from Model", Icons.Action.DELETE);
        action(menu, "Delete from Dia&gram Only", !editor.selectedItems(EditPart.class).isEmpty(), editor::hide);
        if (!editor.renderer().settings().hidden().isEmpty()) {
            action(menu, "Sho&w What Was Left Out", true, editor::showAll);
        }
        menu.add(new Separator());
        entry(menu, IWorkbenchCommandConstants.EDIT_CUT, "Cu&t", Icons.Action.CUT);
        entry(menu, IWorkbenchCommandConstants.EDIT_COPY, "&Copy", Icons.Action.COPY);
        entry(menu, IWorkbenchCommandConstants.EDIT_PASTE, "&Paste", Icons.Action.PASTE);
        menu.add(new Separator());
        arrange(menu);
        List<Item> shapes = editor.selectedItems(ShapePart.class);
        if (shapes.stream().anyMatch(i -> i.drawn().role() == Role.CONTAINER)) {
            action(menu, "C&ollapse", true, () -> editor.collapse(true));
        }
        if (shapes.stream().anyMatch(i -> editor.renderer().settings().collapsed().contains(i.id()))) {
            action(menu, "E&xpand", true, () -> editor.collapse(false));
        }
        action(menu, shapes.isEmpty() ? "La&y Out Everything Anew" : "La&y Out Selection Anew", true, () -> editor.layOut(shapes.stream().map(Item::id).toList()));
        menu.add(new Separator());
        action(menu, "&Fail This", !editor.shapes().isEmpty(), editor::failSelected);
        own(menu);
    }

    private void add(IMenuManager menu) {
        MenuManager add = new MenuManager("&Add", ImageDescriptor.createFromURL(Icons.url(Icons.path(Icons.Action.NEW))), null);
        EObject at = editor.shapes().isEmpty() ? editor.desk().paper() : editor.shapes().getFirst();
        for (ToolGroup group : DiagramTools.palette(editor.name().kind())) {
            MenuManager topic = new MenuManager(group.topic().label(), ImageDescriptor.createFromURL(Icons.url(Icons.path(group.topic()))), null);
            for (Tool tool : group.tools()) {
                if (tool.gesture() != Tool.Gesture.LINE && editor.desk().tools().create(tool, at).applies()) {
                    Action action = new Action(tool.label().replace("&", "&&"), ImageDescriptor.createFromURL(Icons.url(tool.icon()))) {
                        @Override
                        public void run() {
                            editor.use(tool);
                        }
                    };
                    action.setToolTipText(tool.description());
                    topic.add(action);
                }
            }
            if (!topic.isEmpty()) {
                add.add(topic);
            }
        }
        menu.add(add);
    }

    private void arrange(IMenuManager menu) {
        Map<String, Bounds> shapes = new LinkedHashMap<>();
        editor.selectedItems(ShapePart.class).forEach(i -> shapes.put(i.id(), i.drawn().group().bounds()));
        MenuManager arrange = new MenuManager("A&rrange");
        for (Arrange way : Arrange.values()) {
            action(arrange, way.label(), shapes.size() >= way.least(), () -> editor.model().execute(editor.desk().place(way.apply(shapes))));
        }
        menu.add(arrange);
    }

    private void own(IMenuManager menu) {
        if (editor.shapes().size() != 1) {
            return;
        }
        EObject element = editor.shapes().getFirst();
        List<DiagramKind> kinds = OpenDiagram.own(element);
        if (!kinds.isEmpty()) {
            menu.add(new Separator());
            kinds.forEach(k -> menu.add(new OpenAction(k.title() + " of " + Elements.name(element) + " Only", editor.getSite().getWorkbenchWindow(), editor.model(),
                    new DiagramName(k, Elements.id(element)))));
        }
    }

    private void entry(IMenuManager menu, String command, String text, Icons.Action icon) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(editor.getSite(), null, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = text;
        parameter.icon = ImageDescriptor.createFromURL(Icons.url(Icons.path(icon)));
        menu.add(new CommandContributionItem(parameter));
    }

    private static void action(IMenuManager menu, String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        menu.add(action);
    }
}
