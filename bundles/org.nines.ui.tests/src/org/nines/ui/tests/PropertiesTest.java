// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerKind;
import org.nines.model.edit.Features;
import org.nines.model.facility.Ups;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.ServicePackage;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.properties.PropertiesView;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** Properties: what is shown, what is taken, what is refused and why. */
class PropertiesTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private OpenModel model;
    private PropertiesView view;

    @BeforeEach
    void start() {
        robot.closeAll();
        model = robot.open(Models.sample(folder, "shop.nines"));
        view = robot.view(PropertiesView.ID, PropertiesView.class);
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private <E extends EObject> E show(Class<E> kind, String name) {
        E element = robot.element(model, kind, name);
        model.select(List.of(element), null);
        robot.settle();
        return element;
    }

    private <W extends Control> W field(Class<W> type, String feature) {
        return robot.find(robot.content(view), type, w -> feature.equals(w.getData("feature")));
    }

    private List<String> said() {
        return robot.findAll(robot.content(view), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    @Test
    void sectionsAreTopicsNotFeatures() {
        show(Server.class, "db-1");
        List<String> said = said();
        assertTrue(said.contains("db-1") && said.contains("Identity") && said.contains("Reliability") && said.contains("Power"), said.toString());
        assertTrue(said.indexOf("Identity") < said.indexOf("Power"));
        assertTrue(said.contains("Component type"), said.toString());
    }

    @Test
    void valueWithUnitIsTakenAsWrittenWithTheCanonicalOneBeside() {
        Ups ups = show(Ups.class, "ups-a");
        Text battery = field(Text.class, "battery");
        assertEquals("30 min", battery.getText());
        robot.type(battery, "3 weeks");
        assertTrue(said().contains("= 504 h"), said().toString());
        assertEquals("30 min", ups.getBattery().toString(), "not taken while one types");
        robot.enter(battery);
        assertEquals(504, ups.getBattery().hours());
        assertTrue(model.session().commandStack().getUndoCommand().getLabel().startsWith("Set "));
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals("30 min", field(Text.class, "battery").getText());
        assertFalse(model.session().isDirty());
    }

    @Test
    void wrongValueSaysWhyAndIsNotTaken() {
        Ups ups = show(Ups.class, "ups-a");
        Text battery = field(Text.class, "battery");
        robot.type(battery, "half an hour");
        String reason = "'half an hour' is not a duration; write for example 20 min, 1 h 30 min, 3 weeks, 5.2 months or 10 a";
        Label note = robot.find(robot.content(view), Label.class, l -> l.isVisible() && l.getText().startsWith(reason));
        assertEquals(Theme.BAD, note.getForeground());
        assertEquals(Theme.BAD, battery.getForeground());
        robot.enter(battery);
        assertEquals("30 min", ups.getBattery().toString());
        assertFalse(model.session().isDirty());
        assertEquals("half an hour", battery.getText(), "what was typed can be put right");
        robot.escape(battery);
        assertEquals("30 min", battery.getText());
        assertFalse(said().stream().anyMatch(s -> s.contains("half an hour")), said().toString());
        assertNotEquals(Theme.BAD, battery.getForeground());
    }

    @Test
    void elementPickerNarrowsDownAndItsChoiceCanBeUndone() {
        ServiceLevelAgreement agreement = show(ServiceLevelAgreement.class, "Minimum service");
        ServiceLevel before = agreement.getLevel();
        ServiceLevel full = robot.element(model, ServiceLevelAgreement.class, "Full service").getLevel();
        Button choose = robot.find(field(Composite.class, "level"), Button.class, b -> "Choose".equals(b.getToolTipText()));
        String title = Features.of(agreement.eClass()).stream().filter(f -> f.feature() == ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__LEVEL).findFirst()
                .orElseThrow().label();
        robot.withDialog(title, shell -> {
            Table table = robot.findAll(shell, Table.class).getFirst();
            long all = model.project().getServices().stream().mapToLong(s -> s.getLevels().size()).sum();
            assertEquals(all, table.getItemCount(), "all levels of all services");
            assertThrows(AssertionError.class, () -> robot.press(shell, "OK"), "nothing is chosen yet");
            Text search = robot.findAll(shell, Text.class).getFirst();
            robot.type(search, "no such level");
            assertEquals(0, table.getItemCount());
            assertTrue(robot.says(shell).contains("0 of " + all), robot.says(shell));
            robot.type(search, full.getName() + " " + ((Service) full.eContainer()).getName());
            assertEquals(List.of(full.getName()), Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList());
            assertTrue(table.getItem(0).getText(2).endsWith(((Service) full.eContainer()).getName()), table.getItem(0).getText(2));
            Picture.keep(Picture.take(shell), "service-levels");
            robot.press(shell, "OK");
        }, () -> robot.press(choose));
        assertEquals(full, agreement.getLevel());
        assertEquals("<a>" + full.getName() + "</a>", robot.find(field(Composite.class, "level"), Link.class, l -> true).getText());
        robot.command("org.eclipse.ui.edit.undo");
        assertEquals(before, agreement.getLevel());
        assertFalse(model.session().isDirty());
    }

    @Test
    void leavingAFieldTakesItsValue() {
        ServiceLevelAgreement agreement = show(ServiceLevelAgreement.class, model.project().getAgreements().getFirst().getName());
        Text target = field(Text.class, "target");
        robot.type(target, "99.99 %");
        show(Server.class, "db-1");
        assertEquals("99.99 %", agreement.getTarget().toString());
    }

    @Test
    void choicesAndFlagsAreTakenAtOnce() {
        Server server = show(Server.class, "db-1");
        Combo kind = field(Combo.class, "kind");
        kind.select(kind.indexOf("mainframe"));
        kind.notifyListeners(SWT.Selection, new Event());
        robot.settle();
        assertEquals(ServerKind.MAINFRAME, server.getKind());
    }

    @Test
    void severalElementsAreSetInOneStep() {
        Server first = robot.element(model, Server.class, "web-1");
        Server second = robot.element(model, Server.class, "web-2");
        model.select(List.of(first, second), null);
        robot.settle();
        assertTrue(said().contains("2 servers"), said().toString());
        Text consumption = field(Text.class, "consumption");
        robot.type(consumption, "400 W");
        robot.enter(consumption);
        assertEquals("400 W", first.getConsumption().toString());
        assertEquals("400 W", second.getConsumption().toString());
        robot.command("org.eclipse.ui.edit.undo");
        assertNull(first.getConsumption());
        assertNull(second.getConsumption());
        assertFalse(model.session().commandStack().canUndo());
    }

    @Test
    void differentValuesAreShownAsSeveral() {
        Ups first = robot.element(model, Ups.class, "ups-a");
        Ups second = robot.element(model, Ups.class, "ups-b");
        model.session().execute(org.nines.model.edit.Edits.set(List.of(second), second.eClass().getEStructuralFeature("battery"),
                org.nines.model.units.Duration.parse("5 min")));
        model.select(List.of(first, second), null);
        robot.settle();
        Text battery = field(Text.class, "battery");
        assertEquals("", battery.getText());
        assertEquals("several values", battery.getMessage());
        robot.enter(battery);
        assertEquals("30 min", first.getBattery().toString(), "leaving it alone changes nothing");
    }

    @Test
    void cataloguePickerShowsSourcesAndNarrowsDown() {
        Server server = show(Server.class, "web-1");
        Composite row = field(Composite.class, "type");
        Button choose = robot.find(row, Button.class, b -> "Choose".equals(b.getToolTipText()));
        robot.withDialog("Component type", shell -> {
            Table table = robot.findAll(shell, Table.class).getFirst();
            int all = table.getItemCount();
            Text search = robot.findAll(shell, Text.class).getFirst();
            Button ok = robot.find(shell, Button.class, b -> "OK".equals(b.getText()));
            assertFalse(ok.isEnabled(), "nothing is chosen yet");
            robot.type(search, "no such type");
            assertFalse(ok.isEnabled(), "there is nothing to choose");
            robot.type(search, "data server");
            assertTrue(ok.isEnabled(), "the selected row can be taken");
            Picture.keep(Picture.take(shell), "component-types");
            assertTrue(table.getItemCount() >= 1 && table.getItemCount() < all, table.getItemCount() + " of " + all);
            assertTrue(table.getItem(0).getText(0).equals("Data server"), table.getItem(0).getText(0));
            assertTrue(table.getItem(0).getText(1).contains("MTTF"), table.getItem(0).getText(1));
            assertTrue(table.getItem(0).getText(1).contains("Gray"), "source: " + table.getItem(0).getText(1));
            robot.press(shell, "OK");
        }, () -> robot.press(choose));
        assertEquals("Data server", server.getType().getName());
        assertTrue(said().stream().anyMatch(s -> s.contains("MTTF")), said().toString());
    }

    @Test
    void saysWhatGoesWhenTheElementGoes() {
        robot.analysed(model);
        var level = model.analysis().state().result().levels().getFirst();
        model.select(List.of(model.find(level.singlePoints().getFirst().element().id())), null);
        robot.settle();
        String down = "If it fails, down: " + level.service().name() + " (";
        assertTrue(said().stream().anyMatch(s -> s.startsWith(down) && s.contains(level.level().name())), said().toString());
        var standIn = model.analysis().state().result().impact().ofLevel(level.level().id()).stream()
                .filter(c -> c.effect() == org.nines.analysis.result.ImpactMatrix.Effect.TAKES_PART).findFirst().orElseThrow();
        model.select(List.of(model.find(standIn.element().id())), null);
        robot.settle();
        assertTrue(said().stream().anyMatch(s -> s.startsWith("Others stand in for it: ")), said().toString());
        model.select(List.of(model.find(level.level().id())), null);
        robot.settle();
        assertTrue(said().stream().anyMatch(s -> s.startsWith(level.level().name() + ": ") && s.contains(org.nines.documents.Figures.availability(level.total()))),
                said().toString());
    }

    @Test
    void undoneCreationLeavesNothingSelected() {
        model.execute(org.nines.model.edit.Creations.of(model.project(), org.nines.model.facility.FacilityPackage.Literals.SITE).orElseThrow());
        robot.settle();
        assertEquals(1, model.selection().size());
        assertNotNull(field(Text.class, "name"));
        robot.command("org.eclipse.ui.edit.undo");
        robot.settle();
        assertTrue(said().contains("Nothing selected"), said().toString());
    }
}
