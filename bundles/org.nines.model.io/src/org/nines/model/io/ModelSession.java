// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.io.internal.ContentObserver;
import org.nines.model.io.internal.EditCommand;
import org.nines.model.io.internal.FileAccess;
import org.nines.model.io.internal.FileOperations;
import org.nines.model.io.internal.FileStamp;
import org.nines.model.io.internal.Issue;
import org.nines.model.io.internal.RecoveryFile;
import org.nines.model.io.internal.SaveRun;
import org.nines.model.io.internal.SessionCommandStack;
import org.nines.model.io.internal.SessionEditingDomain;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.LayoutPackage;

/**
 * A model that is being worked on: one resource set, one editing domain and command stack, one dirty state for everybody who shows it.
 *
 * <p>Got from {@link ModelSessions}, and closed as often as it was opened. Apart from opening and closing, it belongs to one thread at a time,
 * in a workbench that of the display; jobs work on snapshots.
 */
public final class ModelSession {

    /** Is told when content, dirty state, file or project of a session have changed: once for a command, an undo, a save or a revert. */
    @FunctionalInterface
    public interface Listener {
        void sessionChanged(ModelSession session);
    }

    private final ModelSessions owner;
    private final FileOperations operations;
    private final LoadOptions options;
    private final ResourceSet resources = ModelFiles.newResourceSet();
    private final SessionCommandStack stack = new SessionCommandStack(this::commandDone);
    private final SessionEditingDomain domain;
    private final ContentObserver observer = new ContentObserver(this::contentChanged);
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final SessionLayouts layouts = new SessionLayouts();
    private Project project;
    private List<Problem> problems = List.of();
    private long changeStamp;
    private long layoutStamp;
    private long announced;
    /** Changes that the command stack doesn't know, or content that is in no file. */
    private boolean changedBeside;
    /** Guarded by the owner. */
    int users;

    ModelSession(ModelSessions owner, AdapterFactory adapters, LoadOptions options, FileOperations operations) {
        this.owner = owner;
        this.operations = operations;
        this.options = options;
        domain = new SessionEditingDomain(adapters, stack, resources);
    }

    void create(Project content) {
        project = content;
        Resource resource = new ModelResource(URI.createURI("unsaved:/model." + ModelResourceFactory.EXTENSION));
        resources.getResources().add(resource);
        resource.getContents().add(content);
        changedBeside = true;
        layouts.clear();
        observe();
    }

    void load(Path file) throws ModelException {
        accept(ModelFiles.load(resources, file, options, Map.of()));
        problems = layouts.load(file(), problems);
        observe();
    }

    private void observe() {
        resources.getResources().add(layouts.resource());
        resources.eAdapters().add(observer);
    }

    void recover(Path file) throws ModelException {
        RecoveryFile recovery = RecoveryFile.read(file, options);
        accept(ModelFiles.load(resources, file, options, recovery.contents()));
        for (ModelResource part : files()) {
            if (recovery.contents().containsKey(part.file())) {
                part.setStamp(recovery.stamps().get(part.file()));
            }
        }
        problems = layouts.recover(file(), recovery, problems);
        changedBeside = true;
        observe();
    }

    private void accept(LoadedModel loaded) {
        project = loaded.project();
        problems = loaded.notes();
    }

    /** The root of the model; another object after {@link #revert()}. */
    public Project project() {
        return project;
    }

    /** The root file, null before the first save. */
    public Path file() {
        return files().get(0).file();
    }

    /** The files of the model, the root first. */
    public List<ModelResource> files() {
        return ModelFiles.files(project);
    }

    /** What is worth knowing about the files since they were loaded: migrations, derived identifiers. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where the shapes of the diagrams of the model are; changed by commands on the stack as the model is, saved and reverted with it. */
    public DiagramLayouts layouts() {
        return layouts.get();
    }

    public ResourceSet resourceSet() {
        return resources;
    }

    public AdapterFactoryEditingDomain editingDomain() {
        return domain;
    }

    public CommandStack commandStack() {
        return stack;
    }

    /**
     * Does an edit as one step of the command stack: one undo, called as the edit is.
     *
     * @return what should be selected afterwards
     * @throws IllegalStateException when the edit does not apply
     * @throws RuntimeException what a failing edit throws; the model is then as it was before
     */
    public List<EObject> execute(Edit edit) {
        edit.refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        EditCommand command = new EditCommand(resources, edit);
        stack.execute(command);
        if (command.failure() != null) {
            throw command.failure();
        }
        return command.selection();
    }

    /** Grows with each change of content, whoever makes it, also with undo, redo and revert; results are cached by it. */
    public long changeStamp() {
        return changeStamp;
    }

    /** Grows with each change of the layouts of diagrams, as {@link #changeStamp()} does with those of the model. */
    public long layoutStamp() {
        return layoutStamp;
    }

    /** Whether anything would be lost by closing. */
    public boolean isDirty() {
        return changedBeside || stack.isSaveNeeded();
    }

    /** Whether somebody else has changed a file of the model since it was loaded or saved. */
    public boolean isChangedOnDisk() throws IOException {
        for (ModelResource part : files()) {
            if (part.file() != null && part.isChangedOnDisk()) {
                return true;
            }
        }
        return file() != null && layouts.isChangedOnDisk(file());
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /**
     * Saves the files whose content changed.
     *
     * @throws ModelException when nothing was saved: not yet in a file, changed by others, not writable
     */
    public void save(SaveOptions saveOptions) throws ModelException {
        write(saveOptions);
        saved();
    }

    private void write(SaveOptions saveOptions) throws ModelException {
        SaveRun.Companion beside = file() == null ? null : layouts.companion(file()).orElse(null);
        new SaveRun(withFolders(saveOptions), operations).save(files(), beside);
        layouts.saved(beside);
    }

    /** Where we load parts from, we may refer to. */
    private SaveOptions withFolders(SaveOptions saveOptions) {
        List<Path> folders = new ArrayList<>(saveOptions.allowedFolders());
        folders.addAll(options.allowedFolders());
        return new SaveOptions(saveOptions.overwrite(), folders);
    }

    private void saved() throws ModelException {
        changedBeside = false;
        stack.saveIsDone();
        discardRecovery();
        announce();
    }

    /**
     * Saves to another root file, which the session is about from then on; the old files stay as they are. A model of several files goes to
     * another folder, its parts to the same places below that.
     *
     * @throws ModelException when nothing was saved; the session is still about the old file then
     */
    public void saveAs(Path target, SaveOptions saveOptions) throws ModelException {
        Path file = ModelSessions.key(target);
        Path old = file();
        if (file.equals(old)) {
            save(saveOptions);
            return;
        }
        Map<ModelResource, URI> addresses = new LinkedHashMap<>();
        Map<ModelResource, FileStamp> stamps = new LinkedHashMap<>();
        for (ModelResource part : files()) {
            addresses.put(part, part.getURI());
            stamps.put(part, part.stamp());
        }
        Map<ModelResource, Path> targets = targets(old, file);
        List<Path> folders = new ArrayList<>();
        FileStamp layoutsBefore = layouts.stamp();
        owner.claim(this, file);
        boolean done = false;
        try {
            createFolders(targets.values(), folders);
            targets.forEach((part, path) -> {
                part.setURI(FileAccess.uriOf(path));
                part.setStamp(null);
            });
            layouts.setStamp(null);
            write(saveOptions);
            done = true;
        } finally {
            if (!done) {
                addresses.forEach(ModelResource::setURI);
                stamps.forEach(ModelResource::setStamp);
                layouts.setStamp(layoutsBefore);
                removeFolders(folders);
                owner.release(this, file);
            }
        }
        if (old != null) {
            discardRecovery(old);
            owner.release(this, old);
        }
        saved();
    }

    private Map<ModelResource, Path> targets(Path old, Path file) throws ModelException {
        Map<ModelResource, Path> targets = new LinkedHashMap<>();
        List<ModelResource> files = files();
        targets.put(files.get(0), file);
        for (ModelResource part : files.subList(1, files.size())) {
            Path path = part.file();
            if (old != null && path != null && path.startsWith(old.getParent())) {
                if (file.getParent().equals(old.getParent())) {
                    throw Issue.SEVERAL_FILES.failure(file.toString(), "the model has several files, and '" + path.getFileName()
                            + "' would belong to two models.");
                }
                targets.put(part, file.getParent().resolve(old.getParent().relativize(path)));
            }
        }
        return targets;
    }

    private static void createFolders(Iterable<Path> files, List<Path> created) throws ModelException {
        for (Path file : files) {
            List<Path> missing = new ArrayList<>();
            for (Path folder = file.getParent(); folder != null && !Files.exists(folder); folder = folder.getParent()) {
                missing.add(folder);
            }
            for (Path folder : missing.reversed()) {
                try {
                    Files.createDirectory(folder);
                    created.add(folder);
                } catch (IOException e) {
                    throw Issue.NOT_WRITTEN.failure(folder.toString(), "the folder can't be made: " + e.getMessage() + ".");
                }
            }
        }
    }

    private static void removeFolders(List<Path> created) {
        for (Path folder : created.reversed()) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // An empty folder too many; what went wrong before is what matters.
            }
        }
    }

    /**
     * Goes back to what is on disk. Commands that were done can't be undone any more.
     *
     * @throws ModelException when that can't be loaded; the session keeps what it has
     */
    public void revert() throws ModelException {
        if (file() == null) {
            throw Issue.NO_FILE.failure("", "the model was never saved, so there is nothing to go back to.");
        }
        ResourceSet fresh = ModelFiles.newResourceSet();
        LoadedModel loaded = ModelFiles.load(fresh, file(), options, Map.of());
        resources.eAdapters().remove(observer);
        resources.getResources().clear();
        resources.getResources().addAll(List.copyOf(fresh.getResources()));
        accept(loaded);
        problems = layouts.load(file(), problems);
        observe();
        // What was cut belongs to the model that is gone.
        domain.setClipboard(null);
        stack.flush();
        stack.saveIsDone();
        changedBeside = false;
        changeStamp++;
        layoutStamp++;
        discardRecovery();
        announce();
    }

    /**
     * Writes what was not saved yet to a file beside the root file, {@code shop.nines.recovery} beside {@code shop.nines}; to be called from
     * time to time. Saving, reverting and the last close remove it, a crash leaves it.
     *
     * @return the recovery file; empty when there is nothing to keep or the model has no file yet
     */
    public Optional<Path> writeRecovery() throws ModelException {
        Optional<Recovery> recovery = takeRecovery();
        if (recovery.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(recovery.get().write());
    }

    /** What was not saved at some moment, to be written to the recovery file by any thread. */
    @FunctionalInterface
    public interface Recovery {

        /** Writes it, and returns the file. */
        Path write() throws ModelException;
    }

    /**
     * As {@link #writeRecovery()}, but only takes what is to be written: writing needs the model no more. Whoever saves or closes before it is
     * written has to see to it that it is discarded afterwards.
     */
    public Optional<Recovery> takeRecovery() throws ModelException {
        if (!isDirty() || file() == null) {
            return Optional.empty();
        }
        Path recovery = RecoveryFile.of(file());
        RecoveryFile.Prepared prepared = RecoveryFile.prepare(files(), layouts.companion(file()).orElse(null), operations);
        return Optional.of(() -> {
            prepared.write();
            return recovery;
        });
    }

    /** Removes the recovery file where there is one. */
    public void discardRecovery() throws ModelException {
        if (file() != null) {
            discardRecovery(file());
        }
    }

    private void discardRecovery(Path file) throws ModelException {
        ModelSessions.discardRecovery(file, operations);
    }

    /** Gives the session up; with the last user it ends, and what was not saved is lost. */
    public void close() throws ModelException {
        owner.close(this);
    }

    void dispose() throws ModelException {
        Path file = file();
        resources.eAdapters().remove(observer);
        stack.flush();
        domain.setClipboard(null);
        listeners.clear();
        resources.getResources().forEach(Resource::unload);
        resources.getResources().clear();
        if (file != null) {
            discardRecovery(file);
        }
    }

    private void contentChanged(Object notifier) {
        if (notifier == layouts.resource() || notifier instanceof EObject element && element.eClass().getEPackage() == LayoutPackage.eINSTANCE) {
            layoutStamp++;
        } else {
            changeStamp++;
        }
        if (!stack.isBusy()) {
            changedBeside = true;
            announce();
        }
    }

    private void commandDone() {
        if (announced != changeStamp + layoutStamp) {
            announce();
        }
    }

    private void announce() {
        announced = changeStamp + layoutStamp;
        listeners.forEach(listener -> listener.sessionChanged(this));
    }
}
