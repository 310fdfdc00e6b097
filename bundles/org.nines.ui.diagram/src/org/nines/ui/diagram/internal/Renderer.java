// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.nines.model.ModelCopy;
import org.nines.model.Project;
import org.nines.model.layout.DiagramLayout;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.ui.Copying;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.paint.Picture;

/**
 * Draws a diagram, again after every change: the model is copied at once, what is shown of it, where things stand and how they look is found in a job.
 * One job runs at a time; what changes meanwhile is drawn by the next. Marks are painted on what is drawn already. Shapes that nobody has placed keep the
 * places that they got first for as long as the editor is open.
 */
public final class Renderer {

    private final OpenModel model;
    private final Display display;
    private final DiagramSettings name;
    private final Consumer<Picture> show;
    private final Consumer<String> fail;
    private Overlay overlay = Overlay.NONE;
    private Picture picture = Picture.EMPTY;
    private DiagramDrawing drawing;
    private SeenPlaces seen = new SeenPlaces();
    private Set<String> anew = Set.of();
    private Copying copying;
    /** The model as it was drawn last, and its change stamp: where things stand may change without it. */
    private ModelCopy copy;
    private long copyOf;
    private Job job;
    private boolean again;
    private boolean disposed;

    /**
     * @param name kind and scope of the diagram
     * @param show is given each new picture, in the thread of the display
     * @param fail is given a sentence when the diagram can't be drawn
     */
    Renderer(OpenModel model, DiagramSettings name, Display display, Consumer<Picture> show, Consumer<String> fail) {
        this.model = model;
        this.name = name;
        this.display = display;
        this.show = show;
        this.fail = fail;
    }

    /** What the diagram shows, with what its layout collapses and hides. */
    DiagramSettings settings() {
        return Diagrams.find(model.session().layouts(), name).map(Diagrams::settings).orElse(name).bare();
    }

    /** What is drawn now, null before the first drawing. */
    public DiagramDrawing drawing() {
        return drawing;
    }

    /** Marks what an analysis says. */
    void setOverlay(Overlay now) {
        if (now == overlay) {
            return;
        }
        overlay = now;
        if (drawing == null || !isCurrent()) {
            // what is being drawn may be marked already
            request();
        } else {
            DiagramDrawing drawn = drawing;
            schedule(new Drawing(() -> drawn, null));
        }
    }

    /** Draws the diagram with new places for some shapes and lines that nobody has placed by hand; for all when empty. */
    void arrange(Set<String> ids) {
        if (ids.isEmpty()) {
            seen = new SeenPlaces();
        } else {
            anew = ids;
        }
        request();
    }

    /** Draws the diagram as it is now, soon. */
    void request() {
        if (disposed) {
            return;
        }
        if (!isCurrent()) {
            again = true;
            return;
        }
        if (copy != null && copyOf == model.session().changeStamp()) {
            draw();
        } else {
            copying = Copying.start(model.session(), display, this::draw);
        }
    }

    private void draw(ModelCopy of) {
        copy = of;
        copyOf = model.session().changeStamp();
        again = false;
        draw();
    }

    private void draw() {
        if (!name.scope().isEmpty() && model.find(name.scope()) == null) {
            fail.accept("The element that this diagram is of has been deleted. Undo brings it back.");
            return;
        }
        Optional<DiagramLayout> stored = Diagrams.find(model.session().layouts(), name).filter(l -> !l.getNodes().isEmpty());
        SeenPlaces places = seen;
        DiagramLayout layout = stored.map(EcoreUtil::copy).orElseGet(places::copy);
        DiagramSettings settings = settings();
        Set<String> fresh = anew;
        Project project = copy.project();
        anew = Set.of();
        schedule(stored.isPresent() ? new Drawing(() -> DiagramDrawing.of(project, settings, layout).layout(fresh), null)
                : new Drawing(() -> places.draw(project, settings, layout).layout(fresh), places));
    }

    private void schedule(Drawing next) {
        job = next;
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void broken(Throwable e) {
        ILog.of(Renderer.class).error("A diagram could not be drawn.", e);
        fail.accept("The diagram can't be drawn because of an error in Nines; its log has the details.");
    }

    /** Whether what is shown is that of the present content. */
    public boolean isCurrent() {
        return job == null && (copying == null || copying.isDone());
    }

    void dispose() {
        disposed = true;
        if (copying != null) {
            copying.cancel();
        }
        if (job != null) {
            job.cancel();
        }
    }

    private void finish(Drawing by, Picture drawn) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (disposed || by != job) {
                return;
            }
            job = null;
            if (drawn != null) {
                picture = drawn;
                drawing = by.made;
                if (by.places != null) {
                    by.places.remember(drawing);
                }
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

        private final Supplier<DiagramDrawing> of;
        private final SeenPlaces places;
        private final Overlay marks = overlay;
        private final Picture before = picture;
        private DiagramDrawing made;

        /**
         * @param of makes what is to be drawn, laid out
         * @param places where its places are remembered; null when they are kept elsewhere already
         */
        Drawing(Supplier<DiagramDrawing> of, SeenPlaces places) {
            super("Drawing a diagram");
            this.of = of;
            this.places = places;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                made = of.get();
                finish(this, Picture.of(made.scene(marks), before));
            } catch (RuntimeException | OutOfMemoryError e) {
                finish(this, null);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> broken(e));
                }
            }
            return Status.OK_STATUS;
        }
    }
}
