// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.nines.model.NinesPackage;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.sirius.internal.Activator;
import org.nines.sirius.tests.Design.Item;

/** Whether the bundle of the design is as Sirius finds and starts designs, and finds classes of services and metamodels through them. */
class BundleTest {

    private static final String DESIGN = "description/nines.odesign";

    /** A file of the bundle that a file is in: there may be many of that name on a class path. */
    private static InputStream beside(Class<?> type, String known, String file) throws IOException {
        return URI.create(type.getResource("/" + known).toString().replace(known, file)).toURL().openStream();
    }

    private static String text(Class<?> type, String known, String file) throws IOException {
        try (InputStream in = beside(type, known, file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Attributes manifest() throws IOException {
        try (InputStream in = beside(Activator.class, DESIGN, "META-INF/MANIFEST.MF")) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static Set<String> found(String pattern, String text) {
        return new TreeSet<>(Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList());
    }

    /** Sirius makes an object of the class that the extension names; that starts the bundle, which registers the design by its bundle and path. */
    @Test
    void siriusStartsTheBundleAndFindsTheDesign() throws Exception {
        assertEquals(Set.of(Activator.class.getName()), found("<component[^>]* class=\"(.*?)\"", text(Activator.class, DESIGN, "plugin.xml")));
        assertEquals(Activator.class.getName(), manifest().getValue("Bundle-Activator"));
        assertEquals("lazy", manifest().getValue("Bundle-ActivationPolicy"));
        assertTrue(Modifier.isPublic(Activator.class.getModifiers()) && Modifier.isPublic(Activator.class.getConstructor().getModifiers()));
        assertEquals("org.nines.sirius/" + DESIGN, Activator.DESIGN);
        assertNotNull(Activator.class.getResource("/" + DESIGN));
    }

    /** The classes of services are loaded by the bundle of the design itself. */
    @Test
    void theClassesOfServicesAreInTheBundle() {
        for (Item extension : Design.NINES.tree().filter(i -> i.is("viewpoint.description.JavaExtension")).toList()) {
            assertNotNull(Activator.class.getResource("/" + extension.get("qualifiedClassName").replace('.', '/') + ".class"), extension.toString());
        }
    }

    /**
     * Sirius knows the metamodels that bundles declare which the bundle of the design requires, one by way of another; bundles whose packages are
     * imported do not count. Without that no name of a class outside of representations is known, as in rules.
     */
    @Test
    void theBundleRequiresTheOneThatDeclaresTheMetamodels() throws IOException {
        List<String> required = List.of(manifest().getValue("Require-Bundle").replaceAll("\"[^\"]*\"", "").split(","));
        assertTrue(required.stream().map(r -> r.replaceAll(";.*", "").strip()).anyMatch("org.nines.model"::equals), required.toString());
        Set<String> declared = found("<package uri=\"(.*?)\"", text(NinesPackage.class, "org/nines/model/NinesPackage.class", "plugin.xml"));
        assertTrue(declared.contains(NinesPackage.eNS_URI), declared.toString());
        assertTrue(declared.containsAll(NinesPackage.eINSTANCE.getESubpackages().stream().map(EPackage::getNsURI).toList()), declared.toString());
    }

    /** Icons and labels come from the item providers that are declared for each metamodel. */
    @Test
    void everyMetamodelHasItsItemProviders() throws IOException {
        String plugin = text(Activator.class, DESIGN, "plugin.xml");
        Set<String> uris = new TreeSet<>(NinesPackage.eINSTANCE.getESubpackages().stream().map(EPackage::getNsURI).toList());
        uris.add(NinesPackage.eNS_URI);
        assertEquals(uris, found("<factory uri=\"(.*?)\"", plugin));
        assertEquals(Set.of(NinesAdapterFactory.class.getName()), found("<factory uri=\"[^\"]*\" class=\"(.*?)\"", plugin));
    }

    /** The bundle works without Sirius, and with the version that the design was checked against or a later one of the same interface. */
    @Test
    void siriusMayBeThereInItsVersion() throws IOException {
        String required = manifest().getValue("Require-Bundle");
        Set<String> all = found("(org\\.eclipse\\.sirius[\\w.]*)", required);
        assertEquals(all, found("(org\\.eclipse\\.sirius[\\w.]*);bundle-version=\"\\[7\\.6\\.0,8\\.0\\.0\\)\";resolution:=optional", required));
        assertTrue(all.contains("org.eclipse.sirius"));
    }
}
