// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Facts about the metamodels of Sirius, from {@code schema/sirius.txt}: as much as is needed to check the design without them. */
final class Schema {

    /** What a feature of a class is. */
    enum Kind {
        ATTRIBUTE, CHILD, REFERENCE
    }

    /**
     * A feature.
     *
     * @param type of what it holds
     * @param most -1 for any number
     * @param variables of an expression, the variables that it knows besides self
     */
    record Feature(String name, Kind kind, String type, int least, int most, Set<String> variables) {

        boolean isExpression() {
            return type.equals("viewpoint.description.InterpretedExpression");
        }
    }

    /** A class with the features that it declares itself. */
    record Type(String name, boolean isAbstract, List<String> supertypes, Map<String, Feature> own) {
    }

    static final Schema SIRIUS = new Schema();

    final Map<String, String> packages = new TreeMap<>();
    final Map<String, List<String>> enums = new TreeMap<>();
    final Map<String, Type> types = new TreeMap<>();

    private Schema() {
        try (InputStream in = Schema.class.getResourceAsStream("/schema/sirius.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Type current = null;
            for (String line; (line = lines.readLine()) != null;) {
                String[] words = line.strip().split(" ");
                switch (words[0]) {
                    case "package" -> packages.put(words[2], words[1]);
                    case "enum" -> enums.put(words[1], List.of(words[2].split(",")));
                    case "class" -> {
                        int colon = List.of(words).indexOf(":");
                        current = new Type(words[1], words.length > 2 && words[2].equals("abstract"),
                                colon < 0 ? List.of() : List.of(words).subList(colon + 1, words.length), new LinkedHashMap<>());
                        types.put(current.name(), current);
                    }
                    case "attribute", "child", "reference" -> {
                        String[] bounds = words[3].split("\\.\\.");
                        current.own().put(words[1], new Feature(words[1], Kind.valueOf(words[0].toUpperCase()), words[2], Integer.parseInt(bounds[0]),
                                bounds[1].equals("*") ? -1 : Integer.parseInt(bounds[1]), words.length > 4 ? Set.of(words[4].split(",")) : Set.of()));
                    }
                    default -> {
                        // comments, names of data types
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Type type(String name) {
        Type type = types.get(name);
        if (type == null) {
            throw new AssertionError("The schema has no class " + name);
        }
        return type;
    }

    /** All features of a class, those that it inherits too. */
    List<Feature> features(String type) {
        List<Feature> all = new ArrayList<>();
        type(type).supertypes().forEach(s -> all.addAll(features(s)));
        all.addAll(type(type).own().values());
        return all;
    }

    /** A feature of a class; null when it has none of that name. */
    Feature feature(String type, String name) {
        return features(type).stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }

    boolean isA(String type, String other) {
        return type.equals(other) || types.containsKey(type) && types.get(type).supertypes().stream().anyMatch(s -> isA(s, other));
    }
}
