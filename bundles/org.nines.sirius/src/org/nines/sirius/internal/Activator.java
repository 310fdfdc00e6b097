// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.Collection;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Tells Sirius of the design for as long as the bundle runs. By reflection, so that the bundle is built, resolved and tested where there is no
 * Sirius; it then does nothing.
 */
public final class Activator implements BundleActivator {

    /** Where the design is, as Sirius wants it. */
    public static final String DESIGN = "org.nines.sirius/description/nines.odesign";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String VIEWPOINT = "org.eclipse.sirius.viewpoint.description.Viewpoint";

    private Collection<?> registered = List.of();

    @Override
    public void start(BundleContext context) throws Exception {
        Class<?> registry;
        try {
            registry = context.getBundle().loadClass(REGISTRY);
        } catch (ClassNotFoundException e) {
            return; // no Sirius here
        }
        registered = (Collection<?>) registry.getMethod("registerFromPlugin", String.class).invoke(instance(registry), DESIGN);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        if (!registered.isEmpty()) {
            Class<?> registry = context.getBundle().loadClass(REGISTRY);
            Class<?> viewpoint = context.getBundle().loadClass(VIEWPOINT);
            for (Object one : registered) {
                registry.getMethod("disposeFromPlugin", viewpoint).invoke(instance(registry), one);
            }
            registered = List.of();
        }
    }

    private static Object instance(Class<?> registry) throws ReflectiveOperationException {
        return registry.getMethod("getInstance").invoke(null);
    }
}
