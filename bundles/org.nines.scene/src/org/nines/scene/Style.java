// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        category("compute", "#2b5a8a", "#edf3fa", "#7f9fc2");
        category("network", "#14706d", "#e8f5f4", "#6fb0ad");
        category("power", "#8f5f00", "#fcf4e1", "#cfab62");
        category("cooling", "#1f74a8", "#e8f4fb", "#7fb5d6");
        category("storage", "#63439a", "#f2eefa", "#a893cd");
        category("service", "#1d4f91", "#ffffff", "#6d92c4");
        category("client", "#2c7548", "#eaf6ee", "#7fb593");
        category("external", "#525d69", "#f2f4f6", "#9aa5b1");
        LOOKS.put("instance", Look.area("#eaf1fb", "#9cb6da", 0.8, 4));
        LOOKS.put("primary", Look.area("#d9e6f8", "#1d4f91", 1.6, 4));
        LOOKS.put("secondary", Look.area("#eef4fc", "#5f86bb", 1.1, 4));
        LOOKS.put("tertiary", new Look("#ffffff", "#7f9cc4", 1.1, List.of(4.0, 2.5), 4));
        LOOKS.put("level", Look.area("#ffffff", "#6d92c4", 1, 9));
        LOOKS.put("port", Look.area("#ffffff", "#14706d", 1.2, 1.5));
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
        LOOKS.put("affected", new Look("", "#6b4bb0", 2.2, List.of(9.0, 3.0, 2.0, 3.0), 6));
        LOOKS.put("affected-badge", Look.area("#6b4bb0", "#ffffff", 1, 8));
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

    /** A category of nodes: colour of its icon, fill and border. */
    private static void category(String key, String dark, String tint, String border) {
        COLOURS.put(key, dark);
        LOOKS.put(key, Look.area(tint, border, 1, 5));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /**
     * Look of a key.
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
            look = Look.line(pale(outline.stroke()), 7, outline.dashes().toArray(Double[]::new));
        }
        if (look == null) {
            throw new IllegalArgumentException("There is no look " + key);
        }
        return look;
    }

    /** Half-way to white. */
    private static String pale(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (((rgb >> shift & 0xff) + 0xff) / 2) << shift;
        }
        return String.format("#%06x", mixed);
    }

    /**
     * Colour of a key as #rrggbb: of a text or an icon.
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
