// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.io.internal.FileAccess;
import org.nines.model.io.internal.FileOperations;
import org.nines.model.io.internal.Issue;
import org.nines.model.io.internal.LoadRun;
import org.nines.model.io.internal.SaveRun;

/** Loads and saves models for programs without a workbench. */
public final class ModelFiles {

    private ModelFiles() {
    }

    /** Loads a model with the default options. */
    public static LoadedModel load(Path file) throws ModelException {
        return load(file, LoadOptions.defaults());
    }

    /**
     * Loads a model with all files that it leads to. Nothing on disk changes, even when the file is migrated.
     *
     * @param file the root file; its root element is a project
     * @throws ModelException with all problems that could be found
     */
    public static LoadedModel load(Path file, LoadOptions options) throws ModelException {
        return load(newResourceSet(), file, options, Map.of());
    }

    static LoadedModel load(ResourceSet resources, Path file, LoadOptions options, Map<Path, byte[]> substitutes) throws ModelException {
        try {
            ModelResource root = new ModelResource(FileAccess.uriOf(FileAccess.real(file)));
            resources.getResources().add(root);
            root.load(Map.of(LoadRun.OPTION, new LoadRun(root, options, substitutes)));
            List<Problem> notes = root.notes();
            if (root.getContents().size() == 1 && root.getContents().get(0) instanceof Project project) {
                return new LoadedModel(project, notes);
            }
            throw Issue.NO_PROJECT.failure(String.valueOf(file.getFileName()), "the root of the file is no project"
                    + (root.getContents().isEmpty() ? "." : ", but a part of one."));
        } catch (ModelException e) {
            throw e;
        } catch (IOException e) {
            throw Issue.UNREADABLE.failure(file.toString(), "the file can't be read: " + e.getMessage() + ".");
        }
    }

    /** A resource set that loads model files the same way in every host. */
    public static ResourceSet newResourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        ModelResourceFactory.register(resources);
        return resources;
    }

    /** Saves all files of a loaded model; files that did not change are not touched. */
    public static void save(Project project) throws ModelException {
        save(project, SaveOptions.defaults());
    }

    /**
     * Saves all files of a loaded model, or none of them.
     *
     * @throws ModelException when the model can't be written; nothing on disk has changed then
     */
    public static void save(Project project, SaveOptions options) throws ModelException {
        new SaveRun(options, FileOperations.DISK).save(files(project));
    }

    /**
     * Saves a model that is in no file yet.
     *
     * @param file new file; an existing one is overwritten only when the options say so
     * @throws IllegalArgumentException when the model has a file already
     */
    public static void save(Project project, Path file, SaveOptions options) throws ModelException {
        if (project.eResource() != null) {
            throw new IllegalArgumentException("the model is in " + project.eResource().getURI() + " already");
        }
        Resource resource = new ModelResource(FileAccess.uriOf(file.toAbsolutePath().normalize()));
        newResourceSet().getResources().add(resource);
        resource.getContents().add(project);
        try {
            save(project, options);
        } catch (ModelException e) {
            resource.getContents().clear();
            throw e;
        }
    }

    /** The files of a model, the root first. */
    static List<ModelResource> files(Project project) {
        if (!(project.eResource() instanceof ModelResource root)) {
            throw new IllegalArgumentException("the model is in no model file");
        }
        List<ModelResource> files = new ArrayList<>(List.of(root));
        if (root.getResourceSet() != null) {
            for (Resource resource : root.getResourceSet().getResources()) {
                if (resource != root && resource instanceof ModelResource part) {
                    files.add(part);
                }
            }
        }
        return files;
    }
}
