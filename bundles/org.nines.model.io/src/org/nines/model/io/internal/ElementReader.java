// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.io.ModelException;

/**
 * Makes elements of a document in the current format. References are only noted; what is wrong is reported and left out, so that one pass
 * finds all problems.
 */
final class ElementReader implements XmlHandler {

    /** An identifier stands in lists separated by spaces and behind a #. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,127}");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    /** What an open tag is. */
    private enum Kind {
        /** Around several roots. */
        WRAPPER,
        ELEMENT,
        /** Attribute written as text between tags. */
        TEXT,
        REFERENCE
    }

    /** An open tag. */
    private static final class Frame {
        final Kind kind;
        /** The element, or the one that the text or reference belongs to; null for the wrapper. */
        final EObject element;
        final EAttribute attribute;
        final int line;
        final Map<EStructuralFeature, Integer> seen = new HashMap<>();
        final StringBuilder text = new StringBuilder();
        boolean nil;

        Frame(Kind kind, EObject element, EAttribute attribute, int line) {
            this.kind = kind;
            this.element = element;
            this.attribute = attribute;
            this.line = line;
        }
    }

    private final Format format;
    private final ModelFile file;
    private final ProblemLog log;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int skipping;
    private boolean remarked;

    ElementReader(Format format, ModelFile file, ProblemLog log) {
        this.format = format;
        this.file = file;
        this.log = log;
    }

    @Override
    public void start(Tag tag) throws ModelException {
        if (skipping == 0) {
            Frame frame = open(tag);
            if (frame != null) {
                frames.push(frame);
                return;
            }
            file.skipped = true;
        }
        skipping++;
        String id = tag.value(Xmi.XMI, Xmi.ID);
        if (id != null) {
            file.skippedIds.add(id);
        }
    }

    /** @return null when the tag and all below it is left out */
    private Frame open(Tag tag) throws ModelException {
        Frame parent = frames.peek();
        if (parent == null && Xmi.isWrapper(tag)) {
            return new Frame(Kind.WRAPPER, null, null, tag.line());
        }
        if (parent == null || parent.kind == Kind.WRAPPER) {
            return root(tag);
        }
        if (parent.kind != Kind.ELEMENT) {
            return refuse(Issue.UNKNOWN_FEATURE, tag.line(), parent.element,
                    "'" + XmlSource.shorten(tag.name()) + "' stands inside a " + (parent.kind == Kind.TEXT ? "text." : "reference."));
        }
        EObject owner = parent.element;
        if (!tag.namespace().isEmpty()) {
            return refuse(Issue.UNKNOWN_NAMESPACE, tag.line(), owner,
                    "'" + tag.name() + "' is in the foreign namespace '" + XmlSource.shorten(tag.namespace()) + "'.");
        }
        EStructuralFeature feature = feature(owner, tag.name());
        if (feature == null) {
            return refuse(Issue.UNKNOWN_FEATURE, tag.line(), owner, unknown(owner, tag.name()));
        }
        int index = parent.seen.merge(feature, 1, Integer::sum) - 1;
        if (index > 0 && !feature.isMany()) {
            return refuse(Issue.REPEATED, tag.line(), owner, "'" + feature.getName() + "' is given more than once.");
        }
        if (feature instanceof EAttribute attribute) {
            Frame frame = new Frame(Kind.TEXT, owner, attribute, tag.line());
            frame.nil = "true".equals(tag.value(Xmi.XSI, "nil"));
            return frame;
        }
        return child(owner, (EReference) feature, index, tag);
    }

    private Frame root(Tag tag) throws ModelException {
        EPackage part = format.packageOf(tag.namespace());
        if (part == null) {
            return refuse(Issue.UNKNOWN_NAMESPACE, tag.line(), null,
                    "the namespace '" + XmlSource.shorten(tag.namespace()) + "' is not part of the format.");
        }
        EClass type = concrete(part, tag.name(), tag.line(), null);
        if (type == null) {
            return null;
        }
        EObject root = type.getEPackage().getEFactoryInstance().create(type);
        file.roots.add(root);
        return element(root, tag);
    }

    private Frame child(EObject owner, EReference feature, int index, Tag tag) throws ModelException {
        String href = tag.value("", Xmi.HREF);
        String idref = tag.value(Xmi.XMI, Xmi.IDREF);
        if (href != null || idref != null || !feature.isContainment()) {
            if (href == null && idref == null) {
                return refuse(Issue.UNRESOLVED, tag.line(), owner, "'" + feature.getName() + "' refers to nothing: it has no href.");
            }
            ModelFile.Link link = new ModelFile.Link(owner, feature, index, href != null ? href : "#" + idref, tag.line());
            (feature.isContainment() ? file.children : file.references).add(link);
            return new Frame(Kind.REFERENCE, owner, null, tag.line());
        }
        EClass type = feature.getEReferenceType();
        String stated = tag.value(Xmi.XSI, Xmi.TYPE) != null ? tag.value(Xmi.XSI, Xmi.TYPE) : tag.value(Xmi.XMI, Xmi.TYPE);
        if (stated != null) {
            type = stated(owner, stated, tag);
        } else if (type.isAbstract()) {
            return refuse(Issue.UNKNOWN_CLASS, tag.line(), owner,
                    "'" + tag.name() + "' needs an xsi:type that says which kind of " + Elements.kind(type) + " it is.");
        }
        if (type == null) {
            return null;
        }
        if (!feature.getEReferenceType().isSuperTypeOf(type)) {
            return refuse(Issue.WRONG_TYPE, tag.line(), owner, wrongType(feature, type));
        }
        EObject child = type.getEPackage().getEFactoryInstance().create(type);
        attach(owner, feature, child);
        return element(child, tag);
    }

    @SuppressWarnings("unchecked")
    private static void attach(EObject owner, EReference feature, EObject child) {
        if (feature.isMany()) {
            ((EList<EObject>) owner.eGet(feature)).add(child);
        } else {
            owner.eSet(feature, child);
        }
    }

    private EClass stated(EObject owner, String stated, Tag tag) throws ModelException {
        int colon = stated.indexOf(':');
        String namespace = tag.namespaces().apply(colon < 0 ? "" : stated.substring(0, colon).strip());
        EPackage part = namespace == null ? null : format.packageOf(namespace);
        if (part == null) {
            return refuse(Issue.UNKNOWN_CLASS, tag.line(), owner, "the namespace of the type '" + XmlSource.shorten(stated) + "' is "
                    + (namespace == null ? "not declared." : "'" + XmlSource.shorten(namespace) + "', which is not part of the format."));
        }
        return concrete(part, stated.substring(colon + 1).strip(), tag.line(), owner);
    }

    private EClass concrete(EPackage part, String name, int line, EObject owner) throws ModelException {
        if (part.getEClassifier(name) instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
            return type;
        }
        return refuse(Issue.UNKNOWN_CLASS, line, owner, "there is no kind of element '" + XmlSource.shorten(name) + "' in " + part.getName()
                + "; there are " + String.join(", ", Format.classNames(part)) + ".");
    }

    private Frame element(EObject element, Tag tag) throws ModelException {
        Frame frame = new Frame(Kind.ELEMENT, element, null, tag.line());
        for (Attribute attribute : tag.attributes()) {
            // The name first, so that messages about the others can say which element it is.
            if (attribute.name().equals("name") && attribute.namespace().isEmpty()) {
                attribute(frame, attribute, tag.line());
            }
        }
        file.add(element, id(tag.value(Xmi.XMI, Xmi.ID), tag.line(), element), tag.line());
        for (Attribute attribute : tag.attributes()) {
            switch (attribute.namespace()) {
                case "" -> {
                    if (!attribute.name().equals("name")) {
                        attribute(frame, attribute, tag.line());
                    }
                }
                case Xmi.XMI, Xmi.XSI -> {
                    // Identifier and type are read before; schema locations are never followed.
                }
                default -> report(Issue.UNKNOWN_NAMESPACE, tag.line(), element, "the attribute '" + XmlSource.shorten(attribute.name())
                        + "' is in the foreign namespace '" + XmlSource.shorten(attribute.namespace()) + "'.");
            }
        }
        return frame;
    }

    private String id(String value, int line, EObject element) throws ModelException {
        if (value == null || ID.matcher(value).matches()) {
            return value;
        }
        report(Issue.BAD_ID, line, element,
                "'" + XmlSource.shorten(value) + "' is no identifier; that is letters, digits, '_', '-' and '.', at most 128.");
        return null;
    }

    private void attribute(Frame frame, Attribute attribute, int line) throws ModelException {
        EStructuralFeature feature = feature(frame.element, attribute.name());
        if (feature == null) {
            report(Issue.UNKNOWN_FEATURE, line, frame.element, unknown(frame.element, attribute.name()));
        } else if (feature instanceof EAttribute data) {
            frame.seen.put(feature, 1);
            value(frame.element, data, attribute.value(), line);
        } else if (((EReference) feature).isContainment()) {
            report(Issue.UNKNOWN_FEATURE, line, frame.element, "'" + feature.getName() + "' is an element, not an attribute.");
        } else {
            frame.seen.put(feature, 1);
            references(frame.element, (EReference) feature, attribute.value(), line);
        }
    }

    private void references(EObject source, EReference feature, String value, int line) throws ModelException {
        String[] targets = SPACES.split(value.strip());
        if (targets.length > 1 && !feature.isMany()) {
            report(Issue.REPEATED, line, source, "'" + feature.getName() + "' refers to " + targets.length + " elements, but takes one.");
            return;
        }
        for (String target : targets) {
            if (!target.isEmpty()) {
                file.references.add(new ModelFile.Link(source, feature, 0, target.indexOf('#') < 0 ? "#" + target : target, line));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void value(EObject element, EAttribute attribute, String text, int line) throws ModelException {
        EDataType type = attribute.getEAttributeType();
        Object value;
        try {
            value = type.getEPackage().getEFactoryInstance().createFromString(type, text);
        } catch (RuntimeException e) {
            // Whatever a data type throws, it means that the text is none of its values.
            report(Issue.BAD_VALUE, line, element, "'" + attribute.getName() + "': " + badValue(type, text, e) + ".");
            return;
        }
        if (attribute.isMany()) {
            ((EList<Object>) element.eGet(attribute)).add(value);
        } else {
            element.eSet(attribute, value);
        }
    }

    private static String badValue(EDataType type, String text, RuntimeException e) {
        String shown = "'" + XmlSource.shorten(text) + "'";
        if (type instanceof EEnum choices) {
            return shown + " is not one of " + choices.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "));
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            return shown + " is neither true nor false";
        }
        if (java == int.class || java == Integer.class || java == long.class || java == Long.class) {
            return shown + " is not a whole number, or too large";
        }
        return e.getMessage() == null ? shown + " is not a " + type.getName() : e.getMessage();
    }

    @Override
    public void text(String text, int line) throws ModelException {
        if (skipping > 0) {
            return;
        }
        Frame frame = frames.peek();
        if (frame != null && frame.kind == Kind.TEXT) {
            frame.text.append(text);
        } else if (!text.isBlank()) {
            report(Issue.UNEXPECTED_TEXT, line, frame == null ? null : frame.element, "text between elements: '" + XmlSource.shorten(text) + "'.");
        }
    }

    @Override
    public void end() throws ModelException {
        if (skipping > 0) {
            skipping--;
            return;
        }
        Frame frame = frames.pop();
        if (frame.kind == Kind.TEXT && !frame.nil) {
            value(frame.element, frame.attribute, frame.text.toString(), frame.line);
        }
    }

    @Override
    public void remark(int line) throws ModelException {
        if (!remarked) {
            remarked = true;
            log.add(Issue.NOT_KEPT.at(file.place(line, null), "the file has comments or processing instructions."));
        }
    }

    private static EStructuralFeature feature(EObject owner, String name) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        return feature == null || !isStored(feature) ? null : feature;
    }

    /** Whether a feature is written to files. */
    static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static String unknown(EObject owner, String name) {
        List<String> known = owner.eClass().getEAllStructuralFeatures().stream().filter(ElementReader::isStored)
                .map(EStructuralFeature::getName).toList();
        return "a " + Elements.kind(owner) + " has no '" + XmlSource.shorten(name) + "'; it has " + String.join(", ", known) + ".";
    }

    /** Message for an element of a class that a feature doesn't take. */
    static String wrongType(EReference feature, EClass type) {
        return "'" + feature.getName() + "' takes a " + Elements.kind(feature.getEReferenceType()) + ", not a " + Elements.kind(type) + ".";
    }

    private <T> T refuse(Issue issue, int line, EObject element, String message) throws ModelException {
        report(issue, line, element, message);
        return null;
    }

    private void report(Issue issue, int line, EObject element, String message) throws ModelException {
        Problem problem = issue.at(file.place(line, element), idOf(element), message);
        log.add(problem);
    }

    private String idOf(EObject element) {
        for (int i = file.entries.size() - 1; element != null && i >= 0; i--) {
            if (file.entries.get(i).element() == element) {
                String id = file.entries.get(i).id();
                return id == null ? "" : id;
            }
        }
        return "";
    }
}
