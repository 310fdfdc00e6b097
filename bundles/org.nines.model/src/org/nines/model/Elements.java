// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.core.NamedElement;

/** How elements are identified and named outside the model: in messages, results and documents. */
public final class Elements {

    /** Kinds that are called otherwise than their class. */
    private static final Map<String, String> KINDS = Map.of("Ups", "UPS", "WanCircuit", "WAN circuit", "InternetAccess", "Internet access",
            "Memory", "memory module");
    /** Kinds whose plural is the word itself. */
    private static final Set<String> SAME = Set.of("UPS", "alternatives");

    private Elements() {
    }

    /**
     * Identifier of an element: its {@code xmi:id} where a resource keeps one, else the path from the root of its tree ("//@sites.0"), which is
     * stable for as long as the tree is.
     */
    public static String id(EObject element) {
        if (element.eResource() != null) {
            return element.eResource().getURIFragment(element);
        }
        return "//" + EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }

    /** Kind of an element as people say it: "network interface" for a NetworkInterface. */
    public static String kind(EObject element) {
        return kind(element.eClass());
    }

    /** Kind of the elements of a class as people say it; abbreviations stay capitals: "UPS". */
    public static String kind(EClass type) {
        String special = KINDS.get(type.getName());
        return special != null ? special : type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Plural of a kind: "switches", "utility feeds", "UPS". */
    public static String plural(String kind) {
        if (SAME.contains(kind)) {
            return kind;
        }
        if (kind.matches(".*(s|x|z|ch|sh)")) {
            return kind + "es";
        }
        if (kind.matches(".*[^aeiou]y")) {
            return kind.substring(0, kind.length() - 1) + "ies";
        }
        return kind + "s";
    }

    /** Name of an element; of one without a name its kind and its place among its siblings: "dependency 2". */
    public static String name(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
            return named.getName();
        }
        if (element.eContainer() != null && element.eContainmentFeature().isMany()) {
            Object siblings = element.eContainer().eGet(element.eContainmentFeature());
            return kind(element) + " " + (((List<?>) siblings).indexOf(element) + 1);
        }
        return kind(element);
    }

    /** Names from below the root down to the element, by which people find it: "Data centre / Room A / Rack A1 / web-1". */
    public static String path(EObject element) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject e = element; e != null && (e.eContainer() != null || e == element); e = e.eContainer()) {
            names.addFirst(name(e));
        }
        return String.join(" / ", names);
    }

    /** Name of the file that holds the element, without folders; empty when it is in none. */
    public static String file(EObject element) {
        Resource resource = element.eResource();
        return resource == null || resource.getURI() == null ? "" : resource.getURI().lastSegment();
    }
}
