// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Premise.Kind;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.CommonCause;
import org.nines.model.core.CommonCauseKind;
import org.nines.model.core.Distribution;
import org.nines.model.core.FailureCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;

/** Collects what the figures rest on. A missing figure is never silently perfect. */
final class Premises {

    private final Snapshot snapshot;
    private final Collection<Item> items;
    private final SharedCauses causes;
    private final List<Premise> premises = new ArrayList<>();

    private Premises(Snapshot snapshot, Collection<Item> items, SharedCauses causes) {
        this.snapshot = snapshot;
        this.items = items;
        this.causes = causes;
    }

    /**
     * The premises of an analysis.
     *
     * @param items items that take part in any level
     * @param causes what items have in common
     * @param circular whether services need each other in a circle
     * @param drawn whether uncertain figures were drawn
     */
    static List<Premise> of(Snapshot snapshot, Collection<Item> items, SharedCauses causes, List<LevelResult> levels, boolean circular,
            boolean drawn) {
        var premises = new Premises(snapshot, items, causes);
        premises.planner();
        premises.figures();
        premises.uncertain(drawn);
        premises.leftOut();
        NotConsidered.in(snapshot.project()).forEach((text, about) -> premises.add(Kind.OPTIMISTIC, text, about));
        premises.method(levels, circular);
        return premises.premises;
    }

    private void planner() {
        snapshot.project().getAssumptions().forEach(assumption -> {
            String description = assumption.getDescription();
            add(Kind.PLANNER, description == null || description.isBlank() ? assumption.getName() : assumption.getName() + ": " + description,
                    assumption.getAbout());
        });
    }

    private void figures() {
        addFor(Kind.NO_FIGURES, "No figures: taken as never failing.", items(Item.class, item -> ModeFigures.modesOf(item).isEmpty()));
        List<FailureMode> assumed = items.stream().flatMap(i -> ModeFigures.modesOf(i).stream()).distinct()
                .filter(m -> m.isAssumption() || m.isRepairAssumption()).toList();
        addFor(Kind.ASSUMED_FIGURES, "Figures are marked as assumed.", assumed.stream().map(EObject::eContainer).distinct().toList());
        addFor(Kind.NO_FIGURES, "No source is given for figures that are not marked as assumed.",
                items.stream().flatMap(i -> ModeFigures.modesOf(i).stream()).distinct()
                        .filter(m -> !(m.isAssumption() && m.isRepairAssumption()) && blank(m.getSource()))
                        .map(EObject::eContainer).distinct().toList());
        redundancy();
        equipment();
        addFor(Kind.NO_FIGURES, "Neither time to detect nor time to respond is given: the repair time is taken to include both.",
                items.stream().flatMap(i -> ModeFigures.modesOf(i).stream()).distinct().filter(m -> m.getDetect() == null && m.getRespond() == null)
                        .map(EObject::eContainer).distinct().toList());
        addFor(Kind.NO_FIGURES, "No probability of a read error during rebuild is given: every sector is taken as readable.",
                items(Disk.class, disk -> !ModeFigures.modesOf(disk).isEmpty()).stream().map(disk -> (DiskArray) disk.eContainer()).distinct()
                        .filter(array -> array.getLevel() != RaidLevel.RAID_0 && array.getReadErrorProbability() == null).toList());
    }

    private void uncertain(boolean drawn) {
        List<FailureMode> modes = items.stream().flatMap(item -> UncertaintyAnalysis.uncertain(item).stream()).distinct().toList();
        String figures = "Failure figures are uncertain: the written ones are taken as means of lognormal distributions";
        addFor(Kind.METHOD, drawn ? figures + ", drawn once for all elements of a component type; repair times are taken as certain."
                : figures + ". How far results may be off is computed when asked.", modes.stream().map(EObject::eContainer).distinct().toList());
    }

    private void redundancy() {
        List<Standby> standbys = services(s -> s.getRedundancy() instanceof Standby).stream().map(s -> (Standby) s.getRedundancy()).toList();
        addFor(Kind.NO_FIGURES, "No time is given for detection or takeover: it is taken as none.",
                containers(standbys, s -> s.getDetect() == null || s.getTakeOver() == null));
        addFor(Kind.NO_FIGURES, "No coverage is given: every takeover is taken to succeed.", containers(standbys, s -> s.getCoverage() == null));
        addFor(Kind.NO_FIGURES, "No start failure is given: every waiting member is taken to start.", containers(standbys,
                s -> (s.getKind() == StandbyKind.COLD || s.getKind() == StandbyKind.SPARE) && s.getStartFailure() == null));
        addFor(Kind.NO_FIGURES, "No time to restart elsewhere is given: it is taken as none.",
                items(VirtualMachine.class, machine -> machine.getRunsOn().size() > 1 && machine.getRestart() == null));
    }

    private void equipment() {
        addFor(Kind.NO_FIGURES, "No battery time is given: the battery is taken as none.", items(Ups.class, u -> u.getBattery() == null));
        addFor(Kind.NO_FIGURES, "No start failure is given: the generator is taken to start always.",
                items(Generator.class, g -> g.getStartFailure() == null));
        addFor(Kind.NO_FIGURES, "No time to start is given: the generator is taken to carry the load at once.",
                items(Generator.class, g -> g.getStartTime() == null));
        addFor(Kind.NO_FIGURES, "No fuel is given: it is taken to last.", items(Generator.class, g -> g.getFuel() == null));
        addFor(Kind.NO_FIGURES, "No time to restart after a loss of power is given: it is taken as none.",
                items(PoweredEquipment.class, e -> !e.getPowerSupplies().isEmpty() && e.getRestart() == null));
        Map<Location, List<CoolingUnit>> cooling = CoolingConditions.units(snapshot.project());
        List<Location> needed = cooling.keySet().stream().filter(place -> cooling.get(place).stream().anyMatch(items::contains)).toList();
        addFor(Kind.NO_FIGURES, "Heat or capacities are not given: every cooling unit is taken as needed.",
                inOrder(needed, place -> CoolingConditions.capacityMissing(place, cooling.get(place))));
        addFor(Kind.NO_FIGURES, "All cooling units together can't carry the heat: every one is taken as needed.",
                inOrder(needed, place -> CoolingConditions.tooWeak(place, cooling.get(place))));
        addFor(Kind.NO_FIGURES, "No time to heat up is given: a loss of cooling is taken to stop equipment at once.",
                inOrder(needed, place -> place.getHeatUp() == null));
        addFor(Kind.OPTIMISTIC, "No cooling units are modelled: cooling is taken as perfect.",
                items(PoweredEquipment.class, e -> !(e instanceof CoolingUnit) && !cooled(e, cooling)));
    }

    private static boolean cooled(PoweredEquipment equipment, Map<Location, List<CoolingUnit>> cooling) {
        for (EObject place = equipment.eContainer(); place instanceof Location; place = place.eContainer()) {
            if (cooling.containsKey(place)) {
                return true;
            }
        }
        return false;
    }

    private List<EObject> inOrder(List<Location> places, Predicate<Location> filter) {
        List<EObject> found = new ArrayList<>();
        snapshot.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof Location place && places.contains(place) && filter.test(place)) {
                found.add(place);
            }
        });
        return found;
    }

    private void leftOut() {
        addFor(Kind.OPTIMISTIC, "No power supplies are modelled: power is taken as perfect.",
                items(PoweredEquipment.class, e -> e.getPowerSupplies().isEmpty()));
        Map<Item, List<Item>> taken = Itself.causes(snapshot.project());
        addFor(Kind.OPTIMISTIC, "Common causes that take several members of a group at once (same software and version, operator and change "
                + "errors, corrupted data) are not part of the model.",
                services(s -> s.getInstances().size() > 1 && s.getInstances().stream().noneMatch(i -> causes.has(i) || causes.has(i.getHost())
                        || explicit(taken, i) || explicit(taken, i.getHost()))));
        if (!items.isEmpty() && items.stream().noneMatch(Premises::isOperation)) {
            add(Kind.OPTIMISTIC, "No errors of operators and no failed changes are modelled; about half of all outages come from operations.",
                    List.of());
        }
        if (OperatingStates.windows(snapshot.project()).isEmpty()) {
            add(Kind.OPTIMISTIC, "No planned maintenance is modelled.", List.of());
        }
    }

    private static boolean isOperation(Item item) {
        return item instanceof CommonCause cause && cause.getKind() == CommonCauseKind.OPERATOR
                || ModeFigures.modesOf(item).stream().anyMatch(mode -> mode.getCause() == FailureCause.OPERATIONS);
    }

    private static boolean explicit(Map<Item, List<Item>> taken, Item item) {
        return taken.getOrDefault(item, List.of()).stream().anyMatch(CommonCause.class::isInstance);
    }

    private void method(List<LevelResult> levels, boolean circular) {
        add(Kind.METHOD, "Failure modes are independent of one another except through what elements share, through common causes and through "
                + "groups; repairs wait for one another only where a group says how many crews there are; the figures are "
                + "long-run means (steady state) of a year of 525,960 minutes.", List.of());
        addFor(Kind.METHOD, "Times to failure that are not exponential have no effect on long-run figures, which depend on their means alone.",
                items.stream().flatMap(i -> ModeFigures.modesOf(i).stream()).distinct().filter(m -> m.getDistribution() != Distribution.EXPONENTIAL)
                        .map(EObject::eContainer).distinct().toList());
        if (items.stream().anyMatch(i -> i instanceof Ups ups && ups.getBattery() != null)) {
            add(Kind.METHOD, "Batteries are full when power fails, and outages of their input last an exponentially distributed time.", List.of());
        }
        addFor(Kind.METHOD, "No time to drain is given: buffers are empty when an outage begins.", services(Premises::buffersWithoutDrain));
        if (!snapshot.project().getAgreements().isEmpty()) {
            add(Kind.METHOD, "The chance to miss a target in a period is approximate: outages begin at random and last exponentially distributed times, "
                    + "by kind of outage, and the service is up when the period begins.", List.of());
        }
        if (levels.stream().flatMap(l -> l.interruptions().stream()).anyMatch(i -> i.trigger() == LevelResult.Trigger.SUPPORT)) {
            add(Kind.METHOD, "Interruptions because the active member of a standby loses a support (rack, feed, path) are added to the exact "
                    + "figure: the frequency of such failures times the mean length of a switch-over, which is approximate.", List.of());
        }
        if (levels.stream().anyMatch(level -> level.operation().states().size() > 1)) {
            add(Kind.METHOD, "Planned work and demand follow the calendar in local time without summer time, whatever else is down; in each state "
                    + "of operation the figures are those that would come about if it lasted.", List.of());
        }
        levels.stream().flatMap(level -> level.accuracy().why().stream()).distinct()
                .forEach(why -> add(Kind.METHOD, "Not exact, but with bounds: " + why + ".", List.of()));
        if (circular) {
            add(Kind.METHOD, "Services that need each other are taken to keep each other running; whether they can start together is not asked.",
                    List.of());
        }
    }

    private static boolean buffersWithoutDrain(Service service) {
        return Stream.concat(service.getNeeds().stream(), service.getLevels().stream().flatMap(level -> level.getNeeds().stream()))
                .flatMap(Services::dependencies).anyMatch(need -> need.getBuffer() != null && need.getDrain() == null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private <T extends Item> List<T> items(Class<T> type, Predicate<T> filter) {
        return items.stream().filter(type::isInstance).map(type::cast).filter(filter).toList();
    }

    private List<Service> services(Predicate<Service> filter) {
        return snapshot.project().getServices().stream().filter(filter)
                .filter(s -> s.getInstances().stream().anyMatch(items::contains)).toList();
    }

    private static <T extends EObject> List<EObject> containers(List<T> elements, Predicate<T> filter) {
        return elements.stream().filter(filter).map(EObject::eContainer).toList();
    }

    private void addFor(Kind kind, String text, List<? extends EObject> about) {
        if (!about.isEmpty()) {
            add(kind, text, about);
        }
    }

    private void add(Kind kind, String text, List<? extends EObject> about) {
        List<ElementRef> references = about.stream().filter(e -> !EcoreUtil.getRootContainer(e).eIsProxy()).map(snapshot::reference).toList();
        premises.add(new Premise(kind, text, references));
    }
}
