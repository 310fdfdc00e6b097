// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.model.Project;
import org.nines.model.io.ModelFiles;
import org.nines.samples.Samples;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Line;
import org.nines.scene.Primitive;
import org.nines.scene.Scene;
import org.nines.scene.Text;
import org.nines.scene.notation.DiagramKind;

/** The models that the tests draw, and what can be read from a drawing. */
final class Drawings {

    private static final Map<String, Project> MODELS = new LinkedHashMap<>();

    static {
        MODELS.put("sample", sample());
        MODELS.put("monitoring", SystemModels.monitoring());
        MODELS.put("plants", SystemModels.plants());
    }

    private Drawings() {
    }

    private static Project sample() {
        try {
            Path file = Files.createTempDirectory("drawings").resolve("sample.nines");
            try (var content = Samples.find("consumer-internet-service").orElseThrow().open()) {
                Files.copy(content, file);
            }
            Project project = ModelFiles.load(file).project();
            Files.delete(file);
            return project;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Project model(String name) {
        return MODELS.get(name);
    }

    /** A model that may be changed, with the same identifiers. */
    static Project copy(String name) {
        Project project = model(name);
        Project copy = EcoreUtil.copy(project);
        XMIResource from = (XMIResource) project.eResource();
        XMIResource to = new XMIResourceImpl(from.getURI());
        to.getContents().add(copy);
        var twins = copy.eAllContents();
        to.setID(copy, from.getID(project));
        project.eAllContents().forEachRemaining(e -> to.setID(twins.next(), from.getID(e)));
        return copy;
    }

    /** Every kind of every model. */
    static Stream<Arguments> all() {
        return MODELS.keySet().stream().flatMap(m -> Diagrams.kinds().stream().map(DiagramKind::id).map(k -> Arguments.of(m, k)));
    }

    static Scene draw(String model, String kind) {
        return Diagrams.draw(model(model), DiagramSettings.of(kind));
    }

    static boolean isShape(Group group) {
        return group.role() == Role.NODE || group.role() == Role.CONTAINER;
    }

    static List<Group> shapes(Scene scene) {
        return scene.groups().filter(Drawings::isShape).toList();
    }

    static List<Group> shapes(List<Primitive> content) {
        return content.stream().filter(Group.class::isInstance).map(Group.class::cast).filter(Drawings::isShape).toList();
    }

    static List<Group> edges(Scene scene) {
        return scene.groups().filter(g -> g.role() == Role.EDGE).toList();
    }

    /** The texts of a group itself, without those of groups inside it. */
    static List<Text> texts(Group group) {
        return group.content().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    static Line line(Group edge) {
        return edge.content().stream().filter(Line.class::isInstance).map(Line.class::cast).reduce((a, b) -> b).orElseThrow();
    }
}
