// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Labels;
import org.nines.sirius.internal.Kept;

/** The tree 'Sites': what stands where, down to the parts of equipment. */
public final class SiteTreeServices {

    /** The sites. */
    public List<EObject> siteRoots(EObject project) {
        return List.copyOf(Kept.project(project).getSites());
    }

    /** What an element contains, as far as it has a name. */
    public List<EObject> siteChildren(EObject element) {
        return element.eContents().stream().filter(NamedElement.class::isInstance).toList();
    }

    /** What an element is called in trees, as in those of the workbench. */
    public String treeLabel(EObject element) {
        return Labels.label(element);
    }

    /** Whether the name of an element can be typed over. */
    public boolean treeHasName(EObject element) {
        return element instanceof NamedElement;
    }

    /**
     * Gives an element the name that was typed over its label. The editor of Sirius begins with the whole label and ends with it where nothing was typed:
     * the key facts behind the name are no part of it.
     */
    public EObject treeRename(EObject element, String typed) {
        String label = Labels.label(element);
        String name = Labels.name(element);
        String facts = label.startsWith(name) ? label.substring(name.length()) : "";
        String wanted = typed.endsWith(facts) ? typed.substring(0, typed.length() - facts.length()) : typed;
        return wanted.equals(name) ? element : Edits.rename(element, wanted).apply().getFirst();
    }
}
