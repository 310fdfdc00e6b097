// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Icons;

/** Menu with everything that can be added to an element, by topic; what can't be added now is grey and says why. */
final class AddMenu {

    /** More entries than that are spread over sub-menus. */
    private static final int FLAT = 14;

    private AddMenu() {
    }

    /**
     * Fills a menu.
     *
     * @param node element or group that is added to
     */
    static void fill(IMenuManager menu, Object node, Consumer<Creation> create) {
        List<Creations.Group> groups = groups(node);
        int all = groups.stream().mapToInt(g -> g.creations().size()).sum();
        for (Creations.Group group : groups) {
            IMenuManager in = menu;
            if (all > FLAT && groups.size() > 1) {
                in = new MenuManager(group.topic().label(), ImageDescriptor.createFromURL(Icons.url(Icons.path(group.topic()))), null);
                menu.add(in);
            } else if (!menu.isEmpty()) {
                menu.add(new Separator());
            }
            boolean assemblies = false;
            for (Creation creation : group.creations()) {
                if (asks(creation) && !assemblies && creation != group.creations().getFirst()) {
                    in.add(new Separator());
                }
                assemblies |= asks(creation);
                in.add(action(creation, create));
            }
        }
        if (groups.isEmpty()) {
            Action none = new Action("Nothing can be added here") {
            };
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private static List<Creations.Group> groups(Object node) {
        if (!(node instanceof Group group)) {
            EObject element = Node.elementOf(node);
            return element == null ? List.of() : Creations.of(element);
        }
        List<Creations.Group> fitting = new ArrayList<>();
        for (Creations.Group each : Creations.of(group.owner())) {
            List<Creation> creations = each.creations().stream()
                    .filter(c -> group.feature().getEReferenceType().isSuperTypeOf(c.kind())).toList();
            if (!creations.isEmpty()) {
                fitting.add(new Creations.Group(each.topic(), creations));
            }
        }
        return fitting;
    }

    /** Whether a dialog asks for what matters before it is made. */
    private static boolean asks(Creation creation) {
        return Assemblies.find(creation.id()).isPresent();
    }

    private static Action action(Creation creation, Consumer<Creation> create) {
        String refusal = creation.refusal().orElse("");
        Action action = new Action(creation.label().replace("&", "&&") + (asks(creation) ? "…" : "") + (refusal.isEmpty() ? "" : "   (" + refusal + ")"),
                ImageDescriptor.createFromURL(Icons.url(Icons.path(creation.kind())))) {
            @Override
            public void run() {
                create.accept(creation);
            }
        };
        action.setEnabled(refusal.isEmpty());
        action.setToolTipText(creation.description());
        return action;
    }
}
