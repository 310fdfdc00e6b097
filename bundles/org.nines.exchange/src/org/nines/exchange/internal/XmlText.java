// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes an XML file by its byte order mark or declaration; bytes that are no text are an error, which parsers treat in ways of their own. */
final class XmlText {

    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlText() {
    }

    /**
     * A reader of the text after the byte order mark; malformed input is a {@link java.nio.charset.CharacterCodingException}.
     *
     * @throws UnsupportedCharsetException when the declared encoding is not known
     */
    static Reader open(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_DECLARATION);
        byte[] start = bytes.readNBytes(LONGEST_DECLARATION);
        int mark = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (start.length >= 2 && (start[0] == (byte) 0xfe && start[1] == (byte) 0xff || start[0] == (byte) 0xff && start[1] == (byte) 0xfe)) {
            charset = StandardCharsets.UTF_16; // takes the mark itself
        } else if (start.length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            mark = 3;
        } else {
            Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
            if (declared.find()) {
                charset = charset(declared.group(1));
            }
        }
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException e) {
            throw new UnsupportedCharsetException(name);
        }
    }
}
