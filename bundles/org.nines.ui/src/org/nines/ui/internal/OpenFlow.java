// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.samples.Samples;
import org.nines.ui.ModelInput;
import org.nines.ui.OpenModel;
import org.nines.ui.OpenModels;
import org.nines.ui.internal.editor.OverviewEditor;

/** Opening models: files are loaded in a job, with the questions that this may raise. */
public final class OpenFlow {

    private static final Supplier<AdapterFactory> ADAPTERS = NinesAdapterFactory::composed;

    /** What makes a session, outside of the thread of the display. */
    @FunctionalInterface
    private interface Loading {
        ModelSession run() throws ModelException;
    }

    private OpenFlow() {
    }

    /**
     * Opens a file, or shows the editor that it is open in.
     *
     * @return comes true with the open model, or null when it was not opened; the user knows why
     */
    public static CompletableFuture<OpenModel> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        OpenModel open = OpenModels.of(real(path));
        if (open != null) {
            show(open);
            return CompletableFuture.completedFuture(open);
        }
        ModelSessions sessions = ModelSessions.shared();
        Loading loading = () -> sessions.open(path, LoadOptions.defaults(), ADAPTERS);
        if (sessions.findRecovery(path).isPresent()) {
            int answer = Dialogs.ask("Unsaved Changes Found", "Nines ended unexpectedly while '" + path.getFileName() + "' had changes that were not saved."
                    + " They were kept " + time(sessions.findRecovery(path).get()) + ".", "Recover Them", "Discard Them", "Cancel");
            if (answer == 0) {
                loading = () -> sessions.openRecovered(path, LoadOptions.defaults(), ADAPTERS);
            } else if (answer == 1) {
                loading = () -> {
                    sessions.discardRecovery(path);
                    return sessions.open(path, LoadOptions.defaults(), ADAPTERS);
                };
            } else {
                return CompletableFuture.completedFuture(null);
            }
        }
        return load(path, loading);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private static String time(Path file) {
        try {
            return "at " + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .format(LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()));
        } catch (IOException e) {
            return "beside it";
        }
    }

    private static CompletableFuture<OpenModel> load(Path path, Loading loading) {
        CompletableFuture<OpenModel> opened = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Job job = new Job("Opening " + path.getFileName()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask("", IProgressMonitor.UNKNOWN);
                try {
                    ModelSession session = loading.run();
                    display.asyncExec(() -> {
                        RecentFiles.add(session.file());
                        opened.complete(show(OpenModels.of(session)));
                    });
                } catch (ModelException e) {
                    display.asyncExec(() -> {
                        Dialogs.failed("Not Opened", e);
                        opened.complete(null);
                    });
                } catch (RuntimeException | OutOfMemoryError e) {
                    display.asyncExec(() -> {
                        Dialogs.internalError("'" + path.getFileName() + "' could not be opened.", e);
                        opened.complete(null);
                    });
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return opened;
    }

    /** Begins an empty model. */
    public static OpenModel create() {
        Project project = NinesFactory.eINSTANCE.createProject();
        project.setName("New model");
        return show(OpenModels.of(ModelSessions.shared().create(project, ADAPTERS)));
    }

    /** Begins a model with the content of a sample. */
    public static CompletableFuture<OpenModel> create(Samples.Sample sample) {
        CompletableFuture<OpenModel> opened = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Job job = Job.create("Opening " + sample.title(), monitor -> {
            try {
                Project project = read(sample);
                display.asyncExec(() -> opened.complete(show(OpenModels.of(ModelSessions.shared().create(project, ADAPTERS)))));
            } catch (IOException | RuntimeException e) {
                display.asyncExec(() -> {
                    Dialogs.internalError("The example could not be opened.", e);
                    opened.complete(null);
                });
            }
        });
        job.setUser(true);
        job.schedule();
        return opened;
    }

    private static Project read(Samples.Sample sample) throws IOException {
        Path folder = Files.createTempDirectory("nines-sample");
        Path file = folder.resolve(sample.id() + ".nines");
        try (InputStream content = sample.open()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            Project project = ModelFiles.load(file).project();
            // A copy is in no file, and gets identifiers of its own.
            return EcoreUtil.copy(project);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Shows the overview of a model. */
    public static OpenModel show(OpenModel model) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.openEditor(new ModelInput(model), OverviewEditor.ID);
        } catch (PartInitException e) {
            Dialogs.internalError("The overview of the model could not be opened.", e);
        }
        return model;
    }
}
