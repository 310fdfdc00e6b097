// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.edit.Topic;

/**
 * Creation of an assembly.
 *
 * @param assembly what
 * @param parent where
 * @param parameters how
 * @param <P> type of the parameters
 */
public record AssemblyCreation<P extends Record>(Assembly<P> assembly, EObject parent, P parameters) implements Creation {

    @Override
    public String id() {
        return assembly.id();
    }

    @Override
    public String label() {
        return assembly.title();
    }

    @Override
    public String description() {
        return assembly.description();
    }

    @Override
    public Topic topic() {
        return assembly.topic();
    }

    @Override
    public EClass kind() {
        return assembly.kind();
    }

    @Override
    public String title() {
        return "Create " + lower(assembly.title()) + " in " + Labels.withKind(parent);
    }

    /** "RAID 1 for everything" and "N+1 pool" keep their capitals. */
    private static String lower(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1)) ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    @Override
    public Optional<String> refusal() {
        if (!assembly.fits(parent)) {
            return Optional.of("This has no place in " + Kinds.one(parent.eClass()) + ".");
        }
        return Assemblies.objection(parameters).or(() -> assembly.refusal(parent, parameters));
    }

    @Override
    public List<EObject> apply() {
        refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        return assembly.build(parent, parameters);
    }
}
