// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each element means to each service level: "what goes when this goes" by element, "what does this need" by level. Immutable. */
public final class ImpactMatrix {

    /** What the failure of one element, all others working, does to a level; the worse the later. */
    public enum Effect {
        /** The element takes no part in the level. */
        NONE,
        /** The element takes part, others stand in for it. */
        TAKES_PART,
        /** The level is interrupted while a standby takes over, if the element is one that the active member needs. */
        INTERRUPTS,
        /** The level is down until the element is repaired: a single point of failure. */
        DOWN
    }

    /**
     * A pair of element and level.
     *
     * @param element the element
     * @param level the level
     * @param effect what the failure of the element does to the level
     */
    public record Cell(ElementRef element, LevelRef level, Effect effect) {
    }

    /**
     * A service level with its service.
     *
     * @param service the service
     * @param level the level
     */
    public record LevelRef(ElementRef service, ElementRef level) {

        /** "Shop, full". */
        public String title() {
            return service.name() + ", " + level.name();
        }
    }

    /** Without elements and levels. */
    public static final ImpactMatrix NONE = new ImpactMatrix(List.of(), List.of(), new Effect[0][0]);

    private final List<ElementRef> elements;
    private final List<LevelRef> levels;
    private final byte[][] effects;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * @param elements rows, each identifier once
     * @param levels columns, each level once
     * @param effects {@code [row][column]}
     */
    public ImpactMatrix(List<ElementRef> elements, List<LevelRef> levels, Effect[][] effects) {
        this.elements = List.copyOf(elements);
        this.levels = List.copyOf(levels);
        this.effects = new byte[elements.size()][levels.size()];
        for (int r = 0; r < elements.size(); r++) {
            rows.put(elements.get(r).id(), r);
            for (int c = 0; c < levels.size(); c++) {
                this.effects[r][c] = (byte) effects[r][c].ordinal();
            }
        }
        for (int c = 0; c < levels.size(); c++) {
            columns.put(levels.get(c).level().id(), c);
        }
    }

    /** The elements, in the order of the model. */
    public List<ElementRef> elements() {
        return elements;
    }

    /** The levels, in the order of the model. */
    public List<LevelRef> levels() {
        return levels;
    }

    /** Effect of an element on a level, by their places in the lists. */
    public Effect effect(int element, int level) {
        return Effect.values()[effects[element][level]];
    }

    /** What the failure of an element does: one cell for each level that it takes part in; empty for an unknown element. */
    public List<Cell> ofElement(String id) {
        List<Cell> cells = new ArrayList<>();
        Integer row = rows.get(id);
        for (int c = 0; row != null && c < levels.size(); c++) {
            add(cells, row, c);
        }
        return cells;
    }

    /** What a level needs: one cell for each element that takes part in it; empty for an unknown level. */
    public List<Cell> ofLevel(String id) {
        List<Cell> cells = new ArrayList<>();
        Integer column = columns.get(id);
        for (int r = 0; column != null && r < elements.size(); r++) {
            add(cells, r, column);
        }
        return cells;
    }

    private void add(List<Cell> cells, int row, int column) {
        if (effects[row][column] > 0) {
            cells.add(new Cell(elements.get(row), levels.get(column), effect(row, column)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImpactMatrix that && elements.equals(that.elements) && levels.equals(that.levels)
                && Arrays.deepEquals(effects, that.effects);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * elements.hashCode() + levels.hashCode()) + Arrays.deepHashCode(effects);
    }
}
