// SPDX-License-Identifier: EPL-2.0
package org.nines.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program prints, and what can be printed there.
 *
 * @param out results
 * @param err messages about what went wrong
 * @param width number of columns, at least 80: tables need them
 * @param colour whether colours may be used
 * @param unicode whether arrows, dashes and the like come out right
 */
public record Terminal(PrintWriter out, PrintWriter err, int width, boolean colour, boolean unicode) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 80;
    private static final int LARGEST_WIDTH = 110;

    /**
     * The terminal or the pipes that the process was started with. The start script sets {@code nines.columns} when results go to a
     * terminal, to its width or to nothing when it knows none.
     */
    static Terminal ofProcess(Properties properties, Map<String, String> environment) {
        String columns = properties.getProperty("nines.columns");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        Charset outCharset = charset(properties.getProperty("stdout.encoding"));
        Charset errCharset = charset(properties.getProperty("stderr.encoding"));
        CharsetEncoder encoder = outCharset.newEncoder();
        return new Terminal(writer(FileDescriptor.out, outCharset), writer(FileDescriptor.err, errCharset),
                columns == null ? DEFAULT_WIDTH : width(columns), columns != null && !plain, encoder.canEncode("→–…∞·"));
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
    }

    /** UTF-8 where Java only knows that there is no locale: names from a model must not become question marks in a file. */
    private static Charset charset(String name) {
        if (name == null || !Charset.isSupported(name) || Charset.forName(name).equals(StandardCharsets.US_ASCII)) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(name);
    }

    private static int width(String columns) {
        if (!columns.matches("[1-9][0-9]{0,4}")) {
            return DEFAULT_WIDTH;
        }
        return Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, LARGEST_WIDTH);
    }
}
