// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.nines.model.ModelCopy;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.scene.Scene;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.paint.Picture;

/**
 * Draws a diagram in a job on a copy of the model, again after every change. One job runs at a time; what changes meanwhile is drawn by the next.
 * Shapes that nobody has placed keep the places that they got first for as long as the editor is open.
 */
public final class Renderer {

    private final OpenModel model;
    private final Display display;
    private final Consumer<Picture> show;
    private final Consumer<String> fail;
    private DiagramSettings settings;
    private Overlay overlay = Overlay.NONE;
    private Picture picture = Picture.EMPTY;
    /** Where shapes were drawn last. */
    private DiagramLayout places;
    private ModelCopy copy;
    private long copied = -1;
    private Job job;
    private boolean again;
    private boolean disposed;

    /**
     * @param show is given each new picture, in the thread of the display
     * @param fail is given a sentence when the diagram can't be drawn
     */
    Renderer(OpenModel model, DiagramSettings settings, Display display, Consumer<Picture> show, Consumer<String> fail) {
        this.model = model;
        this.settings = settings;
        this.display = display;
        this.show = show;
        this.fail = fail;
    }

    DiagramSettings settings() {
        return settings;
    }

    void setSettings(DiagramSettings now) {
        settings = now;
        request();
    }

    void setOverlay(Overlay now) {
        overlay = now;
        request();
    }

    /** Draws the diagram as it is now, soon. */
    void request() {
        if (disposed) {
            return;
        }
        if (job != null) {
            again = true;
            return;
        }
        if (!settings.scope().isEmpty() && model.find(settings.scope()) == null) {
            fail.accept("The element that this diagram is of has been deleted. Undo brings it back.");
            return;
        }
        if (copied != model.session().changeStamp() || copy == null) {
            copied = model.session().changeStamp();
            copy = ModelCopy.of(model.project());
        }
        DiagramLayout stored = Diagrams.find(model.session().layouts(), settings).map(EcoreUtil::copy).orElse(places);
        job = new Drawing(copy, settings, overlay, stored, picture);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** Where everything is drawn now; null before the first drawing. */
    DiagramLayout places() {
        return places;
    }

    /** Whether what is shown is that of the present content. */
    public boolean isCurrent() {
        return job == null;
    }

    void dispose() {
        disposed = true;
        if (job != null) {
            job.cancel();
        }
    }

    private void finish(Job by, Picture drawn, DiagramLayout where, String problem) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (disposed || by != job) {
                return;
            }
            job = null;
            if (drawn == null) {
                fail.accept(problem);
            } else {
                picture = drawn;
                places = where;
                show.accept(drawn);
            }
            if (again) {
                again = false;
                request();
            }
        });
    }

    /** One drawing. */
    private final class Drawing extends Job {

        private final ModelCopy of;
        private final DiagramSettings with;
        private final Overlay marks;
        private final DiagramLayout stored;
        private final Picture before;

        Drawing(ModelCopy of, DiagramSettings with, Overlay marks, DiagramLayout stored, Picture before) {
            super("Drawing " + of.project().getName());
            this.of = of;
            this.with = with;
            this.marks = marks;
            this.stored = stored;
            this.before = before;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                DiagramLayout where = stored == null ? LayoutFactory.eINSTANCE.createDiagramLayout() : EcoreUtil.copy(stored);
                Diagrams.layout(of.project(), with, where, Set.of());
                Scene scene = Diagrams.draw(of.project(), with, marks, where);
                finish(this, Picture.of(scene, before), where, "");
            } catch (RuntimeException | OutOfMemoryError e) {
                ILog.of(Renderer.class).error("A diagram could not be drawn.", e);
                finish(this, null, null, "The diagram can't be drawn because of an error in Nines; its log has the details.");
            }
            return Status.OK_STATUS;
        }
    }
}
