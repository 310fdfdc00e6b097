// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.edit.Edit;

/** Edits that are done, looked at and undone as a command does it; or refused. Whether nothing has remained is looked at when it is closed. */
final class Trial implements AutoCloseable {

    private final EObject root;
    private final EObject before;

    /** @param root what the edits may change: a model, or the layouts of its diagrams */
    Trial(EObject root) {
        this.root = root;
        this.before = EcoreUtil.copy(root);
    }

    /** Does an edit that applies, and takes it back. */
    void accepted(Edit edit, Consumer<List<EObject>> look) {
        assertEquals("", edit.refusal().orElse(""), edit.title());
        assertFalse(edit.title().isBlank() || edit.title().contains("null"), edit.title());
        ChangeRecorder recorder = new ChangeRecorder(root);
        try {
            look.accept(edit.apply());
        } finally {
            ChangeDescription description = recorder.endRecording();
            assertFalse(description.getObjectChanges().isEmpty(), edit.title() + " changes nothing");
            description.apply();
            recorder.dispose();
        }
    }

    /** Tries an edit that does not apply. */
    void refused(Edit edit) {
        String reason = edit.refusal().orElseThrow(() -> new AssertionError(edit.title() + " is not refused"));
        assertTrue(reason.endsWith(".") && (Character.isUpperCase(reason.charAt(0)) || reason.startsWith("'")), reason);
        assertThrows(IllegalStateException.class, edit::apply, edit.title());
    }

    @Override
    public void close() {
        assertTrue(EcoreUtil.equals(before, root), "something was refused and has changed the model, or can't be undone");
    }
}
