// SPDX-License-Identifier: EPL-2.0
package org.nines.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;

/**
 * What another edition of a catalogue would change in a model. A type in a model that was copied from an entry says so by its origin; figures that
 * single elements have of their own are never touched.
 */
public final class CatalogueUpdate {

    /**
     * One difference.
     *
     * @param type the type in the model
     * @param what the figure, with the failure mode before it: "defect: mttf"
     * @param before what the model has, empty for nothing
     * @param after what the catalogue has, empty for nothing
     */
    public record Difference(ComponentType type, String what, String before, String after) {
    }

    private static final List<EAttribute> OF_TYPES = List.of(CorePackage.Literals.COMPONENT_TYPE__BETA,
            CorePackage.Literals.COMPONENT_TYPE__CONSUMPTION, CorePackage.Literals.COMPONENT_TYPE__APPLIES_TO);

    private final Project project;
    private final Catalogue catalogue;

    /** An update of a model that can't be seen in it before it is applied. */
    public CatalogueUpdate(Project project, Catalogue catalogue) {
        this.project = project;
        this.catalogue = catalogue;
    }

    /** Everything that is different, in the order of the model. */
    public List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (ComponentType type : types()) {
            entry(type).ifPresent(entry -> compare(type, entry, found));
        }
        return found;
    }

    /** Types of the model that say where they were copied from but whose entry this catalogue does not have. */
    public List<ComponentType> withoutEntry() {
        return types().stream().filter(type -> type.getOrigin() != null && entry(type).isEmpty()).toList();
    }

    /** Takes over everything that is different, together with the edition. */
    public void apply() {
        for (ComponentType type : types()) {
            entry(type).ifPresent(entry -> {
                OF_TYPES.forEach(attribute -> type.eSet(attribute, entry.eGet(attribute)));
                takeModes(type, entry);
                type.setOriginVersion(catalogue.getVersion());
            });
        }
    }

    private List<ComponentType> types() {
        return project.getCatalogue() == null ? List.of() : project.getCatalogue().getTypes();
    }

    private Optional<ComponentType> entry(ComponentType type) {
        return catalogue.getTypes().stream().filter(entry -> Elements.id(entry).equals(type.getOrigin())).findFirst();
    }

    private void compare(ComponentType type, ComponentType entry, List<Difference> found) {
        OF_TYPES.forEach(attribute -> compare(type, "", attribute, type, entry, found));
        for (FailureMode mode : entry.getFailureModes()) {
            Optional<FailureMode> old = mode(type, mode.getName());
            for (EAttribute attribute : mode.eClass().getEAllAttributes()) {
                compare(type, mode.getName() + ": ", attribute, old.orElse(null), mode, found);
            }
        }
        for (FailureMode mode : type.getFailureModes()) {
            if (mode(entry, mode.getName()).isEmpty()) {
                found.add(new Difference(type, mode.getName(), "failure mode", ""));
            }
        }
    }

    private static void compare(ComponentType type, String prefix, EAttribute attribute, EObject before, EObject after, List<Difference> found) {
        boolean isNew = before == null && after.eIsSet(attribute);
        if (isNew || before != null && !Objects.equals(before.eGet(attribute), after.eGet(attribute))) {
            found.add(new Difference(type, prefix + attribute.getName(), text(before, attribute), text(after, attribute)));
        }
    }

    private static String text(EObject element, EAttribute attribute) {
        Object value = element == null || !element.eIsSet(attribute) ? null : element.eGet(attribute);
        return value == null ? "" : String.valueOf(value);
    }

    private static Optional<FailureMode> mode(ComponentType type, String name) {
        return type.getFailureModes().stream().filter(mode -> mode.getName().equals(name)).findFirst();
    }

    /** Modes that both have keep their identity, so that a model changes where figures change and nowhere else. */
    private static void takeModes(ComponentType type, ComponentType entry) {
        type.getFailureModes().removeIf(mode -> mode(entry, mode.getName()).isEmpty());
        for (FailureMode mode : entry.getFailureModes()) {
            mode(type, mode.getName()).ifPresentOrElse(
                    old -> mode.eClass().getEAllAttributes().forEach(attribute -> old.eSet(attribute, mode.eGet(attribute))),
                    () -> type.getFailureModes().add(EcoreUtil.copy(mode)));
        }
    }
}
