// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.edit.internal.Tree;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.samples.Samples;

/** Models to try edits on. */
final class Models {

    private Models() {
    }

    /** A session on the sample model; in no file. */
    static ModelSession sample() {
        return new ModelSessions().create(sampleProject(), NinesAdapterFactory::composed);
    }

    /** The sample model, in no resource. */
    static Project sampleProject() {
        try {
            Path file = Files.createTempFile("sample", ".nines");
            try {
                Files.write(file, Samples.find("consumer-internet-service").orElseThrow().open().readAllBytes());
                Project project = ModelFiles.load(file).project();
                project.eResource().getContents().clear();
                return project;
            } finally {
                Files.delete(file);
            }
        } catch (ModelException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element of a type and name in the model. */
    static <T extends EObject> T find(Project project, Class<T> type, String name) {
        return Tree.all(project).filter(e -> type.isInstance(e) && e instanceof NamedElement n && name.equals(n.getName())).map(type::cast)
                .findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** All elements of a type. */
    static <T extends EObject> Stream<T> all(Project project, Class<T> type) {
        return Tree.all(project).filter(type::isInstance).map(type::cast);
    }

    /** Every element with its identifier, place and values, in order: two models with the same text are equal. */
    static String describe(EObject root) {
        StringBuilder text = new StringBuilder();
        Iterator<EObject> all = Tree.all(root).iterator();
        while (all.hasNext()) {
            EObject element = all.next();
            text.append(element.eClass().getName()).append(' ').append(Elements.id(element)).append(" in ")
                    .append(element.eContainer() == null ? "-" : Elements.id(element.eContainer())).append('\n');
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    text.append("  ").append(feature.getName()).append(" = ").append(value(element.eGet(feature))).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Models::value).toList().toString();
        }
        return value instanceof EObject element ? Elements.id(element) : String.valueOf(value);
    }
}
