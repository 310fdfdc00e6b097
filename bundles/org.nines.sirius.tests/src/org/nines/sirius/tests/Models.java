// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;
import org.nines.sirius.internal.Findings;
import org.nines.test.support.DataCentre;

/** What the design is tried on: every sample, and a model made by a program. */
final class Models {

    /**
     * A model to try.
     *
     * @param name for messages
     */
    record Model(String name, Project project) {

        /** What the analysis says about it, worked out apart from the services. */
        AnalysisResult result() {
            return RESULTS.computeIfAbsent(name, n -> Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Map<String, AnalysisResult> RESULTS = new HashMap<>();
    private static final List<Model> ALL = load();

    static {
        Findings.waitAtMost(Duration.ofHours(1)); // what is tried here is what is found, not how long that takes
    }

    private Models() {
    }

    /** The same models for all tests; whoever changes one takes a copy. */
    static Stream<Model> all() {
        return ALL.stream();
    }

    private static List<Model> load() {
        return Stream.concat(Samples.all().stream().map(s -> new Model(s.id(), load(s))), Stream.of(new Model("data centre", inResource(DataCentre.project(DataCentre.Size.SMALL))))).toList();
    }

    private static Project load(Sample sample) {
        try (InputStream in = sample.open()) {
            Path folder = Files.createTempDirectory("nines");
            Path file = Files.write(folder.resolve(sample.id() + ".nines"), in.readAllBytes());
            try {
                return ModelFiles.load(file).project();
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A project in a resource that gives identifiers, as one that was loaded. */
    static Project inResource(Project project) {
        if (project.eResource() == null) {
            new XMIResourceImpl(URI.createURI("memory:/model.nines")) {

                @Override
                protected boolean useUUIDs() {
                    return true;
                }
            }.getContents().add(project);
        }
        return project;
    }

    /** A copy to be changed. */
    static Project copy(Project project) {
        return inResource(EcoreUtil.copy(project));
    }
}
