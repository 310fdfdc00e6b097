// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.nines.model.io.internal.Format;

/** Makes the resources of model files; the same one in OSGi, where {@code plugin.xml} registers it, and on a plain class path. */
public final class ModelResourceFactory implements Resource.Factory {

    /** Extension of model files, without the dot. */
    public static final String EXTENSION = "nines";

    @Override
    public Resource createResource(URI uri) {
        return new ModelResource(uri);
    }

    /** Makes a resource set load model files, whether or not anything is registered globally. */
    public static void register(ResourceSet resources) {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new ModelResourceFactory());
        for (EPackage part : Format.model().packages()) {
            resources.getPackageRegistry().put(part.getNsURI(), part);
        }
    }
}
