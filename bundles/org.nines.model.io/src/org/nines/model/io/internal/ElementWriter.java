// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;

/**
 * Writes a file so that it diffs and merges well: each attribute on a line of its own, all namespaces always declared, features in the order
 * of the metamodel.
 */
public final class ElementWriter {

    private final ModelResource resource;
    private final StringBuilder out = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Resource> targets = new LinkedHashSet<>();

    public ElementWriter(ModelResource resource) {
        this.resource = resource;
    }

    /**
     * The content of the file.
     *
     * @throws ModelException when something can't be written so that it can be read again
     */
    public byte[] write() throws ModelException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        List<EObject> roots = resource.getContents();
        if (roots.size() == 1) {
            EObject root = roots.get(0);
            element(qualifiedName(root.eClass()), "", root, null, true);
        } else {
            out.append("<xmi:XMI");
            namespaces();
            out.append(">\n");
            for (EObject root : roots) {
                element(qualifiedName(root.eClass()), "  ", root, null, false);
            }
            out.append("</xmi:XMI>\n");
        }
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Other files that the written one refers to, in the order of the references. */
    Set<Resource> targets() {
        return targets;
    }

    private void namespaces() {
        out.append(" xmi:version=\"2.0\"\n    xmlns:xmi=\"").append(Xmi.XMI).append("\"\n    xmlns:xsi=\"").append(Xmi.XSI).append('"');
        TreeMap<String, String> byPrefix = new TreeMap<>();
        for (EPackage part : resource.format().packages()) {
            byPrefix.put(part.getNsPrefix(), part.getNsURI());
        }
        byPrefix.forEach((prefix, uri) -> out.append("\n    xmlns:").append(prefix).append("=\"").append(uri).append('"'));
    }

    private static String qualifiedName(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    /** @param declared class that a reader assumes without being told; null for roots, whose name says it */
    private void element(String name, String indent, EObject element, EClass declared, boolean document) {
        out.append(indent).append('<').append(name);
        if (document) {
            namespaces();
        }
        type(element, declared);
        out.append(document ? "\n" + indent + "    " : " ").append("xmi:id=\"").append(resource.getID(element)).append('"');
        List<EStructuralFeature> nested = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (ElementReader.isStored(feature) && element.eIsSet(feature) && !attribute(indent, element, feature)) {
                nested.add(feature);
            }
        }
        if (nested.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        for (EStructuralFeature feature : nested) {
            nested(indent + "  ", element, feature);
        }
        out.append(indent).append("</").append(name).append(">\n");
    }

    private void type(EObject element, EClass declared) {
        if (declared != null && declared != element.eClass()) {
            out.append(" xsi:type=\"").append(qualifiedName(element.eClass())).append('"');
        }
    }

    /** @return whether the feature could be written as an attribute of the tag */
    private boolean attribute(String indent, EObject element, EStructuralFeature feature) {
        String value;
        if (feature instanceof EAttribute data) {
            if (feature.isMany()) {
                return false;
            }
            value = escape(text(data, element.eGet(feature)), element, feature);
        } else {
            if (((EReference) feature).isContainment()) {
                return false;
            }
            StringBuilder ids = new StringBuilder();
            for (EObject target : values(element, feature)) {
                if (target.eResource() != resource) {
                    return false;
                }
                ids.append(ids.isEmpty() ? "" : " ").append(resource.getID(target));
            }
            value = ids.toString();
        }
        out.append('\n').append(indent).append("    ").append(feature.getName()).append("=\"").append(value).append('"');
        return true;
    }

    private void nested(String indent, EObject element, EStructuralFeature feature) {
        if (feature instanceof EAttribute data) {
            for (Object value : (List<?>) element.eGet(feature)) {
                out.append(indent).append('<').append(feature.getName()).append('>').append(escape(text(data, value), element, feature))
                        .append("</").append(feature.getName()).append(">\n");
            }
            return;
        }
        EReference reference = (EReference) feature;
        for (EObject target : values(element, feature)) {
            if (reference.isContainment() && !target.eIsProxy() && ((InternalEObject) target).eDirectResource() == null) {
                element(feature.getName(), indent, target, reference.getEReferenceType(), false);
            } else {
                reference(indent, element, reference, target);
            }
        }
    }

    private void reference(String indent, EObject element, EReference feature, EObject target) {
        out.append(indent).append('<').append(feature.getName());
        type(target, feature.getEReferenceType());
        out.append(" href=\"").append(escape(href(element, feature, target), element, feature)).append("\"/>\n");
    }

    private String href(EObject element, EReference feature, EObject target) {
        if (target.eResource() == resource) {
            return "#" + resource.getID(target);
        }
        Resource other = target.eResource();
        URI uri = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : other == null ? null : EcoreUtil.getURI(target);
        if (uri == null || resource.getURI() == null) {
            problem(Issue.DANGLING, element, "'" + feature.getName() + "' refers to " + Elements.kind(target) + " '" + Elements.name(target)
                    + "', which is in no file.");
            return "";
        }
        if (other != null) {
            targets.add(other);
        }
        return uri.deresolve(resource.getURI(), true, true, false).toString();
    }

    /** The values of a reference, none of them loaded from elsewhere by looking. */
    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        return feature.isMany() ? ((InternalEList<EObject>) value).basicList() : List.of((EObject) value);
    }

    private static String text(EAttribute attribute, Object value) {
        EDataType type = attribute.getEAttributeType();
        return type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }

    private String escape(String text, EObject element, EStructuralFeature feature) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String replacement = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\t' -> "&#9;";
                case '\n' -> "&#10;";
                case '\r' -> "&#13;";
                default -> null;
            };
            if (replacement == null && !isCharacter(text, i)) {
                problem(Issue.BAD_CHARACTER, element, String.format(Locale.ROOT,
                        "'%s' contains the character U+%04X, which a file can't hold.", feature.getName(), (int) c));
                return "";
            }
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (replacement != null) {
                    escaped.append(replacement);
                } else {
                    escaped.append(c);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Whether XML 1.0 allows the character (section 2.2). */
    private static boolean isCharacter(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }

    private void problem(Issue issue, EObject element, String message) {
        problems.add(issue.at(Elements.file(element) + " (" + Elements.path(element) + ")", Elements.id(element), message));
    }
}
