// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.Map;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Calls a model a model where the platform calls it a resource: it asks whether to save, and has no other place for the words. Where a newer
 * platform has none of these texts any more, its own stay.
 */
final class Wording {

    private static final String MESSAGES = "org.eclipse.ui.internal.WorkbenchMessages";
    private static final Map<String, String> TEXTS = Map.of(
            "Save_Resource", "Save Model",
            "EditorManager_saveResourcesTitle", "Save Models",
            "EditorManager_saveResourcesMessage", "Select the &models to save:");

    private Wording() {
    }

    static void apply() {
        try {
            Class<?> messages = FrameworkUtil.getBundle(PlatformUI.class).loadClass(MESSAGES);
            for (Map.Entry<String, String> text : TEXTS.entrySet()) {
                messages.getField(text.getKey()).set(null, text.getValue());
            }
        } catch (ReflectiveOperationException e) {
            Log.warning("The questions before models are closed are those of the platform.", e);
        }
    }
}
