// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nines.ui.tests.support.Robot;

/** The window as it comes up: ours from the title to the last key, and nothing of a development environment. */
class WindowTest {

    private final Robot robot = new Robot();

    @BeforeEach
    void start() {
        robot.closeAll();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void isCalledNinesAndHasAnIcon() {
        assertEquals("Nines", robot.window().getShell().getText());
        assertTrue(robot.window().getShell().getImages().length >= 5 || robot.window().getShell().getImage() != null);
        assertEquals("Nines", org.eclipse.core.runtime.Platform.getProduct().getName());
    }

    @Test
    void showsThePlanningViewsAndTheStartPage() {
        robot.waitFor("the start page", () -> robot.page().getEditorReferences().length == 1);
        assertEquals("org.nines.ui.planning", robot.page().getPerspective().getId());
        List<String> views = Arrays.stream(robot.page().getViewReferences()).map(IViewReference::getId).sorted().toList();
        assertEquals(List.of("org.nines.ui.findings", "org.nines.ui.properties", "org.nines.ui.scenarios", "org.nines.ui.tree", "org.nines.ui.verdict"), views);
        IEditorReference[] editors = robot.page().getEditorReferences();
        assertEquals("org.nines.ui.start", editors[0].getId());
    }

    @Test
    void menusHaveWhatBelongsToPlanningOnly() {
        Menu bar = robot.window().getShell().getMenuBar();
        assertEquals(List.of("File", "Edit", "View", "Help"), labels(bar));
        assertEquals(List.of("New Model", "New from Example…", "Open…", "Open Recent", "Close", "Close All", "Save", "Save As…", "Save All", "Revert…",
                "Export Design Document…", "Exit"),
                labels(robot.menu("File")));
        assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Duplicate", "Delete", "Rename", "Select All", "Find in Model"), labels(robot.menu("Edit")));
        assertEquals(List.of("Model", "Properties", "Verdict", "Findings", "Scenarios", "Reset Layout"), labels(robot.menu("View")));
        assertEquals(List.of("Guide", "Explain This Part", "About Nines"), labels(robot.menu("Help")));
    }

    private static List<String> labels(Menu menu) {
        List<String> labels = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replace("&", "").replaceAll("\t.*", "");
            if (!text.isEmpty()) {
                labels.add(text);
            }
        }
        return labels;
    }

    @Test
    void onlyOurKeysDoSomething() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals("org.nines.ui.keys", service.getActiveScheme().getId());
        Set<String> keys = new TreeSet<>();
        for (Binding binding : service.getBindings()) {
            if (binding.getSchemeId().equals("org.nines.ui.keys")) {
                keys.add(binding.getTriggerSequence().format() + " " + binding.getParameterizedCommand().getId());
            }
        }
        assertTrue(keys.contains("F2 org.eclipse.ui.edit.rename"), keys.toString());
        assertTrue(keys.contains("Ctrl+Z org.eclipse.ui.edit.undo"), keys.toString());
        assertTrue(keys.contains("Ctrl+F org.nines.ui.find"), keys.toString());
        // the platform binds hundreds, none of which may be active
        assertEquals(20, keys.size(), keys.toString());
    }

    @Test
    void offersNoViewsAndPerspectivesOfOthers() {
        List<String> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(v -> v.getId())
                .filter(id -> !id.startsWith("org.nines.")).toList();
        // contributed by the platform and by GEF, reachable from nowhere: there is no 'Show View'
        assertTrue(views.stream().allMatch(v -> v.startsWith("org.eclipse.ui.internal.") || v.equals("org.eclipse.gef.ui.palette_view")), views.toString());
        assertEquals(1, PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives().length);
    }
}
