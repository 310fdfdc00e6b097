// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.nines.model.NinesPackage;

/** What the metamodel's source says about its elements: the generated code leaves annotations out. */
public final class Annotations {

    private static final String SOURCE = "http://www.eclipse.org/emf/2002/GenModel";
    private static final Map<String, EAnnotation> ALL = read();

    private Annotations() {
    }

    private static Map<String, EAnnotation> read() {
        ResourceSet resources = new ResourceSetImpl();
        URI uri = URI.createURI("nines:/model/nines.ecore");
        Resource resource = new EcoreResourceFactoryImpl().createResource(uri);
        resources.getResources().add(resource);
        try (InputStream in = NinesPackage.class.getResourceAsStream("/model/nines.ecore")) {
            if (in == null) {
                throw new IllegalStateException("model/nines.ecore is missing in org.nines.model");
            }
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, EAnnotation> all = new HashMap<>();
        resource.getAllContents().forEachRemaining(e -> {
            if (e instanceof EAnnotation a && SOURCE.equals(a.getSource()) && a.getEModelElement() instanceof ENamedElement named) {
                all.put(key(named), a);
            }
        });
        return Map.copyOf(all);
    }

    private static String key(ENamedElement element) {
        return switch (element) {
            case EStructuralFeature f -> f.getEContainingClass().getName() + "." + f.getName();
            case EClassifier c -> c.getName();
            case EPackage p -> "package " + p.getName();
            default -> element.eContainer() instanceof ENamedElement owner ? key(owner) + "." + element.getName() : element.getName();
        };
    }

    /** Meaning, unit and range; empty when the source has none. */
    public static String documentation(ENamedElement element) {
        return detail(element, "documentation");
    }

    /** The section that a feature belongs to, empty when the source has none. */
    public static String topic(EStructuralFeature feature) {
        return detail(feature, "propertyCategory");
    }

    private static String detail(ENamedElement element, String name) {
        EAnnotation annotation = ALL.get(key(element));
        String value = annotation == null ? null : annotation.getDetails().get(name);
        return value == null ? "" : value;
    }
}
