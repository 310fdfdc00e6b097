// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.model.Problem;
import org.nines.model.io.internal.ElementWriter;
import org.nines.model.io.internal.FileAccess;
import org.nines.model.io.internal.FileOperations;
import org.nines.model.io.internal.FileStamp;
import org.nines.model.io.internal.Format;
import org.nines.model.io.internal.Ids;
import org.nines.model.io.internal.Issue;
import org.nines.model.io.internal.LoadRun;
import org.nines.model.io.internal.SaveRun;

/**
 * A model file in EMF's terms. Loading it loads all files that it leads to, into the same resource set; a failure leaves nothing behind.
 *
 * <p>Identifiers: an element that comes in gets a new one, unless it was taken out of a resource before and kept its own. So a copy has a new
 * identifier, while moving, and undoing a removal, keep it.
 */
public final class ModelResource extends XMIResourceImpl {

    /** Key of {@link LoadOptions} among EMF's load options, of this call or of the resource set. */
    public static final String LOAD_OPTIONS = LoadOptions.class.getName();
    /** Key of {@link SaveOptions} among EMF's save options. */
    public static final String SAVE_OPTIONS = SaveOptions.class.getName();

    private static final Pattern LINE = Pattern.compile(":(\\d{1,9})");

    private final Format format;
    private FileStamp stamp;
    private List<Problem> notes = List.of();

    public ModelResource(URI uri) {
        this(uri, Format.model());
    }

    /** Resource of another format than that of models. */
    public ModelResource(URI uri, Format format) {
        super(uri);
        this.format = format;
    }

    /** What the file may hold. */
    public Format format() {
        return format;
    }

    /** The file, null when the resource is in none. */
    public Path file() {
        return FileAccess.pathOf(getURI());
    }

    /** Warnings and notes of the last loading that began with this file. */
    public List<Problem> notes() {
        return notes;
    }

    /** Content of the file as it was last read or written, null when it never was. */
    public FileStamp stamp() {
        return stamp;
    }

    /** To be called by whoever reads or writes the file in place of this resource. */
    public void setStamp(FileStamp stamp) {
        this.stamp = stamp;
    }

    /**
     * Whether somebody else has changed, removed or created the file since it was last read or written here.
     *
     * @throws IOException when the file can't be read
     */
    public boolean isChangedOnDisk() throws IOException {
        Path file = file();
        FileStamp now = file == null ? null : FileStamp.of(file);
        return now == null ? stamp != null : !now.equals(stamp);
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded()) {
            return;
        }
        Map<Object, Object> inRun = inRun(options);
        try (InputStream in = open(inRun)) {
            load(in, inRun);
        } catch (ModelException e) {
            // Where the stream could not be opened, nothing has been recorded yet.
            record(e);
            throw e;
        }
    }

    private InputStream open(Map<Object, Object> inRun) throws ModelException {
        InputStream in = ((LoadRun) inRun.get(LoadRun.OPTION)).open(this);
        if (in != null) {
            return in;
        }
        try {
            return getURIConverter().createInputStream(getURI(), inRun);
        } catch (IOException e) {
            throw Issue.UNREADABLE.failure(String.valueOf(getURI()), "the file can't be read: " + e.getMessage());
        }
    }

    /** The options with the run that this resource is read in; a new one unless there is one. */
    private Map<Object, Object> inRun(Map<?, ?> options) throws IOException {
        Map<Object, Object> inRun = new HashMap<>(options == null ? Map.of() : options);
        if (!(inRun.get(LoadRun.OPTION) instanceof LoadRun)) {
            Object limits = inRun.get(LOAD_OPTIONS);
            if (limits == null && getResourceSet() != null) {
                limits = getResourceSet().getLoadOptions().get(LOAD_OPTIONS);
            }
            inRun.put(LoadRun.OPTION, new LoadRun(this, limits instanceof LoadOptions given ? given : LoadOptions.defaults(), Map.of()));
        }
        return inRun;
    }

    /** Loads from a stream what is in the file of this resource, however the caller came by it. */
    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        LoadRun run = (LoadRun) inRun(options).get(LoadRun.OPTION);
        try {
            stamp = run.read(this, in);
            if (run.root() == this) {
                notes = run.notes();
                notes.forEach(note -> getWarnings().add(new ProblemDiagnostic(note)));
            }
        } catch (ModelException e) {
            if (run.root() == this) {
                run.discard();
            }
            unload();
            record(e);
            throw e;
        }
    }

    private void record(ModelException failure) {
        stamp = null;
        getErrors().clear();
        failure.problems().forEach(problem -> getErrors().add(new ProblemDiagnostic(problem)));
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (file() == null) {
            super.save(options);
            return;
        }
        Object given = options == null ? null : options.get(SAVE_OPTIONS);
        new SaveRun(given instanceof SaveOptions save ? save : SaveOptions.defaults(), FileOperations.DISK).save(List.of(this));
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(new ElementWriter(this).write());
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject element) {
        if (getID(element) == null) {
            String kept = DETACHED_EOBJECT_TO_ID_MAP.remove(element);
            setID(element, kept == null || isTaken(kept) ? Ids.random() : kept);
        }
        super.attachedHelper(element);
    }

    private boolean isTaken(String id) {
        List<? extends Resource> model = getResourceSet() == null ? List.of(this) : getResourceSet().getResources();
        return model.stream().anyMatch(r -> r instanceof ModelResource part && part.getIDToEObjectMap().containsKey(id));
    }

    /** Whether an element that stands in no resource has stood in one, and gets its identifier back when it is put into one. */
    public static boolean hasKeptId(EObject element) {
        return DETACHED_EOBJECT_TO_ID_MAP.containsKey(element);
    }

    /** Problem in EMF's terms. */
    private record ProblemDiagnostic(Problem problem) implements Resource.Diagnostic {

        @Override
        public String getMessage() {
            return problem.toString();
        }

        @Override
        public String getLocation() {
            return problem.place();
        }

        @Override
        public int getLine() {
            Matcher line = LINE.matcher(problem.place());
            return line.find() ? Integer.parseInt(line.group(1)) : 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }
    }
}
