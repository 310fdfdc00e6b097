// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that comes with Nines. Widths and outlines are read from its file, so that editor and exports agree on every machine and no font
 * needs to be installed. Lengths are in units of the font's size.
 */
public final class Typeface {

    public static final Typeface REGULAR = new Typeface("Roboto-Regular.ttf", 400);
    public static final Typeface MEDIUM = new Typeface("Roboto-Medium.ttf", 500);

    /** What programs that show text themselves are to look for, best first. */
    public static final String FAMILY = "Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private final String file;
    private final int weight;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    /** Width of the characters of the basic plane, 0 where not yet asked for. Races are harmless: all write the same. */
    private final float[] widths = new float[0x3000];
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
        try (InputStream in = open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            characters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " that comes with Nines can't be read", e);
        }
    }

    /** The font's file, in TrueType format. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream("internal/font/" + file);
    }

    /** Weight as in CSS: 400 regular, 500 medium. */
    public int weight() {
        return weight;
    }

    /** Width of a text without kerning. */
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            width += width(character);
            i += Character.charCount(character);
        }
        return width;
    }

    private double width(int character) {
        if (character >= widths.length) {
            return measure(character);
        }
        float known = widths[character];
        if (known == 0) {
            known = (float) measure(character);
            widths[character] = known;
        }
        return known;
    }

    private double measure(int character) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(characters.getGlyphId(character)) / unit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Height of letters with ascenders above the baseline. */
    public double ascent() {
        return 0.75;
    }

    /** Depth of letters with descenders below the baseline. */
    public double descent() {
        return 0.21;
    }

    /** A text with every character that the font does not have, or that shows nothing, replaced by a sign for it. */
    public String shown(String text) {
        if (canShow(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(characters.getGlyphId(c) != 0 ? c : characters.getGlyphId(0xfffd) != 0 ? 0xfffd : '?'));
        return shown.toString();
    }

    /** Whether the font can show a text; what it can't show it shows as an empty box. */
    public boolean canShow(String text) {
        return text.codePoints().allMatch(c -> characters.getGlyphId(c) != 0);
    }

    /**
     * Outline of a text.
     *
     * @param text the text
     * @param size size of the font
     * @param x where the text begins
     * @param baseline y of its baseline
     */
    public Path2D outline(String text, double size, double x, double baseline) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unit;
        double left = x;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            all.append(outline(character).getPathIterator(new AffineTransform(scale, 0, 0, -scale, left, baseline)), false);
            left += width(character) * size;
            i += Character.charCount(character);
        }
        return all;
    }

    private Path2D outline(int character) {
        return outlines.computeIfAbsent(character, c -> {
            try {
                synchronized (font) {
                    GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(c));
                    return glyph == null ? new Path2D.Double() : glyph.getPath();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
