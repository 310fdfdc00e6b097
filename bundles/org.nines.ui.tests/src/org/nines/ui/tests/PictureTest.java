// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nines.model.compute.Server;
import org.nines.model.facility.Rack;
import org.nines.samples.Samples;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.OpenFlow;
import org.nines.ui.internal.findings.FindingsView;
import org.nines.ui.internal.properties.PropertiesView;
import org.nines.ui.internal.scenarios.ScenariosView;
import org.nines.ui.internal.tree.TreeView;
import org.nines.ui.internal.verdict.VerdictView;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** Takes pictures of the main window that are kept with the build; that of a model is shown in the README. */
class PictureTest {

    private final Robot robot = new Robot();

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void mainWindow() {
        robot.closeAll();
        robot.window().getShell().setBounds(0, 0, 1440, 900);
        OpenModel model = robot.analysed(robot.await(OpenFlow.create(Samples.find("consumer-internet-service").orElseThrow())));
        robot.view(VerdictView.ID, VerdictView.class);
        robot.view(PropertiesView.ID, PropertiesView.class);
        robot.view(TreeView.ID, TreeView.class);
        model.select(List.of(robot.element(model, Server.class, "db-1")), null);
        robot.settle();
        robot.awaitJobs();
        ImageData picture = Picture.take(robot.window().getShell());
        Picture.keep(picture, "workbench");
        assertTrue(Picture.colours(picture, 200) == 200, "the window is not drawn");
    }

    @Test
    void views() {
        robot.closeAll();
        robot.window().getShell().setBounds(0, 0, 1440, 900);
        OpenModel model = robot.analysed(robot.await(OpenFlow.create(Samples.find("consumer-internet-service").orElseThrow())));
        keep("findings", FindingsView.ID, FindingsView.class);
        keep("scenarios", ScenariosView.ID, ScenariosView.class);
        model.select(List.of(robot.element(model, Rack.class, "rack-13")), null);
        keep("scenarios-of-a-rack", ScenariosView.ID, ScenariosView.class);
        keep("verdict", VerdictView.ID, VerdictView.class);
    }

    /** A view in large. */
    private <V extends ModelView> void keep(String name, String id, Class<V> type) {
        robot.view(id, type);
        robot.page().setPartState(robot.page().findViewReference(id), IWorkbenchPage.STATE_MAXIMIZED);
        robot.settle();
        robot.awaitJobs();
        ImageData picture = Picture.take(robot.window().getShell());
        Picture.keep(picture, name);
        robot.page().setPartState(robot.page().findViewReference(id), IWorkbenchPage.STATE_RESTORED);
        assertTrue(Picture.colours(picture, 50) == 50, name + " is not drawn");
    }

    @Test
    void emptyModel() {
        robot.closeAll();
        robot.window().getShell().setBounds(0, 0, 1440, 900);
        robot.analysed(OpenFlow.create());
        robot.awaitJobs();
        Picture.keep(Picture.take(robot.window().getShell()), "empty-model");
    }

    @Test
    void startPage() {
        robot.closeAll();
        robot.window().getShell().setBounds(0, 0, 1440, 900);
        robot.settle();
        ImageData picture = Picture.take(robot.window().getShell());
        Picture.keep(picture, "start");
        assertTrue(Picture.colours(picture, 200) == 200, "the window is not drawn");
    }
}
