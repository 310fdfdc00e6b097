// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Lists the sets of a family by ascending order, within an order lexicographically by element, although the levels of the diagram follow
 * another
 * order of the elements. The sets of each order are cut out of the whole family; as long as they are many they are split by their smallest
 * element into those with and those without it, then listed and sorted.
 */
final class ByOrder implements Iterator<int[]> {

    /** Number of sets up to which they are listed and sorted at once. */
    private static final int SORTED_AT_ONCE = 4096;

    /** Sets that consist of a beginning and a set of the family. */
    private record Part(int[] beginning, Zbdd family) {
    }

    private final Levels levels;
    private final Zbdd sets;
    private final int lastOrder;
    private int order = -1;
    private final Zbdd cuttings;
    /** By node of the whole: its sets of the present order, as a family of the cuttings. */
    private int[] ofOrder;
    private final Deque<Part> open = new ArrayDeque<>();
    private Iterator<int[]> ready = Collections.emptyIterator();

    ByOrder(Levels levels, Zbdd sets, int maxOrder) {
        this.levels = levels;
        this.sets = sets;
        cuttings = sets.sibling();
        lastOrder = Math.min(maxOrder, sets.largest(sets.root()));
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext()) {
            if (!open.isEmpty()) {
                advance(open.pop());
            } else if (order < lastOrder) {
                nextOrder();
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public int[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private void nextOrder() {
        order++;
        int[] family = new int[sets.size()];
        family[Zbdd.BASE] = order == 0 ? Zbdd.BASE : Zbdd.EMPTY;
        for (int n = 2; n < family.length; n++) {
            int high = order == 0 ? Zbdd.EMPTY : ofOrder[sets.high[n]];
            family[n] = cuttings.node(sets.level[n], family[sets.low[n]], high);
        }
        ofOrder = family;
        open.push(new Part(new int[0], cuttings.restrictTo(family[sets.root()])));
    }

    private void advance(Part part) {
        if (isShort(part.family)) {
            List<int[]> list = new ArrayList<>();
            list(part, list);
            list.sort(Arrays::compare);
            ready = list.iterator();
            return;
        }
        int smallest = Integer.MAX_VALUE;
        for (int n = 2; n < part.family.size(); n++) {
            smallest = Math.min(smallest, levels.element[part.family.level[n]]);
        }
        int[] beginning = Arrays.copyOf(part.beginning, part.beginning.length + 1);
        beginning[part.beginning.length] = smallest;
        int level = levels.head[smallest];
        open.push(new Part(part.beginning, select(part.family, level, false)));
        open.push(new Part(beginning, select(part.family, level, true)));
    }

    private static boolean isShort(Zbdd family) {
        int[] count = new int[family.size()];
        count[Zbdd.BASE] = 1;
        for (int n = 2; n < count.length; n++) {
            count[n] = Math.min(SORTED_AT_ONCE + 1, count[family.low[n]] + count[family.high[n]]);
        }
        return count[family.root()] <= SORTED_AT_ONCE;
    }

    /** The sets of a family with a level (which is taken out of them), or those without it. */
    private static Zbdd select(Zbdd family, int level, boolean with) {
        Zbdd result = family.sibling();
        int[] copied = new int[family.size()];
        int[] selected = new int[family.size()];
        copied[Zbdd.BASE] = Zbdd.BASE;
        selected[Zbdd.BASE] = with ? Zbdd.EMPTY : Zbdd.BASE;
        for (int n = 2; n < copied.length; n++) {
            int lo = family.low[n];
            int hi = family.high[n];
            if (family.level[n] > level) {
                copied[n] = result.node(family.level[n], copied[lo], copied[hi]);
                selected[n] = with ? Zbdd.EMPTY : copied[n];
            } else if (family.level[n] == level) {
                selected[n] = copied[with ? hi : lo];
            } else {
                selected[n] = result.node(family.level[n], selected[lo], selected[hi]);
            }
        }
        return result.restrictTo(selected[family.root()]);
    }

    private void list(Part part, List<int[]> result) {
        Zbdd family = part.family;
        int[] path = Arrays.copyOf(part.beginning, order);
        // nodes still to be entered, each with the length of the set before it; ~n stands for the high side of n
        int[] stack = new int[64];
        int depth = 0;
        stack[depth++] = family.root();
        stack[depth++] = part.beginning.length;
        while (depth > 0) {
            int length = stack[--depth];
            int n = stack[--depth];
            if (n < 0) {
                path[length++] = levels.element[family.level[~n]];
                n = family.high[~n];
            }
            if (n == Zbdd.BASE) {
                int[] found = path.clone();
                Arrays.sort(found);
                result.add(found);
            } else if (n > Zbdd.BASE) {
                if (depth + 4 > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * stack.length);
                }
                stack[depth++] = family.low[n];
                stack[depth++] = length;
                stack[depth++] = ~n;
                stack[depth++] = length;
            }
        }
    }
}
