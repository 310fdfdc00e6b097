// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a class file which packages it refers to (Java Virtual Machine Specification, section 4.4). */
final class ClassFile {

    /** A class in a descriptor or signature: "Lorg/nines/model/Problem;". */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([A-Za-z0-9_$/]+)[;<]");

    private ClassFile() {
    }

    static Set<String> referencedPackages(byte[] content) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            if (in.readInt() != 0xCAFEBABE) {
                throw new IOException("not a class file");
            }
            in.readInt();
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            int[] classes = new int[count];
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 7 -> classes[i] = in.readUnsignedShort();
                    case 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> in.skipBytes(3);
                    default -> throw new IOException("constant with the unknown tag " + tag);
                }
            }
            for (int i = 1; i < count; i++) {
                if (classes[i] != 0) {
                    add(packages, texts[classes[i]].replaceFirst("^\\[+L?", ""));
                }
                if (texts[i] != null && (texts[i].startsWith("(") || texts[i].matches("\\[*L.*;") || texts[i].startsWith("<"))) {
                    Matcher matcher = IN_DESCRIPTOR.matcher(texts[i]);
                    while (matcher.find()) {
                        add(packages, matcher.group(1));
                    }
                }
            }
        }
        return packages;
    }

    private static void add(Set<String> packages, String className) {
        int end = className.lastIndexOf('/');
        if (end > 0) {
            packages.add(className.substring(0, end).replace('/', '.'));
        }
    }
}
