// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Suggests what somebody may have meant. */
public final class Nearest {

    private static final int SUGGESTIONS = 3;

    private Nearest() {
    }

    /** Those of some texts that are near to what was written, nearest first. */
    public static List<String> of(String text, List<String> texts) {
        String lower = text.toLowerCase(Locale.ROOT);
        int most = Math.max(2, text.length() / 3);
        record Near(String text, int distance) {
        }
        return texts.stream()
                .map(other -> new Near(other, other.toLowerCase(Locale.ROOT).contains(lower) ? 1 : distance(lower, other.toLowerCase(Locale.ROOT))))
                .filter(other -> other.distance <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparingInt(other -> other.text.length()))
                .limit(SUGGESTIONS).map(Near::text).toList();
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
