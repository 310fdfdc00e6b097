// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.core.Item;
import org.nines.model.internal.Copies;
import org.nines.model.internal.Expander;
import org.nines.model.internal.RepetitionCheck;

/**
 * Items that stand for several ({@link Item#getCount()}), and how they are written out. A model with counts means exactly what it means
 * written out.
 *
 * <ul>
 * <li>An item with count n stands for n copies of itself with everything that it contains.</li>
 * <li>What attaches itself to something inside follows, so that each copy has its own: a service instance its host, a link its ends, a storage
 * link its host, clients the node they are attached to, an agreement the clients that it is made with, a virtual machine the servers that it
 * runs on if these are all inside.</li>
 * <li>References among all these lead to the same copy; those that lead out of it to the one shared element.</li>
 * <li>Any other reference from outside leads to all copies when it may have several values, and is an error when it may have one.</li>
 * <li>What would follow two repetitions of which neither contains the other is an error: nothing says how to pair them.</li>
 * </ul>
 * The first copy is the item itself. Copy i of an element with the identifier x is known as {@code x~i} and called by its name with {@code #i}
 * behind it; an element inside of several repeated items has the numbers of all, from the outermost on ({@code x~1~2}). Failure modes keep their
 * names.
 */
public final class Repetition {

    /** Most elements that a model may have when it is written out. */
    public static final int MOST_ELEMENTS = 1_000_000;

    /** What stands behind the identifiers of copies. */
    private static final Pattern SUFFIX = Pattern.compile("(~\\d+)+$");

    /**
     * Where an element comes from that was made by writing out.
     *
     * @param original the first copy
     * @param suffix what stands behind its identifier, "~2" or "~1~2"
     */
    public record Origin(EObject original, String suffix) {
    }

    private Repetition() {
    }

    /** Identifier of the element from which a copy was made, by that of the copy; that of any other element is its own. */
    public static String original(String id) {
        return SUFFIX.matcher(id).replaceFirst("");
    }

    /** Whether anything in a tree stands for several. */
    public static boolean isRepeated(EObject root) {
        return new Copies(root, item -> true).any();
    }

    /** For how many elements an element stands in the model that it is in: 1 when neither it nor anything it belongs to is repeated. */
    public static long copies(EObject element) {
        return new Copies(EcoreUtil.getRootContainer(element), item -> true).number(element);
    }

    /** What keeps a tree from being written out; part of {@link Structure#check}. */
    public static List<Problem> problems(EObject root) {
        return RepetitionCheck.problems(root, new Copies(root, item -> true));
    }

    /**
     * Writes out all repeated items of a project, in place. Identifiers are up to the caller: the new elements are in no file yet, or get new
     * ones from the resource of their container.
     *
     * @return where each new element comes from, in no order
     * @throws IllegalStateException when the model can't be written out, with the first of the {@link #problems}
     */
    public static Map<EObject, Origin> expand(Project project) {
        return expand(project, new Copies(project, item -> true));
    }

    /**
     * Writes out one repeated item, in place, with what follows it; other items stay repeated. For edits of a live model.
     *
     * @return where each new element comes from, in no order; empty when the item is not repeated
     * @throws IllegalStateException when the item can't be written out, with the first of the {@link #problems(Item)}
     */
    public static Map<EObject, Origin> expand(Item item) {
        return expand(EcoreUtil.getRootContainer(item), new Copies(EcoreUtil.getRootContainer(item), other -> other == item));
    }

    /** What keeps one item from being written out. */
    public static List<Problem> problems(Item item) {
        EObject root = EcoreUtil.getRootContainer(item);
        return RepetitionCheck.problems(root, new Copies(root, other -> other == item));
    }

    private static Map<EObject, Origin> expand(EObject root, Copies copies) {
        if (!copies.any()) {
            return Map.of();
        }
        List<Problem> problems = RepetitionCheck.problems(root, copies);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).toString());
        }
        return new Expander(root, copies).run();
    }
}
