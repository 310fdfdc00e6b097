// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The colours of icons and drawings, as "#rrggbb": for each topic one for lines and one for areas, for light and for dark backgrounds. */
public final class Palette {

    /**
     * A colour in both variants.
     *
     * @param light on light backgrounds
     * @param dark on dark backgrounds
     */
    public record Colour(String light, String dark) {
    }

    /** Lines of what belongs to no topic. */
    public static final Colour INK = new Colour("#475569", "#cbd5e1");
    /** Areas of what belongs to no topic. */
    public static final Colour TINT = new Colour("#e2e8f0", "#334155");
    /** The background, where a shape lies upon another. */
    public static final Colour PAPER = new Colour("#ffffff", "#1f2937");

    private static final Map<Topic, Colour> INKS = new LinkedHashMap<>();
    private static final Map<Topic, Colour> TINTS = new LinkedHashMap<>();
    private static final Map<String, String> DARK = new LinkedHashMap<>();

    static {
        topic(Topic.PLACES, "#57534e", "#d6d3d1", "#e7e5e4", "#44403c");
        topic(Topic.POWER, "#b45309", "#fbbf24", "#fde68a", "#5f3a0c");
        topic(Topic.SERVERS, "#1d4ed8", "#93c5fd", "#dbeafe", "#1e3a8a");
        topic(Topic.STORAGE, "#6d28d9", "#c4b5fd", "#ede9fe", "#4c1d95");
        topic(Topic.NETWORK, "#0f766e", "#5eead4", "#ccfbf1", "#134e4a");
        topic(Topic.SERVICES, "#15803d", "#86efac", "#dcfce7", "#14532d");
        topic(Topic.PROMISES, "#be185d", "#f9a8d4", "#fce7f3", "#831843");
        topic(Topic.OPERATIONS, INK.light, INK.dark, TINT.light, TINT.dark);
        topic(Topic.RELIABILITY, "#b91c1c", "#fca5a5", "#fee2e2", "#7f1d1d");
        topic(Topic.DECISIONS, "#be185d", "#f9a8d4", "#fce7f3", "#831843");
        topic(Topic.CATALOGUE, "#0369a1", "#7dd3fc", "#e0f2fe", "#0c4a6e");
        DARK.put(PAPER.light, PAPER.dark);
    }

    private Palette() {
    }

    private static void topic(Topic topic, String ink, String darkInk, String tint, String darkTint) {
        INKS.put(topic, new Colour(ink, darkInk));
        TINTS.put(topic, new Colour(tint, darkTint));
        DARK.put(ink, darkInk);
        DARK.put(tint, darkTint);
    }

    /** Colour of lines. */
    public static Colour ink(Topic topic) {
        return INKS.get(topic);
    }

    /** Colour of areas. */
    public static Colour tint(Topic topic) {
        return TINTS.get(topic);
    }

    /**
     * What a colour for light backgrounds is on dark ones.
     *
     * @throws IllegalArgumentException when the colour is not one of the palette
     */
    public static String dark(String light) {
        String dark = DARK.get(light);
        if (dark == null) {
            throw new IllegalArgumentException(light + " is no colour of the palette");
        }
        return dark;
    }
}
