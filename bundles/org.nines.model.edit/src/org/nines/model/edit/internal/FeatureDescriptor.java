// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.Collection;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;

/** One line of a property sheet in EMF.Edit's terms. */
final class FeatureDescriptor extends ItemPropertyDescriptor {

    FeatureDescriptor(AdapterFactory factory, Feature line) {
        super(factory, null, line.label(), line.documentation(), line.feature(), true, line.editor() == Feature.Editor.MULTI_LINE, false,
                null, line.topic(), null);
    }

    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        return feature instanceof EReference reference && object instanceof EObject element ? Features.candidates(element, reference)
                : super.getChoiceOfValues(object);
    }
}
