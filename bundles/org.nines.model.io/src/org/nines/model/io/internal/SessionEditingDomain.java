// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.Collection;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.nines.model.io.ModelResource;

/**
 * Editing domain in which cutting and pasting moves an element, with its identifier and all references to it. EMF alone pastes a copy; that
 * is still what happens when the same thing is pasted again.
 */
public final class SessionEditingDomain extends AdapterFactoryEditingDomain {

    public SessionEditingDomain(AdapterFactory adapterFactory, BasicCommandStack stack, ResourceSet resources) {
        super(adapterFactory, stack, resources);
        resources.eAdapters().add(new EditingDomainProvider(this));
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        if (type == PasteFromClipboardCommand.class && isCut(getClipboard())) {
            return AddCommand.create(this, parameter.getOwner(), parameter.getFeature(), getClipboard(), parameter.getIndex());
        }
        if (type == PasteFromClipboardCommand.class && isAttached(getClipboard())) {
            // EMF asks whether the originals could be added, and those stand there already.
            Collection<?> copies = EcoreUtil.copyAll(getClipboard().stream().map(EObject.class::cast).toList());
            return AddCommand.create(this, parameter.getOwner(), parameter.getFeature(), copies, parameter.getIndex());
        }
        return super.createCommand(type, parameter);
    }

    /** Whether any of these stands in a model, because it was cut and pasted before. */
    private static boolean isAttached(Collection<Object> clipboard) {
        return clipboard != null && clipboard.stream().allMatch(EObject.class::isInstance)
                && clipboard.stream().anyMatch(o -> ((EObject) o).eResource() != null);
    }

    /** Whether these were taken out of a model and stand nowhere now; copies never stood in one. */
    private static boolean isCut(Collection<Object> clipboard) {
        return clipboard != null && !clipboard.isEmpty() && clipboard.stream().allMatch(o -> o instanceof EObject element
                && element.eContainer() == null && element.eResource() == null && ModelResource.hasKeptId(element));
    }
}
