// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nines.ui.internal.help.HelpView;
import org.nines.ui.internal.verdict.VerdictView;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** F1, in a part of the window and in a dialog. */
class HelpTest {

    private final Robot robot = new Robot();

    @BeforeEach
    void start() {
        robot.closeAll();
    }

    @AfterEach
    void end() {
        robot.page().hideView(robot.page().findView(HelpView.ID));
        robot.closeAll();
    }

    @Test
    void partIsExplainedInTheHelpView() {
        robot.view(VerdictView.ID, VerdictView.class);
        robot.command("org.nines.ui.explain");
        assertEquals("verdict.html", ((HelpView) robot.page().findView(HelpView.ID)).page().file());
    }

    @Test
    void dialogIsExplainedBesideIt() {
        robot.withDialog("New from Example", shell -> {
            int width = shell.getSize().x;
            help(shell);
            StyledText page = robot.find(shell, StyledText.class, t -> true);
            assertTrue(page.getText().startsWith("First steps"), page.getText());
            assertTrue(page.isVisible() && shell.getSize().x > width + 200, shell.getSize() + " after " + width);
            Picture.keep(Picture.take(shell), "help-in-a-dialog");
            help(shell);
            assertTrue(page.isDisposed());
            assertEquals(width, shell.getSize().x);
            robot.press(shell, "Cancel");
        }, () -> robot.command("org.nines.ui.example"));
    }

    /** As F1 does. */
    private void help(Shell shell) {
        shell.notifyListeners(SWT.Help, new Event());
        robot.settle();
    }
}
