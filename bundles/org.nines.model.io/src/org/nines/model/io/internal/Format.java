// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EPackage;
import org.nines.model.NinesPackage;

/** File format: the packages whose classes it holds. Its version is the number in their namespaces ("http://nines.org/model/2/core"). */
public final class Format {

    private static final Pattern NAMESPACE = Pattern.compile("(.*/)(\\d+)");
    /** More digits are no version of ours, but surely newer. */
    private static final int DIGITS = 9;

    private final String base;
    private final int version;
    private final Map<String, EPackage> packages = new LinkedHashMap<>();
    private final Pattern family;

    /** @param root package with all others below it; its namespace ends in the version */
    public Format(EPackage root) {
        Matcher matcher = NAMESPACE.matcher(root.getNsURI());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no version at the end of " + root.getNsURI());
        }
        base = matcher.group(1);
        version = Integer.parseInt(matcher.group(2));
        family = Pattern.compile(Pattern.quote(base) + "(\\d+)((?:/.*)?)");
        collect(root);
    }

    private void collect(EPackage part) {
        packages.put(part.getNsURI(), part);
        part.getESubpackages().forEach(this::collect);
    }

    private static final class Holder {
        static final Format MODEL = new Format(NinesPackage.eINSTANCE);
    }

    /** The format of model files. */
    public static Format model() {
        return Holder.MODEL;
    }

    /** The version that is read without migration, and written. */
    public int version() {
        return version;
    }

    /** All packages, parents first, in the order of the metamodel. */
    public Collection<EPackage> packages() {
        return packages.values();
    }

    /** The package of that namespace in the current version, null when there is none. */
    public EPackage packageOf(String namespace) {
        return packages.get(namespace);
    }

    /** The version that a namespace belongs to, empty when it is not one of this format. */
    public OptionalInt versionOf(String namespace) {
        Matcher matcher = family.matcher(namespace);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String digits = matcher.group(1);
        return OptionalInt.of(digits.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits));
    }

    /** The same namespace in another version; other namespaces unchanged. */
    public String inVersion(String namespace, int other) {
        Matcher matcher = family.matcher(namespace);
        return matcher.matches() ? base + other + matcher.group(2) : namespace;
    }

    /** Names of the concrete classes of a package, for messages. */
    static List<String> classNames(EPackage part) {
        List<String> names = new ArrayList<>();
        part.getEClassifiers().forEach(c -> {
            if (c instanceof org.eclipse.emf.ecore.EClass type && !type.isAbstract()) {
                names.add(type.getName());
            }
        });
        return names;
    }
}
