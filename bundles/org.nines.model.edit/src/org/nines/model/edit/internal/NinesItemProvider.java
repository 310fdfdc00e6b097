// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.Features;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;

/** Children, label, icon and properties of any element; one object for all of them, so it keeps nothing of any. */
public final class NinesItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
        ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    public NinesItemProvider(AdapterFactory factory) {
        super(factory);
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return Classes.children(((EObject) object).eClass());
    }

    @Override
    public Collection<?> getChildren(Object object) {
        EObject element = (EObject) object;
        List<EObject> children = new ArrayList<>();
        for (EReference feature : Classes.children(element.eClass())) {
            if (element.eIsSet(feature)) {
                children.addAll(Tree.values(element, feature));
            }
        }
        return children;
    }

    @Override
    public boolean hasChildren(Object object) {
        EObject element = (EObject) object;
        return Classes.children(element.eClass()).stream().anyMatch(element::eIsSet);
    }

    @Override
    public String getText(Object object) {
        return Labels.label((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return Icons.url(Icons.path(((EObject) object).eClass()));
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return Features.of(((EObject) object).eClass()).stream()
                .<IItemPropertyDescriptor>map(f -> new FeatureDescriptor(getRootAdapterFactory(), f)).toList();
    }

    @Override
    public ResourceLocator getResourceLocator() {
        throw new UnsupportedOperationException("labels and icons come from tables");
    }

    @Override
    protected String getFeatureText(Object feature) {
        return feature instanceof EStructuralFeature known ? Features.label(known) : String.valueOf(feature);
    }

    @Override
    protected String getTypeText(Object object) {
        return object instanceof EObject element ? Kinds.label(element.eClass()) : "";
    }

    @Override
    public void setTarget(Notifier newTarget) {
        // No list of targets: it would hold every element that was ever shown.
        target = newTarget;
    }

    @Override
    public void unsetTarget(Notifier oldTarget) {
        if (target == oldTarget) {
            target = null;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch() || !(notification.getNotifier() instanceof EObject element)
                || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        boolean children = feature instanceof EReference r && r.isContainment();
        // Labels of children may speak of their siblings ("2 of 3"), those of parents of their parts ("4+1 disks").
        fireNotifyChanged(new ViewerNotification(notification, element, children, true));
        if (feature instanceof EReference r && r.isContainer()) {
            return;
        }
        if (element.eContainer() != null) {
            fireNotifyChanged(new ViewerNotification(notification, element.eContainer(), false, true));
        }
        if (feature == CorePackage.Literals.NAMED_ELEMENT__NAME) {
            renamed(notification, element);
        }
    }

    /** Labels of others may speak of an element or of the part that they lead to: the ends of a link, the host of an instance. */
    private void renamed(Notification notification, EObject element) {
        Set<EObject> named = Tree.closure(List.of(element));
        Tree.all(Tree.root(element)).filter(e -> !named.contains(e)).forEach(e -> {
            for (EReference reference : Deletions.references(e.eClass())) {
                if (e.eIsSet(reference) && Tree.values(e, reference).stream().anyMatch(named::contains)) {
                    fireNotifyChanged(new ViewerNotification(notification, e, false, true));
                    return;
                }
            }
        });
    }
}
