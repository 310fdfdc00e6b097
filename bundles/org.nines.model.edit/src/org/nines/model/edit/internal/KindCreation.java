// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Metamodel;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.edit.Topic;

/**
 * Creation of one child with its defaults.
 *
 * @param parent where
 * @param feature in which feature of the parent
 * @param kind of which class
 * @param references where references of the child lead from the beginning
 */
public record KindCreation(EObject parent, EReference feature, EClass kind, Map<EReference, List<EObject>> references) implements Creation {

    /** Creation of a child whose references lead where its defaults say. */
    public KindCreation(EObject parent, EReference feature, EClass kind) {
        this(parent, feature, kind, Map.of());
    }

    @Override
    public String id() {
        return kind.getName();
    }

    @Override
    public String label() {
        boolean several = Legality.holders(parent, kind).size() > 1;
        return several ? Kinds.label(kind) + " (" + feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + ")"
                : Kinds.label(kind);
    }

    @Override
    public String description() {
        return Metamodel.documentation(kind);
    }

    @Override
    public Topic topic() {
        return Topic.of(kind);
    }

    @Override
    public String title() {
        return "Create " + Kinds.noun(kind) + " in " + Labels.withKind(parent);
    }

    @Override
    public Optional<String> refusal() {
        String full = Legality.full(parent, feature);
        if (full != null || references.isEmpty()) {
            return Optional.ofNullable(full);
        }
        EObject child = Defaults.create(kind);
        for (Map.Entry<EReference, List<EObject>> reference : references.entrySet()) {
            String objection = Legality.objection(child, parent, reference.getKey(), reference.getValue());
            if (objection != null) {
                return Optional.of(objection);
            }
            if (reference.getKey().getEOpposite() == null) { // else the target would refer to what may never be made
                reference.getValue().forEach(t -> Tree.put(child, reference.getKey(), t));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<EObject> apply() {
        refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return List.of(Defaults.create(kind, parent, feature, references));
    }
}
