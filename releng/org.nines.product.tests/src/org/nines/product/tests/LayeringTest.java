// SPDX-License-Identifier: EPL-2.0
package org.nines.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which bundle may know which, from manifests and from what the classes refer to. */
class LayeringTest {

    /** Our bundles that a bundle may know. A new bundle gets its line here; arrows only run downwards. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("org.nines.kernel", Set.of()),
            Map.entry("org.nines.model", Set.of()),
            Map.entry("org.nines.help", Set.of()),
            Map.entry("org.nines.samples", Set.of("org.nines.analysis", "org.nines.documents", "org.nines.model", "org.nines.model.io")),
            Map.entry("org.nines.model.edit", Set.of("org.nines.model")),
            Map.entry("org.nines.model.io", Set.of("org.nines.model", "org.nines.model.edit")),
            Map.entry("org.nines.analysis", Set.of("org.nines.kernel", "org.nines.model")),
            Map.entry("org.nines.exchange", Set.of("org.nines.kernel")),
            Map.entry("org.nines.scene", Set.of("org.nines.analysis", "org.nines.model", "org.nines.model.edit")),
            Map.entry("org.nines.sirius", Set.of("org.nines.analysis", "org.nines.documents", "org.nines.model", "org.nines.model.edit", "org.nines.model.io", "org.nines.scene")),
            Map.entry("org.nines.documents", Set.of("org.nines.analysis", "org.nines.model", "org.nines.model.edit", "org.nines.scene")),
            Map.entry("org.nines.cli", Set.of("org.nines.kernel", "org.nines.exchange", "org.nines.scene", "org.nines.model", "org.nines.model.edit", "org.nines.model.io", "org.nines.analysis", "org.nines.documents", "org.nines.samples")),
            Map.entry("org.nines.ui", Set.of("org.nines.help", "org.nines.kernel", "org.nines.model", "org.nines.model.edit", "org.nines.model.io", "org.nines.analysis", "org.nines.documents", "org.nines.samples")),
            Map.entry("org.nines.ui.diagram", Set.of("org.nines.ui", "org.nines.scene", "org.nines.analysis", "org.nines.model", "org.nines.model.edit", "org.nines.model.io")),
            Map.entry("org.nines.gef.compat", Set.of()));

    /** Classes that GEF wants of the platform and no longer finds there. */
    private static final String GEF_FRAGMENT = "org.nines.gef.compat";

    /** What nothing below the workbench may refer to. */
    private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.gef", "org.eclipse.draw2d",
            "org.eclipse.e4", "org.eclipse.core.runtime", "org.eclipse.core.resources", "java.awt", "javax.swing");

    /** Those of the product, and the design for Sirius, which is in the p2 repository alone. */
    private final List<Bundle> bundles = Stream.concat(Bundle.ofProduct().stream().filter(Bundle::isOurs), Stream.of(Bundle.ofRepository("org.nines.sirius"))).toList();

    /** Our packages and the bundles that hold them. */
    private Map<String, String> homes() {
        Map<String, String> homes = new TreeMap<>();
        // packages of the fragment are those of the platform
        for (Bundle bundle : bundles.stream().filter(b -> !b.name().equals(GEF_FRAGMENT)).toList()) {
            for (String type : bundle.references().keySet()) {
                String name = type.substring(0, type.lastIndexOf('/')).replace('/', '.');
                String other = homes.put(name, bundle.name());
                assertTrue(other == null || other.equals(bundle.name()), name + " is in two bundles");
            }
        }
        return homes;
    }

    @Test
    void everyBundleHasItsPlace() {
        assertEquals(new TreeSet<>(MAY_KNOW.keySet()), new TreeSet<>(bundles.stream().map(Bundle::name).toList()));
    }

    @Test
    void manifestsKnowOnlyBundlesBelow() {
        for (Bundle bundle : bundles) {
            Set<String> known = new TreeSet<>(bundle.requires());
            known.removeIf(n -> !n.startsWith("org.nines."));
            known.removeAll(MAY_KNOW.get(bundle.name()));
            assertEquals(Set.of(), known, bundle.name() + " must not require these");
        }
    }

    @Test
    void classesReferOnlyToBundlesBelowAndToNothingInternal() {
        Map<String, String> homes = homes();
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            bundle.references().forEach((type, packages) -> packages.forEach(p -> {
                String home = homes.get(p);
                if (home != null && !home.equals(bundle.name())) {
                    if (!MAY_KNOW.get(bundle.name()).contains(home)) {
                        wrong.add(bundle.name() + ": " + type + " refers to " + p);
                    }
                    if (p.contains(".internal")) {
                        wrong.add(bundle.name() + ": " + type + " reaches into " + p);
                    }
                }
            }));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatClassesReferToIsRequired() {
        Map<String, String> homes = homes();
        for (Bundle bundle : bundles) {
            Set<String> used = new TreeSet<>();
            bundle.references().values().forEach(packages -> packages.stream().filter(homes::containsKey).map(homes::get).forEach(used::add));
            used.remove(bundle.name());
            used.removeAll(bundle.requires());
            // what a required bundle re-exports need not be named
            used.removeIf(u -> bundle.requires().contains("org.nines.model.io") && u.equals("org.nines.model"));
            assertEquals(Set.of(), used, bundle.name() + " uses these without requiring them");
        }
    }

    @Test
    void kernelNeedsOnlyJava() {
        Bundle kernel = bundles.stream().filter(b -> b.name().equals("org.nines.kernel")).findFirst().orElseThrow();
        assertEquals(Set.of(), kernel.requires());
        assertEquals(Set.of(), kernel.imports());
        kernel.references().forEach((type, packages) -> packages.forEach(p -> assertTrue(p.startsWith("java.") || p.startsWith("org.nines.kernel"), type + ": " + p)));
        // java.base only: these are the packages of other modules that are most easily reached for
        kernel.references().values().forEach(packages -> packages.forEach(p -> assertFalse(p.matches("java\\.(awt|sql|util\\.logging|net\\.http|rmi|beans).*"), p)));
    }

    @Test
    void nothingBelowTheWorkbenchNeedsADisplay() {
        for (Bundle bundle : bundles.stream().filter(b -> !b.name().startsWith("org.nines.ui") && !b.name().equals(GEF_FRAGMENT)).toList()) {
            for (String forbidden : USER_INTERFACE) {
                if (forbidden.equals("java.awt") && bundle.name().equals("org.nines.scene")) {
                    continue; // paints pixels in memory, which needs no display
                }
                assertTrue(bundle.requires().stream().noneMatch(r -> r.startsWith(forbidden)), bundle.name() + " requires " + forbidden);
                bundle.references().forEach((type, packages) -> packages
                        .forEach(p -> assertFalse(p.equals(forbidden) || p.startsWith(forbidden + "."), bundle.name() + ": " + type + " refers to " + p)));
            }
        }
    }

    /** An Eclipse with Sirius brings a GEF of its own; one bundle is all that would have to go with ours. */
    @Test
    void gefIsKnownToTheDiagramEditorAlone() {
        for (Bundle bundle : bundles.stream().filter(b -> !b.name().equals("org.nines.ui.diagram") && !b.name().equals(GEF_FRAGMENT)).toList()) {
            assertTrue(bundle.requires().stream().noneMatch(r -> r.matches("org\\.eclipse\\.(gef|draw2d)")), bundle.name());
            bundle.references().forEach((type, packages) -> packages.forEach(p -> assertFalse(p.matches("org\\.eclipse\\.(gef|draw2d)(\\..*)?"), bundle.name() + ": " + type)));
        }
    }

    @Test
    void internalPackagesAreExportedToFriendsOnly() {
        for (Bundle bundle : bundles) {
            bundle.exports().forEach((name, clause) -> assertTrue(!name.contains(".internal") || clause.replace(" ", "").contains("x-friends:=\"" + bundle.name() + ".tests\"")
                    || clause.contains("x-internal:=true"), bundle.name() + " exports " + clause));
        }
    }
}
