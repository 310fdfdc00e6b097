// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.ModelCopier;
import org.nines.model.ModelCopy;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Catalogue;
import org.nines.test.support.DataCentre;

/** Copies made in pieces. */
class ModelCopierTest {

    private final Project project = DataCentre.project(DataCentre.Size.SMALL);
    private final Catalogue catalogue = project.getCatalogue();

    /** Two files, one of which is reached by references only. */
    private void split() {
        project.setCatalogue(null);
        new ResourceImpl(URI.createURI("model.nines")).getContents().add(project);
        new ResourceImpl(URI.createURI("types.nines")).getContents().add(catalogue);
    }

    private static Server server(Project project) {
        for (var all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Server server) {
                return server;
            }
        }
        throw new AssertionError("no server");
    }

    private static List<EObject> trees(Project project) {
        return List.of(project, EcoreUtil.getRootContainer(server(project).getType()));
    }

    private static ModelCopy inPieces(Project project) {
        ModelCopier copier = new ModelCopier(project);
        int pieces = 1;
        while (!copier.work(0)) {
            pieces++;
        }
        assertTrue(pieces > 10, pieces + " pieces");
        return copier.copy();
    }

    @Test
    void piecesMakeTheWholeModelOverAllFiles() {
        split();
        ModelCopy copy = inPieces(project);
        assertNotSame(project, copy.project());
        assertNotSame(catalogue, trees(copy.project()).getLast());
        assertTrue(new EcoreUtil.EqualityHelper().equals(trees(project), trees(copy.project())));
    }

    @Test
    void copiesKeepIdentifiersAndFiles() {
        split();
        ModelCopy copy = inPieces(project);
        for (int tree = 0; tree < 2; tree++) {
            var copies = EcoreUtil.getAllContents(List.of(trees(copy.project()).get(tree)));
            EcoreUtil.getAllContents(List.of(trees(project).get(tree))).forEachRemaining(original -> {
                EObject twin = (EObject) copies.next();
                assertEquals(Elements.id((EObject) original), Elements.id(twin));
                assertEquals(Elements.file((EObject) original), Elements.file(twin));
                assertEquals(Elements.id(twin), copy.ids().get(twin));
            });
        }
    }

    @Test
    void nothingLeadsBackToTheOriginal() {
        split();
        ModelCopy copy = ModelCopy.of(project);
        for (EObject element : copy.ids().keySet()) {
            for (EObject referenced : element.eCrossReferences()) {
                assertTrue(copy.ids().containsKey(referenced), () -> element + " refers to " + referenced);
            }
        }
        assertTrue(trees(project).stream().noneMatch(copy.ids()::containsKey));
    }

    @Test
    void thereIsNoCopyBeforeItIsComplete() {
        ModelCopier copier = new ModelCopier(project);
        assertFalse(copier.work(0));
        assertThrows(IllegalStateException.class, copier::copy);
    }
}
