// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.nines.model.internal.Collector;
import org.nines.model.internal.Invariants;

/**
 * Checks of the structure: whether a model makes sense before anything is computed from it.
 *
 * <p>The checks are the operations of the metamodel whose names begin with 'validate', so that EMF's own validation finds the same. What they
 * find has one of these codes, which never change:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>STR-001</td><td>an element has no name</td></tr>
 * <tr><td>STR-002</td><td>elements in one list have the same name (a warning)</td></tr>
 * <tr><td>STR-003</td><td>something that has to be given is missing</td></tr>
 * <tr><td>STR-004</td><td>a number is out of its range</td></tr>
 * <tr><td>STR-005</td><td>a reference leads to nothing, or out of the model</td></tr>
 * <tr><td>STR-006</td><td>something is in a place, or refers to a place, where it makes no sense</td></tr>
 * <tr><td>STR-007</td><td>more members are asked for than there are, or members are missing</td></tr>
 * <tr><td>STR-008</td><td>figures contradict one another or are incomplete</td></tr>
 * <tr><td>STR-009</td><td>dates and times contradict one another or are incomplete</td></tr>
 * <tr><td>STR-010</td><td>a repetition can't be written out</td></tr>
 * <tr><td>STR-011</td><td>a reference leads to something that can't be meant</td></tr>
 * </table>
 */
public final class Structure {

    private Structure() {
    }

    /**
     * Checks an element with everything that it contains, over all files.
     *
     * @return what is wrong, in the order of the model; empty when all is well
     */
    public static List<Problem> check(EObject root) {
        Collector collector = new Collector();
        EList<Object> arguments = new BasicEList<>(Arrays.asList(collector, new HashMap<>()));
        check(root, arguments);
        root.eAllContents().forEachRemaining(element -> check(element, arguments));
        return collector.problems();
    }

    private static void check(EObject element, EList<Object> arguments) {
        for (EOperation invariant : Invariants.of(element.eClass())) {
            try {
                element.eInvoke(invariant, arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(invariant.getName() + " failed on " + Elements.kind(element) + " '" + Elements.path(element) + "'", e);
            }
        }
    }
}
