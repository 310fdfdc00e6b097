// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.analysis.Change;
import org.nines.analysis.ChangeException;
import org.nines.analysis.result.ElementRef;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.Standby;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;

/** Makes changes in the copy of a project that a snapshot holds. */
public final class Changes {

    /** How often a mode occurs is said in one of these ways. */
    private static final List<EAttribute> OCCURRENCE = List.of(CorePackage.Literals.FAILURE_MODE__MTTF, CorePackage.Literals.FAILURE_MODE__FAILURE_RATE,
            CorePackage.Literals.FAILURE_MODE__AVAILABILITY);

    private final Project project;
    private final Map<EObject, ElementRef> references;
    private final Map<String, EObject> byId;
    private final Set<EObject> failed;

    /**
     * @param project the copy that is changed
     * @param references how its elements are known; changed with it
     * @param byId its elements by identifier; changed with it
     * @param failed the items that are down for good; changed with it
     */
    public Changes(Project project, Map<EObject, ElementRef> references, Map<String, EObject> byId, Set<EObject> failed) {
        this.project = project;
        this.references = references;
        this.byId = byId;
        this.failed = failed;
    }

    /** Makes one change. */
    public void make(Change change) {
        EObject element = byId.get(change.element());
        if (element == null) {
            throw new ChangeException("ANA-030", "", change.element(), "There is no element '" + change.element() + "'.",
                    "It may have been removed by another change.");
        }
        switch (change) {
            case Change.Fail fail -> fail(item(element, "fail"));
            case Change.Repair repair -> {
                Item item = item(element, "be repaired");
                failed.remove(item);
                List.copyOf(item.getFailureModes()).forEach(this::delete);
                item.setType(null);
            }
            case Change.Set set -> set(element, set.figure(), set.value());
            case Change.Remove remove -> remove(element);
            case Change.Add add -> add(item(element, "be added"), add.copies());
        }
    }

    private void fail(Item item) {
        if (item instanceof Disk disk && disk.eContainer() instanceof DiskArray array && withoutDisk(array) != null) {
            array.setLevel(withoutDisk(array));
            delete(disk);
        } else {
            failed.add(item);
        }
    }

    /** What an array is while one of its disks is gone for good; null when its data are gone, or when no other level says it. */
    private static RaidLevel withoutDisk(DiskArray array) {
        int left = array.getDisks().size() - 1;
        return switch (array.getLevel()) {
            case RAID_1 -> left == 0 ? null : left == 1 ? RaidLevel.RAID_0 : RaidLevel.RAID_1;
            case RAID_3, RAID_4, RAID_5 -> RaidLevel.RAID_0;
            case RAID_6 -> RaidLevel.RAID_5;
            case RAID_0, RAID_01, RAID_10 -> null;
        };
    }

    private Item item(EObject element, String what) {
        if (element instanceof Item item) {
            return item;
        }
        throw error("ANA-032", element, "A " + Elements.kind(element) + " can't " + what + ".", "Name an item: equipment, a place, a link, an instance.");
    }

    private ChangeException error(String code, EObject element, String message, String remedy) {
        ElementRef reference = references.get(element);
        return new ChangeException(code, reference.kind() + " '" + reference.path() + "'", reference.id(), message, remedy);
    }

    // Figures

    private void set(EObject element, String figure, String value) {
        Map<String, Target> figures = figures(element);
        Target target = figures.get(figure.toLowerCase(Locale.ROOT));
        if (target == null) {
            throw error("ANA-033", element, "It has no figure '" + figure + "'.", remedy(figure, figures));
        }
        EObject owner = target.owner instanceof FailureMode mode ? own(element, mode) : target.owner;
        if (owner instanceof FailureMode mode && OCCURRENCE.contains(target.feature)) {
            OCCURRENCE.forEach(mode::eUnset);
        }
        try {
            owner.eSet(target.feature, value.isBlank() ? target.feature.getDefaultValue()
                    : EcoreUtil.createFromString(target.feature.getEAttributeType(), value.strip()));
        } catch (RuntimeException e) {
            throw error("ANA-034", element, "'" + value + "' is no value for '" + target.feature.getName() + "'.", reason(e, target.feature));
        }
    }

    private static String remedy(String figure, Map<String, Target> figures) {
        if (figure.equalsIgnoreCase("mttr")) {
            return "MTTR is the sum of detect, respond, repair and verify: change one of these.";
        }
        List<String> names = List.copyOf(new TreeSet<>(figures.values().stream().map(Target::name).toList()));
        List<String> near = Nearest.of(figure, names);
        return near.isEmpty() ? "Its figures are " + String.join(", ", names) + "."
                : "Did you mean " + String.join(" or ", near.stream().map(name -> "'" + name + "'").toList()) + "?";
    }

    private static String reason(RuntimeException e, EAttribute feature) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        if (message == null || cause instanceof NumberFormatException) {
            return "Write a " + feature.getEAttributeType().getName().replaceFirst("^E", "").toLowerCase(Locale.ROOT) + ".";
        }
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + (message.endsWith(".") ? "" : ".");
    }

    /** @param name as people write it, for one of several failure modes with the name of the mode in front */
    private record Target(EObject owner, EAttribute feature, String name) {
    }

    /** Figures of an element by name in small letters: its own, those of its only failure mode, those of what it contains once. */
    private Map<String, Target> figures(EObject element) {
        Map<String, Target> figures = new LinkedHashMap<>();
        addFigures(figures, element);
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (!reference.isMany() && element.eGet(reference) instanceof EObject part) {
                addFigures(figures, part);
            }
        }
        if (element instanceof Item item) {
            List<FailureMode> modes = ModeFigures.modesOf(item);
            if (modes.size() == 1) {
                addFigures(figures, modes.get(0));
            }
            modes.forEach(mode -> mode.eClass().getEAllAttributes().stream().filter(Changes::isFigure).forEach(feature -> {
                if (mode.getName() != null) {
                    String name = mode.getName() + "." + feature.getName();
                    figures.putIfAbsent(name.toLowerCase(Locale.ROOT), new Target(mode, feature, name));
                }
            }));
        } else if (element instanceof ComponentType type && type.getFailureModes().size() == 1) {
            addFigures(figures, type.getFailureModes().get(0));
        }
        return figures;
    }

    private static void addFigures(Map<String, Target> figures, EObject owner) {
        owner.eClass().getEAllAttributes().stream().filter(Changes::isFigure)
                .forEach(feature -> figures.putIfAbsent(feature.getName().toLowerCase(Locale.ROOT), new Target(owner, feature, feature.getName())));
    }

    private static boolean isFigure(EAttribute feature) {
        return feature.isChangeable() && !feature.isMany() && !feature.getEAttributeType().getName().equals("EString")
                && !feature.getName().equals("count");
    }

    /** The mode as the element's own: figures of a type are copied first, so that nothing else of the type changes. */
    private EObject own(EObject element, FailureMode mode) {
        if (!(element instanceof Item item) || item.getFailureModes().contains(mode)) {
            return mode;
        }
        EObject found = null;
        for (FailureMode ofType : List.copyOf(item.getType().getFailureModes())) {
            FailureMode copy = EcoreUtil.copy(ofType);
            item.getFailureModes().add(copy);
            know(copy, references.get(item).id() + "/" + references.get(ofType).id());
            found = ofType == mode ? copy : found;
        }
        return found;
    }

    private void know(EObject element, String wanted) {
        String id = wanted;
        for (int i = 2; byId.containsKey(id); i++) {
            id = wanted + "~" + i;
        }
        byId.put(id, element);
        references.put(element, ElementRef.of(element, id));
    }

    // Structure

    private void remove(EObject element) {
        if (element == project) {
            throw error("ANA-032", element, "The project itself can't be removed.", "Name an element in it.");
        }
        Set<EObject> incompleteBefore = incomplete();
        delete(element);
        while (true) {
            List<EObject> more = incomplete().stream().filter(e -> !incompleteBefore.contains(e) && e.eContainer() != null).toList();
            if (more.isEmpty()) {
                break;
            }
            more.forEach(this::delete);
        }
        // one instance has nobody to take over from
        project.getServices().stream().filter(s -> s.getInstances().size() == 1 && s.getRedundancy() instanceof Standby)
                .forEach(s -> delete(s.getRedundancy()));
    }

    private void delete(EObject element) {
        if (element.eContainer() != null) {
            List<EObject> tree = new ArrayList<>(List.of(element));
            element.eAllContents().forEachRemaining(tree::add);
            EcoreUtil.deleteAll(List.of(element), true);
            forgetAll(tree);
            tree.forEach(failed::remove);
        }
    }

    private void forgetAll(List<? extends EObject> elements) {
        elements.forEach(element -> {
            ElementRef reference = references.remove(element);
            if (reference != null) {
                byId.remove(reference.id());
            }
        });
    }

    /** Elements that lack something they refer to and can't be without. */
    private Set<EObject> incomplete() {
        Set<EObject> found = new HashSet<>();
        project.eAllContents().forEachRemaining(element -> {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isRequired() && !reference.isContainment() && !reference.isContainer()) {
                    Object value = element.eGet(reference);
                    boolean missing = reference.isMany() ? ((List<?>) value).size() < reference.getLowerBound() : value == null;
                    if (missing) {
                        found.add(element);
                    }
                }
            }
        });
        return found;
    }

    private void add(Item item, int copies) {
        if (copies < 1) {
            throw error("ANA-034", item, "The number of copies is " + copies + ".", "Add at least 1.");
        }
        item.setCount(1 + copies);
        List<Problem> problems = Repetition.problems(project);
        if (!problems.isEmpty()) {
            item.setCount(1);
            throw error("ANA-035", item, "It can't be added: " + problems.get(0).message(), problems.get(0).remedy());
        }
        Repetition.expand(project).forEach((copy, origin) -> know(copy, references.get(origin.original()).id() + origin.suffix()));
    }
}
