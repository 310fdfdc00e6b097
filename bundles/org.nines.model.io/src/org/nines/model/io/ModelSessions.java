// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.nines.model.Project;
import org.nines.model.io.internal.FileAccess;
import org.nines.model.io.internal.FileOperations;
import org.nines.model.io.internal.Issue;
import org.nines.model.io.internal.RecoveryFile;

/** The open models, one session for each root file however often and by whatever path it is opened. Thread-safe. */
public final class ModelSessions {

    private static final ModelSessions SHARED = new ModelSessions();

    /** A file that is open or being opened; whoever holds its monitor loads it. */
    private static final class Slot {
        private ModelSession session;
    }

    private final FileOperations operations;
    private final Map<Path, Slot> slots = new HashMap<>();

    /** A registry of its own, for programs that are not one workbench. */
    public ModelSessions() {
        this(FileOperations.DISK);
    }

    /** A registry that writes in another way; for tests. */
    public ModelSessions(FileOperations operations) {
        this.operations = operations;
    }

    /** The registry of the workbench. */
    public static ModelSessions shared() {
        return SHARED;
    }

    /** Opens a model with default options and EMF's reflective item providers. */
    public ModelSession open(Path file) throws ModelException {
        return open(file, LoadOptions.defaults(), ReflectiveItemProviderAdapterFactory::new);
    }

    /**
     * Opens a model, or joins those who have it open already; then options and item providers are theirs.
     *
     * @param adapters makes the item providers of the editing domain
     * @throws ModelException when it can't be loaded
     */
    public ModelSession open(Path file, LoadOptions options, Supplier<? extends AdapterFactory> adapters) throws ModelException {
        return open(file, options, adapters, false);
    }

    /**
     * Opens a model as its recovery file has it, unsaved.
     *
     * @throws ModelException when the model is open already, or the recovery file can't be used
     */
    public ModelSession openRecovered(Path file, LoadOptions options, Supplier<? extends AdapterFactory> adapters) throws ModelException {
        return open(file, options, adapters, true);
    }

    private ModelSession open(Path file, LoadOptions options, Supplier<? extends AdapterFactory> adapters, boolean recovered)
            throws ModelException {
        Path key = key(file);
        while (true) {
            Slot slot;
            synchronized (slots) {
                slot = slots.computeIfAbsent(key, k -> new Slot());
            }
            // Loading may take long: others wait for this file only.
            synchronized (slot) {
                synchronized (slots) {
                    if (slots.get(key) != slot) {
                        // Closed, or given up after an error, while we waited.
                        continue;
                    }
                    if (slot.session != null) {
                        if (recovered) {
                            throw Issue.OPEN_ELSEWHERE.failure(key.toString(), "the model is open already.");
                        }
                        slot.session.users++;
                        return slot.session;
                    }
                }
                return load(slot, key, new ModelSession(this, adapters.get(), options, operations), recovered);
            }
        }
    }

    private ModelSession load(Slot slot, Path key, ModelSession session, boolean recovered) throws ModelException {
        boolean done = false;
        try {
            if (recovered) {
                session.recover(key);
            } else {
                session.load(key);
            }
            done = true;
        } finally {
            synchronized (slots) {
                if (done) {
                    session.users = 1;
                    slot.session = session;
                } else {
                    slots.remove(key);
                }
            }
        }
        return session;
    }

    /** Begins a model that is in no file yet; its first save is {@link ModelSession#saveAs}. */
    public ModelSession create(Project project, Supplier<? extends AdapterFactory> adapters) {
        ModelSession session = new ModelSession(this, adapters.get(), LoadOptions.defaults(), operations);
        session.create(project);
        session.users = 1;
        return session;
    }

    /** The recovery file that a crash has left beside a model, for the user to open or to discard. */
    public Optional<Path> findRecovery(Path file) {
        Path recovery = RecoveryFile.of(key(file));
        return Files.isRegularFile(recovery) ? Optional.of(recovery) : Optional.empty();
    }

    /** Removes the recovery file of a model where there is one. */
    public void discardRecovery(Path file) throws ModelException {
        discardRecovery(key(file), operations);
    }

    static void discardRecovery(Path key, FileOperations operations) throws ModelException {
        Path recovery = RecoveryFile.of(key);
        try {
            operations.delete(recovery);
        } catch (IOException e) {
            throw Issue.NOT_WRITTEN.failure(recovery.toString(), "the recovery file can't be removed: " + e.getMessage() + ".");
        }
    }

    /** One path for a file however it is named. */
    static Path key(Path file) {
        try {
            return FileAccess.real(file);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** @throws ModelException when another session is about the file */
    void claim(ModelSession session, Path key) throws ModelException {
        synchronized (slots) {
            if (slots.containsKey(key)) {
                throw Issue.OPEN_ELSEWHERE.failure(key.toString(), "another model with this file is open.");
            }
            Slot slot = new Slot();
            slot.session = session;
            slots.put(key, slot);
        }
    }

    void release(ModelSession session, Path key) {
        synchronized (slots) {
            Slot slot = slots.get(key);
            if (slot != null && slot.session == session) {
                slots.remove(key);
            }
        }
    }

    void close(ModelSession session) throws ModelException {
        synchronized (slots) {
            if (session.users == 0) {
                throw new IllegalStateException("the session is closed already");
            }
            if (--session.users > 0) {
                return;
            }
            if (session.file() != null) {
                release(session, session.file());
            }
        }
        session.dispose();
    }
}
