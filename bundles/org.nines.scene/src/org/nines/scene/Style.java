// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nines.model.edit.Palette;
import org.nines.model.edit.Topic;

/**
 * How drawings look: the palette and the metrics, made for white paper and readable at 100 %. Everything that is not a place or a text on a
 * drawing comes from here, by key.
 *
 * <p>Keys of lines are composed: {@link #line(String, int)}. A dash pattern goes with each colour, so that no line is told by colour alone.
 */
public final class Style {

    /** Distance from the border of a node to its text, in pixels at 100 %, as all metrics here. */
    public static final double PADDING_X = 9;
    public static final double PADDING_Y = 6;
    /** Side of an icon in a node or a heading. */
    public static final double ICON = 20;
    public static final double ICON_GAP = 7;
    /** Names are wrapped at this width. */
    public static final double NAME_WIDTH = 150;
    /** Widths of nodes are multiples of this, so that a letter more seldom changes a drawing. */
    public static final double WIDTH_STEP = 8;
    /** Least height of a node. */
    public static final double NODE_HEIGHT = 34;
    /** Distance between things that stand side by side in a container, and from its border. */
    public static final double GAP = 14;
    /** Side of a port. */
    public static final double PORT = 8;
    /** Radius of the corners of lines. */
    public static final double CORNER = 5;
    /** White space around a drawing. */
    public static final double MARGIN = 24;
    /** Width to height that a drawing aims for: between A4 across and a screen. */
    public static final double ASPECT = 1.45;
    /** Side of an arrow head. */
    public static final double ARROW = 7;

    /** Colours of lines by name, in the order in which they are given out. */
    private static final Map<String, String> LINES = ordered("blue", "#1f5fae", "red", "#b93a2b", "green", "#2f7d46", "amber", "#a86a00", "purple", "#6a3fa0", "teal", "#0f7c85",
            "magenta", "#a5347c", "grey", "#5d6874", "black", "#1f2933");
    /** Words that people use for them. */
    private static final Map<String, String> SYNONYMS = Map.of("yellow", "amber", "orange", "amber", "violet", "purple", "cyan", "teal", "turquoise", "teal", "pink", "magenta", "gray",
            "grey", "brown", "amber", "white", "grey", "lime", "green");
    private static final List<Double[]> PATTERNS = List.of(new Double[] {}, new Double[] {7.0, 3.0}, new Double[] {2.0, 2.5}, new Double[] {9.0, 3.0, 2.0, 3.0},
            new Double[] {12.0, 4.0});

    private static final Map<String, Look> LOOKS = new TreeMap<>();
    private static final Map<String, String> COLOURS = new TreeMap<>();

    static {
        LOOKS.put("paper", Look.area("#ffffff", "", 0, 0));
        LOOKS.put("site", Look.area("#f4f6f9", "#8c9baa", 1.2, 8));
        LOOKS.put("building", Look.area("#eceff3", "#a3afbb", 1, 7));
        LOOKS.put("room", Look.area("#ffffff", "#b4bfca", 1, 6));
        LOOKS.put("rack", Look.area("#eef1f5", "#a3b0bd", 1, 4));
        LOOKS.put("tier", Look.area("#f4f6f9", "#c3ccd5", 1, 8));
        LOOKS.put("frame", Look.area("#ffffff", "#8c9baa", 1.2, 4));
        LOOKS.put("slot", Look.area("#f7f8fa", "#dde2e8", 0.6, 0));
        category("compute", Topic.SERVERS);
        category("network", Topic.NETWORK);
        category("power", Topic.POWER);
        category("cooling", Topic.CATALOGUE);
        category("storage", Topic.STORAGE);
        category("client", Topic.SERVICES);
        LOOKS.put("service", Look.area("#ffffff", mix(Palette.ink(Topic.SERVICES).light(), 0.3), 1.3, 5));
        LOOKS.put("external", Look.area("#f2f4f6", "#9aa5b1", 1, 5));
        LOOKS.put("instance", Look.area("#eef8f1", "#8fc4a3", 0.8, 4));
        LOOKS.put("primary", Look.area("#cfeed9", "#15803d", 1.6, 4));
        LOOKS.put("secondary", Look.area("#eef8f1", "#4d9a68", 1.1, 4));
        LOOKS.put("tertiary", new Look("#ffffff", "#73ae88", 1.1, List.of(4.0, 2.5), 4));
        LOOKS.put("port", Look.area("#ffffff", "#0f766e", 1.2, 1.5));
        LOOKS.put("halo", Look.area("#ffffff", "", 0, 2));
        LOOKS.put("rule", Look.line("#c3ccd5", 1));
        // overlays
        LOOKS.put("single-point", Look.area("", "#c01f2e", 2.6, 6));
        LOOKS.put("single-point-badge", Look.area("#c01f2e", "#ffffff", 1, 8));
        LOOKS.put("shared-cause", new Look("", "#b45f06", 2.4, List.of(6.0, 3.0), 6));
        LOOKS.put("shared-cause-badge", Look.area("#b45f06", "#ffffff", 1, 8));
        LOOKS.put("interrupts", new Look("", "#7a5c00", 1.8, List.of(2.0, 2.5), 6));
        LOOKS.put("interrupts-badge", Look.area("#7a5c00", "#ffffff", 1, 8));
        LOOKS.put("down", Look.area("", "#1f2933", 2.4, 6));
        LOOKS.put("down-badge", Look.area("#1f2933", "#ffffff", 1, 8));
        LOOKS.put("without", new Look("", "#1f2933", 1.8, List.of(4.0, 3.0), 6));
        LOOKS.put("affected", new Look("", "#6b4bb0", 2.2, List.of(9.0, 3.0, 2.0, 3.0), 6));
        LOOKS.put("affected-badge", Look.area("#6b4bb0", "#ffffff", 1, 8));
        LOOKS.put("needed", Look.area("", "#1f5fae", 1.4, 6));
        LOOKS.put("needed-badge", Look.area("#1f5fae", "#ffffff", 1, 8));
        LOOKS.put("up-badge", Look.area("#2f7d46", "#ffffff", 1, 8));
        String[] heat = {"#fdf0d5", "#fbdba7", "#f7b977", "#ee8a54", "#d9503a"};
        for (int i = 0; i < heat.length; i++) {
            LOOKS.put("heat-" + (i + 1), Look.area(heat[i], "#8a3b1d", 0.8 + 0.4 * i, 6));
        }
        LOOKS.put("heat-badge", Look.area("#ffffff", "#8a3b1d", 1, 8));
        COLOURS.put("ink", "#17222d");
        COLOURS.put("soft", "#4c5966");
        COLOURS.put("faint", "#7b8794");
        COLOURS.put("white", "#ffffff");
        COLOURS.put("heat", "#7a2e14");
    }

    private Style() {
    }

    /** A category of nodes, in the colours that its elements have everywhere in the workbench, lighter. */
    private static void category(String key, Topic topic) {
        LOOKS.put(key, Look.area(mix(Palette.tint(topic).light(), 0.6), mix(Palette.ink(topic).light(), 0.45), 1, 5));
    }

    /** A colour made lighter: 0 leaves it, 1 gives white. */
    private static String mix(String colour, double white) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xff;
            mixed |= (int) Math.round(part + (0xff - part) * white) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /**
     * Look of a key. Composed keys: {@code line-COLOUR-PATTERN}, {@code tag-} a line (a field in its colour), {@code under-} an outline (a pale
     * band beneath a line), a shape {@code -ground} (its fill alone).
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Look look(String key) {
        Look look = LOOKS.get(key);
        if (look == null && key.startsWith("line-")) {
            String[] parts = key.split("-");
            look = Look.line(LINES.get(parts[1]), parts[1].equals("grey") ? 1.1 : 1.5, PATTERNS.get(Integer.parseInt(parts[2]) % PATTERNS.size()));
        }
        if (look == null && key.startsWith("under-")) {
            Look outline = look(key.substring("under-".length()));
            look = Look.line(mix(outline.stroke(), 0.5), 7, outline.dashes().toArray(Double[]::new));
        }
        if (look == null && key.endsWith("-ground")) {
            look = Look.area(look(key.substring(0, key.length() - "-ground".length())).fill(), "", 0, 0);
        }
        if (look == null && key.startsWith("tag-")) {
            look = Look.area(look(key.substring("tag-".length())).stroke(), "", 0, 2);
        }
        if (look == null) {
            throw new IllegalArgumentException("There is no look " + key);
        }
        return look;
    }

    /**
     * Colour of a key as #rrggbb: of a text.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static String colour(String key) {
        String colour = COLOURS.get(key);
        if (colour == null && key.startsWith("line-")) {
            colour = look(key).stroke();
        }
        if (colour == null) {
            throw new IllegalArgumentException("There is no colour " + key);
        }
        return colour;
    }

    /**
     * Key of a line.
     *
     * @param colour name of a colour, as people write it; an unknown one, or none, is chosen by the pattern
     * @param pattern 0 for an unbroken line, from 1 on for dash patterns
     */
    public static String line(String colour, int pattern) {
        String name = colour == null ? "" : colour.strip().toLowerCase(Locale.ROOT);
        name = SYNONYMS.getOrDefault(name, name);
        if (!LINES.containsKey(name)) {
            name = Arrays.asList(LINES.keySet().toArray(String[]::new)).get(pattern % (LINES.size() - 2));
        }
        return "line-" + name + "-" + pattern % PATTERNS.size();
    }
}
