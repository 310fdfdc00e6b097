// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.nines.model.Problem;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;

/** Loading of one model: its root file and all files that it leads to, then the references between them. */
public final class LoadRun {

    /** Load option that makes a resource part of a run instead of the root of a new one. */
    public static final String OPTION = LoadRun.class.getName();

    private final ModelResource root;
    private final LoadOptions options;
    private final Map<Path, byte[]> substitutes;
    private final ProblemLog log;
    private final Budget budget;
    private final ReferencePolicy policy;
    private final List<ModelFile> files = new ArrayList<>();
    private final Map<URI, ModelFile> byAddress = new HashMap<>();
    /** Addresses of files as they stand in a file, with that file before them. */
    private final Map<String, URI> resolved = new HashMap<>();
    private final List<ModelResource> added = new ArrayList<>();

    /**
     * @param substitutes content to be read instead of that of the files, by real path
     */
    public LoadRun(ModelResource root, LoadOptions options, Map<Path, byte[]> substitutes) throws IOException {
        this.root = root;
        this.options = options;
        this.substitutes = substitutes;
        log = new ProblemLog(options.maxProblems());
        budget = new Budget(options);
        policy = new ReferencePolicy(root.getURI(), options.allowedFolders(), substitutes::containsKey);
    }

    /** The resource that loading began with. */
    public ModelResource root() {
        return root;
    }

    /** Opens the content of a file; null when the resource is in no file. */
    public InputStream open(ModelResource resource) throws ModelException {
        Path file = FileAccess.pathOf(resource.getURI());
        if (file == null) {
            return null;
        }
        byte[] substitute = substitutes.get(file);
        return substitute != null ? new ByteArrayInputStream(substitute) : FileAccess.open(file, name(resource), budget);
    }

    /** How messages call a file: relative to the folder of the root. */
    private String name(ModelResource resource) {
        Path file = FileAccess.pathOf(resource.getURI());
        Path start = FileAccess.pathOf(root.getURI());
        if (file != null && start != null && file.startsWith(start.getParent())) {
            return start.getParent().relativize(file).toString().replace('\\', '/');
        }
        return file != null ? file.toString() : resource.getURI() == null ? "model" : URI.decode(resource.getURI().lastSegment());
    }

    /**
     * Reads one file; with the root, also all others, and binds them.
     *
     * @return stamp of what was read
     */
    public FileStamp read(ModelResource resource, InputStream in) throws ModelException {
        ModelFile file = new ModelFile(resource, name(resource));
        files.add(file);
        byAddress.put(resource.getURI(), file);
        VersionGate gate = new VersionGate(resource.format(), options.migrations(), file, log);
        FileStamp stamp = XmlSource.parse(in, budget, file.name, gate);
        gate.finish();
        if (resource == root) {
            readOthers();
            new Binder(files, this::target, log).bind();
            log.throwErrors();
        }
        return stamp;
    }

    private void readOthers() throws ModelException {
        // Files are appended while this runs.
        for (int i = 0; i < files.size(); i++) {
            ModelFile file = files.get(i);
            List<ModelFile.Link> links = new ArrayList<>(file.children);
            links.addAll(file.references);
            for (ModelFile.Link link : links) {
                if (!link.href().startsWith("#")) {
                    readOther(file, link);
                }
            }
        }
    }

    private void readOther(ModelFile file, ModelFile.Link link) throws ModelException {
        String address = Href.address(link.href());
        String key = file.resource.getURI() + "\n" + address;
        URI target = resolved.get(key);
        if (target == null) {
            try {
                target = policy.resolve(file.resource.getURI(), address);
            } catch (ReferencePolicy.RefusedException e) {
                log.add(file.problem(e.issue, link, "'" + link.feature().getName() + "' refers to another file: " + e.getMessage()));
                return;
            }
            resolved.put(key, target);
        }
        if (!byAddress.containsKey(target)) {
            if (files.size() == options.maxFiles()) {
                throw Issue.TOO_MANY_FILES.failure(file.place(link.line(), link.source()),
                        "the model has more than " + options.maxFiles() + " files.");
            }
            load(target);
        }
    }

    private void load(URI address) throws ModelException {
        ResourceSet resources = root.getResourceSet();
        if (resources != null && resources.getResource(address, false) instanceof ModelResource present) {
            if (present.isLoaded()) {
                byAddress.put(address, new ModelFile(present, name(present)));
                return;
            }
            load(present);
            return;
        }
        ModelResource part = new ModelResource(address, root.format());
        if (resources != null) {
            resources.getResources().add(part);
            added.add(part);
        }
        load(part);
    }

    private void load(ModelResource part) throws ModelException {
        try {
            part.load(Map.of(OPTION, this));
        } catch (ModelException e) {
            // Listed even though it failed: what refers to it is no second problem.
            byAddress.put(part.getURI(), null);
            log.addAll(e);
        } catch (IOException e) {
            byAddress.put(part.getURI(), null);
            log.add(Issue.UNREADABLE.at(name(part), "the file can't be read: " + e.getMessage()));
        }
    }

    /** The file that a link leads to, null when it could not be read or was refused. */
    private ModelFile target(ModelFile from, ModelFile.Link link) {
        if (link.href().startsWith("#")) {
            return from;
        }
        URI address = resolved.get(from.resource.getURI() + "\n" + Href.address(link.href()));
        return address == null ? null : byAddress.get(address);
    }

    /** Warnings and notes of all files. */
    public List<Problem> notes() {
        return List.copyOf(log.notes());
    }

    /** Takes away what a failed run has put into the resource set. */
    public void discard() {
        for (ModelFile file : files) {
            if (file.resource != root) {
                file.resource.unload();
            }
        }
        for (Resource part : added) {
            if (part.getResourceSet() != null) {
                part.getResourceSet().getResources().remove(part);
            }
        }
    }
}
