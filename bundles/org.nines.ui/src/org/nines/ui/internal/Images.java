// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.nines.model.NinesPackage;
import org.nines.model.edit.Icons;

/** Pictures, each made once and crisp at any zoom because they are SVG; they live as long as the display. */
public final class Images {

    private static final Map<Object, Image> MADE = new HashMap<>();

    private Images() {
    }

    /** Picture of this bundle by its name without extension. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(Images.class.getResource("/icons/" + name + ".svg"));
    }

    /** Picture of this bundle by its name without extension. */
    public static Image get(String name) {
        return MADE.computeIfAbsent(name, n -> make(descriptor(name)));
    }

    /** Picture at an address. */
    public static Image get(URL url) {
        return MADE.computeIfAbsent(url.toExternalForm(), u -> make(ImageDescriptor.createFromURL(url)));
    }

    /** Picture of the kind of an element. */
    public static Image get(EClass type) {
        return get(Icons.url(Icons.path(type)));
    }

    /** Picture of an action. */
    public static ImageDescriptor descriptor(Icons.Action action) {
        return ImageDescriptor.createFromURL(Icons.url(Icons.path(action)));
    }

    /** A picture with a smaller one of this bundle at its lower right. */
    public static Image badged(Image base, String badge) {
        return MADE.computeIfAbsent(Map.entry(base, badge), k -> make(new DecorationOverlayIcon(base, descriptor(badge), IDecoration.BOTTOM_RIGHT)));
    }

    /** Makes the pictures of all kinds of elements, one in each event, so that nobody waits for many of them at once later. */
    static void prepare(Display display) {
        List<EClass> kinds = new ArrayList<>();
        for (EPackage part : NinesPackage.eINSTANCE.getESubpackages()) {
            part.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract()).forEach(kinds::add);
        }
        prepare(display, kinds.iterator());
    }

    private static void prepare(Display display, Iterator<EClass> kinds) {
        if (kinds.hasNext()) {
            display.asyncExec(() -> {
                get(kinds.next());
                prepare(display, kinds);
            });
        }
    }

    private static Image make(ImageDescriptor descriptor) {
        return (Image) JFaceResources.getResources().get(descriptor);
    }
}
