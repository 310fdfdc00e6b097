// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Project;

/** A change of a model that is tried and taken back, as Sirius does it with a recording command. */
final class Trial {

    private final Project project;
    private final Project before;

    Trial(Project project) {
        this.project = project;
        this.before = EcoreUtil.copy(project);
    }

    /** Changes the model, looks at it, and takes the change back; fails when the model is not as it was then. */
    <T> T run(Function<Project, T> change) {
        ChangeRecorder recorder = new ChangeRecorder(project);
        try {
            return change.apply(project);
        } finally {
            ChangeDescription description = recorder.endRecording();
            description.apply();
            recorder.dispose();
            assertTrue(EcoreUtil.equals(before, project), "undo did not bring back what was there");
        }
    }

    /** Whether the model is as it was. */
    boolean unchanged() {
        return EcoreUtil.equals(before, project);
    }

    /** The same element in another copy of the model. */
    static EObject counterpart(EObject element, Project other) {
        return element instanceof Project ? other : EcoreUtil.getEObject(other, EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element));
    }
}
