// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Project;

/**
 * What was worked out about a project, kept until the project changes: Sirius asks for every label and every colour by itself. It hangs on the
 * project, so that it goes when the model is closed. What is still being worked out when the project changes is cancelled.
 */
public final class Kept extends EContentAdapter {

    private final Map<String, Object> values = new HashMap<>();
    private long stamp;

    private Kept() {
    }

    /**
     * What was worked out about the project of an element.
     *
     * @param name name of the result
     * @param work how to work it out when the project has changed since
     * @throws IllegalArgumentException when the element is in no project
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(EObject element, String name, Function<Project, T> work) {
        Project project = project(element);
        Kept kept;
        synchronized (Kept.class) {
            kept = (Kept) project.eAdapters().stream().filter(Kept.class::isInstance).findFirst().orElse(null);
            if (kept == null) {
                kept = new Kept();
                project.eAdapters().add(kept);
            }
        }
        synchronized (kept.values) {
            Object value = kept.values.get(name);
            if (value == null) {
                value = work.apply(project);
                kept.values.put(name, value);
            }
            return (T) value;
        }
    }

    /** Number of changes of the project since something was kept for the first time. */
    public static long stamp(EObject element) {
        return project(element).eAdapters().stream().filter(Kept.class::isInstance).mapToLong(k -> ((Kept) k).stamp).findFirst().orElse(0);
    }

    /** The project of an element. */
    public static Project project(EObject element) {
        if (EcoreUtil.getRootContainer(element) instanceof Project project) {
            return project;
        }
        throw new IllegalArgumentException("It is in no project: " + element);
    }

    /** Whether an element is in a project; one that was just deleted is not. */
    public static boolean isInProject(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Project;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            synchronized (values) {
                values.values().stream().filter(Future.class::isInstance).forEach(v -> ((Future<?>) v).cancel(false));
                values.clear();
                stamp++;
            }
        }
    }
}
