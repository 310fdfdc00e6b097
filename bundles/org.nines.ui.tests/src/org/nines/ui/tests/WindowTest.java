// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.help.Block;
import org.nines.help.Guide;
import org.nines.model.edit.Edits;
import org.nines.ui.OpenModel;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** The window as it comes up: ours from the title to the last key, and nothing of a development environment. */
class WindowTest {

    /** Pixels from the top of the screen, at which the window is; the progress of jobs is at its lower edge. */
    private static final int MENU_AND_TOOLBAR = 120;

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        robot.closeAll();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void isCalledNinesAndHasItsIconInAllSizes() {
        assertEquals("Nines", robot.window().getShell().getText());
        assertEquals("Nines", Platform.getProduct().getName());
        Image[] icons = robot.window().getShell().getImages();
        assertEquals(List.of(16, 24, 32, 48, 64, 128, 256), Arrays.stream(icons).map(i -> i.getBounds().width).sorted().toList());
        for (Image icon : icons) {
            assertEquals(3, Picture.colours(icon.getImageData(), 3), "the icon of " + icon.getBounds().width + " pixels is empty");
        }
    }

    @Test
    void titleIsThatOfTheActiveModelWithAMarkForChanges() {
        Shell shell = robot.window().getShell();
        OpenModel first = robot.open(Models.sample(folder, "first.nines"));
        assertEquals("first.nines – Nines", shell.getText());
        IEditorPart editor = robot.page().getActiveEditor();
        robot.open(Models.sample(folder, "second.nines"));
        assertEquals("second.nines – Nines", shell.getText());
        first.execute(Edits.rename(first.project().getServices().getFirst(), "Portal"));
        robot.settle();
        assertEquals("second.nines – Nines", shell.getText(), "what happens to the other one is not told here");
        robot.page().activate(editor);
        robot.settle();
        assertEquals("*first.nines – Nines", shell.getText());
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals("first.nines – Nines", shell.getText());
        robot.closeAll();
        assertEquals("Nines", shell.getText());
    }

    @Test
    void toolbarHasWhatIsDoneMostAndNothingElse() {
        robot.window().getShell().setLocation(0, 0);
        robot.settle();
        assertEquals(List.of("New Model", "Open", "Save", "Undo", "Redo"), toolbar(false));
        assertEquals(List.of("New Model", "Open"), toolbar(true), "without a model there is nothing to save, to undo and to redo");
        OpenModel model = robot.open(Models.sample(folder, "shop.nines"));
        assertEquals(List.of("New Model", "Open"), toolbar(true));
        model.execute(Edits.rename(model.project().getServices().getFirst(), "Portal"));
        robot.settle();
        assertEquals(List.of("New Model", "Open", "Save", "Undo Rename service 'Web front' to 'Portal'"), toolbar(true));
    }

    /** What the buttons of the toolbar of the window say, without their keys; perhaps of those only that can be pressed. */
    private List<String> toolbar(boolean enabled) {
        List<String> texts = new ArrayList<>();
        for (ToolBar bar : robot.findAll(robot.window().getShell(), ToolBar.class)) {
            if (bar.isVisible() && bar.toDisplay(0, 0).y < MENU_AND_TOOLBAR && !isInAPart(bar)) {
                Arrays.stream(bar.getItems()).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0 && (!enabled || i.isEnabled()))
                        .forEach(i -> texts.add(String.valueOf(i.getToolTipText()).replaceAll(" \\(.*\\)$", "")));
            }
        }
        return texts;
    }

    @Test
    void buttonBesideTheProgressOpensTheViewOfWhatIsBeingDone() {
        ToolItem button = robot.findAll(robot.window().getShell(), ToolBar.class).stream().flatMap(b -> Arrays.stream(b.getItems()))
                .filter(i -> String.valueOf(i.getToolTipText()).contains("Progress view")).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
        robot.settle();
        IViewPart progress = robot.page().findView(IProgressConstants.PROGRESS_VIEW_ID);
        assertEquals("Progress", progress.getTitle());
        robot.page().hideView(progress);
    }

    private static boolean isInAPart(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at instanceof CTabFolder) {
                return true;
            }
        }
        return false;
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

    @Test
    void everyEntryOfAMenuIsInTheGuideAndTheOtherWayRound() throws IOException {
        Set<String> entries = new TreeSet<>();
        for (String menu : List.of("File", "Edit", "View", "Help")) {
            labels(robot.menu(menu)).forEach(entry -> entries.add(menu + " > " + entry.replace("…", "")));
        }
        Set<String> explained = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        // the menus on the page about Sirius are those of an Eclipse
        for (String file : Guide.files().stream().filter(f -> !f.equals("sirius.html")).toList()) {
            for (Block block : Guide.read(file).blocks()) {
                for (Block.Run run : block.runs()) {
                    if (run.style() == Block.Style.BOLD && run.text().contains(" > ")) {
                        (block.kind() == Block.Kind.TERM ? explained : named).add(run.text());
                    }
                }
            }
        }
        assertEquals(entries, explained, "the page about the menus");
        assertTrue(named.size() >= 4 && entries.containsAll(named), named.toString());
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
                .filter(id -> !id.startsWith("org.nines.") && !id.equals(IProgressConstants.PROGRESS_VIEW_ID)).toList();
        // contributed by the platform and by GEF, reachable from nowhere: there is no 'Show View'
        assertTrue(views.stream().allMatch(v -> v.startsWith("org.eclipse.ui.internal.") || v.equals("org.eclipse.gef.ui.palette_view")), views.toString());
        assertEquals(1, PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives().length);
    }
}
