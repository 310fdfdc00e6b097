// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nines.model.io.Migration;
import org.nines.model.io.ModelException;

/** The steps from an older version of the format to the current one. */
final class MigrationChain {

    private final List<Migration> steps;

    private MigrationChain(List<Migration> steps) {
        this.steps = steps;
    }

    /**
     * @param given steps besides those that the product brings
     * @throws ModelException when a step is missing or there are two for one version
     */
    static MigrationChain find(int from, int to, List<Migration> given, String file) throws ModelException {
        List<Migration> all = new ArrayList<>(given);
        // The class loader that is asked must be the bundle's own: in OSGi the thread's one knows nothing of it.
        ServiceLoader.load(Migration.class, Migration.class.getClassLoader()).forEach(all::add);
        TreeMap<Integer, Migration> byVersion = new TreeMap<>();
        for (Migration step : all) {
            Migration other = byVersion.put(step.from(), step);
            if (other != null) {
                throw Issue.NO_MIGRATION.failure(file, "there are two migrations from format " + step.from() + ": '" + other.title()
                        + "' and '" + step.title() + "'.");
            }
        }
        List<Migration> steps = new ArrayList<>();
        for (int version = from; version < to; version++) {
            Migration step = byVersion.get(version);
            if (step == null) {
                throw Issue.NO_MIGRATION.failure(file, "the file has the old format " + from + ", and there is no way from format " + version
                        + " to " + (version + 1) + ".");
            }
            steps.add(step);
        }
        return new MigrationChain(steps);
    }

    /** Applies the steps one after the other and leaves a note. */
    void apply(DomTree tree, Format format, String file, ProblemLog log) throws ModelException {
        for (Migration step : steps) {
            try {
                step.apply(tree.document());
                if (tree.document().getDocumentElement() == null) {
                    throw new IllegalStateException("it removed the root element");
                }
            } catch (RuntimeException e) {
                // Steps walk over content that nobody has checked; whatever they throw, the file can't be read.
                throw Issue.MIGRATION_FAILED.failure(file, "the migration from format " + step.from() + " ('" + step.title() + "') failed: "
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ".");
            }
            tree.rename(format, step.from() + 1);
        }
        log.add(Issue.MIGRATED.at(file, "the file has format " + steps.get(0).from() + " and was migrated to format " + format.version()
                + ": " + steps.stream().map(Migration::title).collect(Collectors.joining("; ")) + "."));
    }
}
