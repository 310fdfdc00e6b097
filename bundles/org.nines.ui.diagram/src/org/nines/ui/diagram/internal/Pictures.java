// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Pictures of the editor, made once. */
final class Pictures {

    private Pictures() {
    }

    /** Picture of this bundle by its name without extension. */
    static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(Pictures.class.getResource("/icons/" + name + ".svg"));
    }

    static Image get(String name) {
        return get(descriptor(name));
    }

    static Image get(URL url) {
        return get(ImageDescriptor.createFromURL(url));
    }

    private static Image get(ImageDescriptor descriptor) {
        return (Image) JFaceResources.getResources().get(descriptor);
    }
}
