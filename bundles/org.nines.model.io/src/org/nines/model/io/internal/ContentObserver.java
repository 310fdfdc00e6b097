// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Notices each change of content in a resource set, not of what EMF keeps beside it (loaded, modified, address, errors). */
public final class ContentObserver extends EContentAdapter {

    private final Consumer<Object> changed;

    /** @param changed is given the element or resource whose content has changed */
    public ContentObserver(Consumer<Object> changed) {
        this.changed = changed;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && isContent(notification)) {
            changed.accept(notification.getNotifier());
        }
    }

    private static boolean isContent(Notification notification) {
        if (notification.getNotifier() instanceof Resource) {
            return notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
        }
        return notification.getNotifier() instanceof EObject && switch (notification.getEventType()) {
            case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE,
                    Notification.REMOVE_MANY, Notification.MOVE -> true;
            default -> false;
        };
    }
}
