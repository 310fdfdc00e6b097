// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.nines.model.Problem;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;
import org.nines.model.io.SaveOptions;

/** Saving of the files of one model: all are checked before the first is touched, and what is referred to is written first. */
public final class SaveRun {

    private final SaveOptions options;
    private final FileOperations operations;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A file that belongs to a model without being part of it.
     *
     * @param file where it is
     * @param stamp of what was read or written last, null when it was in no file yet
     * @param content what it is to contain
     */
    public record Companion(Path file, FileStamp stamp, byte[] content) {
    }

    public SaveRun(SaveOptions options, FileOperations operations) {
        this.options = options;
        this.operations = operations;
    }

    /**
     * Writes the files whose content differs from what is on disk.
     *
     * @param resources the root first
     * @throws ModelException when nothing was written
     */
    public void save(List<ModelResource> resources) throws ModelException {
        save(resources, null);
    }

    /** As {@link #save(List)}, with what lies beside the model: all of it or nothing is written. @param companion may be null */
    public void save(List<ModelResource> resources, Companion companion) throws ModelException {
        Map<ModelResource, byte[]> contents = contents(resources);
        FileTransaction transaction = new FileTransaction(operations);
        for (Map.Entry<ModelResource, byte[]> entry : contents.entrySet()) {
            Path target = check(entry.getKey().file(), String.valueOf(entry.getKey().getURI()), entry.getKey().stamp(), entry.getValue());
            if (target != null) {
                transaction.add(target, entry.getValue());
            }
        }
        Path beside = companion == null ? null : check(companion.file(), "", companion.stamp(), companion.content());
        if (beside != null) {
            transaction.add(beside, companion.content());
        }
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
        transaction.commit();
        contents.forEach((resource, content) -> {
            resource.setStamp(FileStamp.of(content));
            resource.setModified(false);
        });
    }

    /** Contents in the order of writing. */
    private Map<ModelResource, byte[]> contents(List<ModelResource> resources) throws ModelException {
        Map<ModelResource, byte[]> contents = new LinkedHashMap<>();
        Map<ModelResource, Set<Resource>> targets = new LinkedHashMap<>();
        for (ModelResource resource : resources) {
            ElementWriter writer = new ElementWriter(resource);
            try {
                contents.put(resource, writer.write());
                targets.put(resource, writer.targets());
            } catch (ModelException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
        checkReferences(resources.get(0), targets);
        Set<ModelResource> order = new LinkedHashSet<>();
        Set<ModelResource> visiting = new LinkedHashSet<>();
        targets.keySet().forEach(resource -> visit(resource, targets, visiting, order));
        Map<ModelResource, byte[]> ordered = new LinkedHashMap<>();
        order.forEach(resource -> ordered.put(resource, contents.get(resource)));
        return ordered;
    }

    /** What would be refused when it is loaded is not written. */
    private void checkReferences(ModelResource root, Map<ModelResource, Set<Resource>> targets) throws ModelException {
        ReferencePolicy policy;
        try {
            policy = new ReferencePolicy(root.getURI(), options.allowedFolders(), path -> false);
        } catch (IOException e) {
            throw Issue.NOT_WRITTEN.failure(String.valueOf(root.file()), "the folder can't be read: " + e.getMessage() + ".");
        }
        targets.forEach((resource, others) -> {
            for (Resource other : others) {
                if (!policy.allows(other.getURI())) {
                    problems.add(Issue.OUTSIDE_FOLDER.at(String.valueOf(resource.file()),
                            "the file refers to " + other.getURI() + ", which is outside the folder of the model."));
                }
            }
        });
    }

    private static void visit(ModelResource resource, Map<ModelResource, Set<Resource>> targets, Set<ModelResource> visiting,
            Set<ModelResource> order) {
        if (!visiting.add(resource)) {
            return;
        }
        targets.get(resource).stream().filter(targets::containsKey).map(ModelResource.class::cast)
                .sorted(Comparator.comparing(other -> String.valueOf(other.getURI())))
                .forEach(other -> visit(other, targets, visiting, order));
        order.add(resource);
    }

    /** @return the file to write, null when it has this content already or must not be written */
    private Path check(Path file, String place, FileStamp stamp, byte[] content) {
        if (file == null) {
            problems.add(Issue.NO_FILE.at(place, "the model has no file yet."));
            return null;
        }
        try {
            Path target = FileAccess.real(file);
            FileStamp now = FileStamp.of(target);
            if (FileStamp.of(content).equals(now)) {
                return null;
            }
            if (!options.overwrite() && now != null && stamp == null) {
                problems.add(Issue.FILE_EXISTS.at(file.toString(), "there is such a file already."));
            } else if (!options.overwrite() && (now == null ? stamp != null : !now.equals(stamp))) {
                problems.add(Issue.CHANGED_ON_DISK.at(file.toString(), now == null ? "the file was removed by somebody else."
                        : "the file was changed by somebody else since it was loaded."));
            } else if (now != null && !Files.isWritable(target)) {
                problems.add(Issue.READ_ONLY.at(file.toString(), "the file is write-protected."));
            } else {
                return target;
            }
        } catch (IOException e) {
            problems.add(Issue.NOT_WRITTEN.at(file.toString(), "the file can't be compared with what is on disk: " + e.getMessage() + "."));
        }
        return null;
    }
}
