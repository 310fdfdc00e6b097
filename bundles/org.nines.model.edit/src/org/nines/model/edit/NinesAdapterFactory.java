// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.NinesItemProvider;

/**
 * EMF.Edit's view of a model: one item provider for all elements, driven by the metamodel and the tables behind {@link Labels},
 * {@link Icons} and {@link Features}, in place of one generated class for each kind.
 */
public final class NinesAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

    private static final Set<Object> TYPES = Set.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
            ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

    private final IChangeNotifier notifier = new ChangeNotifier();
    private final NinesItemProvider provider = new NinesItemProvider(this);
    private ComposedAdapterFactory parent;

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
        parent = parentAdapterFactory;
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return TYPES.contains(type) || Classes.packages().contains(type)
                || type instanceof EObject element && Classes.packages().contains(element.eClass().getEPackage());
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        // The factory stands for all types, so that one adapter on an element answers for every one of them.
        return super.adapt(target, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type)) {
            return null;
        }
        Object adapter = super.adapt(object, type);
        return !(type instanceof Class<?> wanted) || wanted.isInstance(adapter) ? adapter : null;
    }

    @Override
    protected Adapter createAdapter(Notifier target) {
        return provider;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        notifier.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        notifier.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        notifier.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }

    @Override
    public void dispose() {
        provider.dispose();
    }

    /** The factory with EMF's own for resources and resource sets, as an editing domain or a viewer wants it. */
    public static AdapterFactory composed() {
        return new ComposedAdapterFactory(new AdapterFactory[] { new NinesAdapterFactory(),
                new ResourceItemProviderAdapterFactory() });
    }
}
