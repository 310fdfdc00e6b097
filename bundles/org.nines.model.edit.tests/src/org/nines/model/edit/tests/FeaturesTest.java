// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.nines.model.Metamodel;
import org.nines.model.Project;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.core.Weekday;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.model.edit.internal.Classes;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Ups;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.StoragePackage;
import org.nines.model.units.Duration;

/** What property sheets are told. */
class FeaturesTest {

    @Test
    void everyFeatureIsExplained() {
        for (EClass type : Classes.concrete()) {
            Set<String> labels = new HashSet<>();
            List<Feature> features = Features.of(type);
            assertFalse(features.isEmpty(), type.getName());
            for (Feature feature : features) {
                String what = type.getName() + "." + feature.feature().getName();
                assertTrue(labels.add(feature.label()), what + ": two lines are called " + feature.label());
                assertTrue(feature.label().matches("[A-Z].*") && feature.label().length() < 45, what + ": " + feature.label());
                assertTrue(Metamodel.TOPICS.contains(feature.topic()), what);
                assertFalse(feature.documentation().isBlank(), what);
                assertNotNull(feature.editor());
            }
            // every feature that is no child has its line
            long expected = type.getEAllStructuralFeatures().stream().filter(f -> f instanceof EAttribute || !((EReference) f).isContainment()).count();
            assertEquals(expected, features.size(), type.getName());
        }
    }

    @Test
    void sectionsAreTogether() {
        for (EClass type : Classes.concrete()) {
            List<String> sections = new ArrayList<>();
            Features.of(type).stream().map(Feature::topic).forEach(t -> {
                if (sections.isEmpty() || !sections.getLast().equals(t)) {
                    sections.add(t);
                }
            });
            assertEquals(sections.stream().distinct().toList(), sections, type.getName());
        }
        assertEquals("name", Features.of(ComputePackage.Literals.SERVER).getFirst().feature().getName());
    }

    private static Feature.Editor editor(EClass type, EStructuralFeature feature) {
        return Features.of(type, feature).orElseThrow().editor();
    }

    @Test
    void editors() {
        EClass server = ComputePackage.Literals.SERVER;
        assertEquals(Feature.Editor.TEXT, editor(server, CorePackage.Literals.NAMED_ELEMENT__NAME));
        assertEquals(Feature.Editor.MULTI_LINE, editor(server, CorePackage.Literals.ELEMENT__DESCRIPTION));
        assertEquals(Feature.Editor.STRING_LIST, editor(server, CorePackage.Literals.ELEMENT__TAGS));
        assertEquals(Feature.Editor.NUMBER, editor(server, CorePackage.Literals.ITEM__COUNT));
        assertEquals(Feature.Editor.CATALOGUE_TYPE, editor(server, CorePackage.Literals.ITEM__TYPE));
        assertEquals(Feature.Editor.ENUMERATION, editor(server, ComputePackage.Literals.SERVER__ROLE));
        assertEquals(Feature.Editor.UNIT_VALUE, editor(server, FacilityPackage.Literals.POWERED_EQUIPMENT__CONSUMPTION));
        assertEquals(Feature.Editor.ENUMERATION_LIST, editor(CorePackage.Literals.RECURRENCE, CorePackage.Literals.RECURRENCE__DAYS));
        assertEquals(Feature.Editor.DATE, editor(CorePackage.Literals.RECURRENCE, CorePackage.Literals.RECURRENCE__DATE));
        assertEquals(Feature.Editor.TIME, editor(CorePackage.Literals.RECURRENCE, CorePackage.Literals.RECURRENCE__START));
        assertEquals(Feature.Editor.BOOLEAN, editor(ComputePackage.Literals.MEMORY, ComputePackage.Literals.MEMORY__ECC));
        assertEquals(Feature.Editor.REFERENCE_LIST, editor(NetworkPackage.Literals.LINK, NetworkPackage.Literals.LINK__ENDS));
        assertEquals("Mean time to failure", Features.label(CorePackage.Literals.FAILURE_MODE__MTTF));
        assertEquals("Repair crews", Features.label(ServicePackage.Literals.REDUNDANCY__REPAIR_CREWS));
        assertEquals(1, Features.of(server, CorePackage.Literals.ITEM__COUNT).orElseThrow().range().orElseThrow().least());
    }

    private static String problem(EStructuralFeature feature, String text) {
        Features.Parsed parsed = Features.parse(feature, text);
        assertFalse(parsed.ok(), text);
        return (parsed.problem().message() + " " + parsed.problem().remedy()).strip();
    }

    @Test
    void reading() {
        EAttribute mttf = CorePackage.Literals.FAILURE_MODE__MTTF;
        assertEquals(Duration.parse("3 wk"), Features.parse(mttf, " 3 weeks ").value());
        assertEquals(new Features.Parsed(null, null), Features.parse(mttf, " "));
        assertTrue(problem(mttf, "3 wekks").contains("20 min"), "says what is accepted: " + problem(mttf, "3 wekks"));
        assertEquals(7, Features.parse(CorePackage.Literals.ITEM__COUNT, "7").value());
        assertEquals("'many' is no whole number. Write a whole number such as 2.", problem(CorePackage.Literals.ITEM__COUNT, "many"));
        assertEquals("It is at least 1, at most 100000.", problem(CorePackage.Literals.ITEM__COUNT, "0"));
        assertEquals(org.nines.model.compute.ServerRole.DOMAIN_CONTROLLER, Features.parse(ComputePackage.Literals.SERVER__ROLE, "Domain Controller").value());
        assertTrue(problem(ComputePackage.Literals.SERVER__ROLE, "king").startsWith("'king' is no choice. Choose none, gateway, DNS,"));
        assertEquals(LocalDate.of(2026, 3, 31), Features.parse(CorePackage.Literals.RECURRENCE__DATE, "2026-03-31").value());
        assertTrue(problem(CorePackage.Literals.RECURRENCE__DATE, "31. March").contains("31. March"));
        assertEquals(List.of("a", "b"), Features.parse(CorePackage.Literals.ELEMENT__TAGS, "a\n b \n\na").value());
        assertEquals(List.of(Weekday.MONDAY, Weekday.FRIDAY), Features.parse(CorePackage.Literals.RECURRENCE__DAYS, "monday\nFriday").value());
        assertTrue(problem(CorePackage.Literals.RECURRENCE__DAYS, "monday\nFunday").contains("Funday"));
        assertEquals("It needs a value.", problem(CorePackage.Literals.NAMED_ELEMENT__NAME, ""));
        assertTrue(problem(ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__TARGET, "101 %").contains("101"));
    }

    @Test
    void whatIsFormattedCanBeRead() {
        Models.all(Models.sampleProject(), EObject.class).forEach(e -> e.eClass().getEAllAttributes().forEach(a -> {
            if (e.eIsSet(a)) {
                Features.Parsed parsed = Features.parse(a, Features.format(a, e.eGet(a)));
                assertTrue(parsed.ok(), a.getName());
                assertEquals(e.eGet(a), parsed.value());
            }
        }));
    }

    @Test
    void canonicalUnits() {
        assertEquals("504 h", Features.canonical(CorePackage.Literals.FAILURE_MODE__MTTF, Duration.parse("3 weeks")));
        assertEquals("0.3333333333 h", Features.canonical(CorePackage.Literals.FAILURE_MODE__MTTF, Duration.parse("20 min")));
        assertEquals("0.999", Features.canonical(ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__TARGET,
                Features.parse(ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__TARGET, "99.9 %").value()));
        assertEquals("2000000000 bit/s", Features.canonical(NetworkPackage.Literals.LINK__BANDWIDTH,
                Features.parse(NetworkPackage.Literals.LINK__BANDWIDTH, "2 Gbit/s").value()));
        assertEquals("web", Features.canonical(ComputePackage.Literals.SERVER__ROLE, org.nines.model.compute.ServerRole.WEB));
        assertEquals("", Features.canonical(CorePackage.Literals.FAILURE_MODE__MTTF, null));
    }

    @Test
    void candidatesAreLegalAndSorted() {
        Project project = Models.sampleProject();
        Server server = Models.find(project, Server.class, "web-1");
        List<EObject> strips = Features.candidates(server.getPowerSupplies().get(0), FacilityPackage.Literals.POWER_SUPPLY__FED_BY);
        assertEquals(List.of("strip-11a", "strip-11b"), strips.stream().limit(2).map(e -> ((org.nines.model.core.NamedElement) e).getName()).toList(),
                "those in the same rack first");
        Ups ups = Models.find(project, Ups.class, "ups-a");
        Set<String> sources = Features.candidates(ups, FacilityPackage.Literals.POWER_DEVICE__FED_BY).stream()
                .map(e -> ((org.nines.model.core.NamedElement) e).getName()).collect(Collectors.toSet());
        assertTrue(sources.contains("utility-a"));
        assertFalse(sources.contains("ups-a") || sources.contains("panel-a1") || sources.contains("strip-11a"), "no circles: " + sources);
        DiskArray array = server.getArrays().get(0);
        assertEquals(List.of(server.getControllers().get(0)), Features.candidates(array, StoragePackage.Literals.DISK_ARRAY__CONTROLLERS));
    }

    @Test
    void levelsAreThoseOfTheServiceThatIsNeeded() {
        Project project = Models.sampleProject();
        Service service = project.getServices().stream().filter(s -> !s.getLevels().isEmpty()).findFirst().orElseThrow();
        Service other = project.getServices().stream().filter(s -> s != service).findFirst().orElseThrow();
        Dependency need = ServiceFactory.eINSTANCE.createDependency();
        other.getNeeds().add(need);
        assertFalse(Features.candidates(need, ServicePackage.Literals.DEPENDENCY__SERVICE).contains(other));
        assertEquals(List.of(), Features.candidates(need, ServicePackage.Literals.DEPENDENCY__LEVEL));
        need.setService(service);
        assertEquals(Set.copyOf(service.getLevels()), Set.copyOf(Features.candidates(need, ServicePackage.Literals.DEPENDENCY__LEVEL)));
    }

    @Test
    void everythingThatTheSampleSaysIsACandidate() {
        List<String> wrong = new ArrayList<>();
        Models.all(Models.sampleProject(), EObject.class).forEach(e -> Features.of(e.eClass()).forEach(f -> {
            Object value = e.eGet(f.feature());
            if (e.eIsSet(f.feature())) {
                Features.objection(e, f.feature(), value).ifPresent(o -> wrong.add(e + "." + f.label() + ": " + o));
            }
        }));
        assertEquals(List.of(), wrong);
    }
}
