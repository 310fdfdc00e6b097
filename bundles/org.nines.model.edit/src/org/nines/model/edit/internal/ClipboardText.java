// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.model.Elements;
import org.xml.sax.InputSource;

/**
 * Elements that were written as text and read again, in no model.
 *
 * @param cut whether they were cut
 * @param ids identifier in the text of each element
 * @param roots what was chosen
 * @param riders connections that went with it when it was cut, with where they stood
 * @param links references between these elements and others
 */
public record ClipboardText(boolean cut, Map<EObject, String> ids, List<EObject> roots, List<Rider> riders, List<Link> links) {

    private static final URI HERE = URI.createURI("clipboard:/content.xmi");
    private static final int MOST_CHARACTERS = 64 << 20;
    private static final Pattern HEAD = Pattern.compile("<\\?nines-clipboard (copy|cut) (\\d{1,6})\\?>");
    private static final Pattern LINK = Pattern.compile("<\\?nines-reference (\\S+) (\\w+) (\\d{1,9}) (\\S+?)\\?>");
    private static final Pattern RIDER = Pattern.compile("<\\?nines-home (\\S+) (\\w+) (\\d{1,9})\\?>");

    /** Reference of an element to another, one of them outside, by identifier. */
    public record Link(String owner, String feature, int index, String target) {
    }

    /** Connection with the parent, feature and place where it stood. */
    public record Rider(EObject element, String parent, String feature, int index) {
    }

    /** Leads nowhere: whatever address a text names is not looked at. */
    private static final class Isolated extends ResourceSetImpl {

        Isolated() {
            packageRegistry = new EPackageRegistryImpl();
            Classes.packages().forEach(p -> packageRegistry.put(p.getNsURI(), p));
        }

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return null;
        }

        @Override
        public EObject getEObject(URI uri, boolean loadOnDemand) {
            return null;
        }
    }

    /** Keeps the identifiers that it is given, makes none. */
    private static final class Content extends XMIResourceImpl {

        Content() {
            super(HERE);
        }

        @Override
        protected boolean useUUIDs() {
            return true;
        }

        @Override
        protected boolean assignIDsWhileLoading() {
            return false;
        }

        @Override
        protected void attachedHelper(EObject element) {
            if (getID(element) == null) {
                setID(element, "_" + getIDToEObjectMap().size());
            }
            super.attachedHelper(element);
        }
    }

    /** Whether a text was written here. */
    public static boolean isContent(String text) {
        return HEAD.matcher(text.substring(0, Math.min(text.length(), 300))).find();
    }

    /** Text of elements, with all that they contain. */
    public static String write(List<EObject> elements, boolean cut) {
        if (elements.isEmpty()) {
            throw new IllegalStateException("Nothing is selected.");
        }
        if (elements.stream().anyMatch(e -> e.eContainer() == null)) {
            throw new IllegalStateException("The project itself can't be copied.");
        }
        List<EObject> riders = cut ? Deletions.connections(elements) : List.of();
        List<EObject> all = new ArrayList<>(elements);
        all.addAll(riders);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<EObject> copies = copier.copyAll(all);
        StringBuilder head = new StringBuilder("<?nines-clipboard ").append(cut ? "cut " : "copy ").append(elements.size()).append("?>\n");
        for (EObject rider : riders) {
            head.append("<?nines-home ").append(token(Elements.id(rider.eContainer()))).append(' ').append(rider.eContainmentFeature().getName())
                    .append(' ').append(Tree.values(rider.eContainer(), rider.eContainmentFeature()).indexOf(rider)).append("?>\n");
        }
        copier.keySet().forEach(owner -> refer(owner, copier, head));
        if (cut) {
            Deletions.uses(all).forEach(use -> link(head, use.owner(), use.feature(), use.target()));
        }
        Content content = new Content();
        new Isolated().getResources().add(content);
        copier.forEach((original, copy) -> content.setID(copy, Elements.id(original)));
        content.getContents().addAll(copies);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 100));
            String xml = out.toString(StandardCharsets.UTF_8);
            int end = xml.indexOf("?>") + 2;
            return (xml.substring(0, end) + "\n" + head + xml.substring(end).stripLeading()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the elements can't be written", e);
        }
    }

    /** References within go into the copies, those to the outside into the head. */
    @SuppressWarnings("unchecked")
    private static void refer(EObject owner, Map<EObject, EObject> copies, StringBuilder head) {
        for (EReference feature : Deletions.references(owner.eClass())) {
            if (!owner.eIsSet(feature)) {
                continue;
            }
            for (EObject target : Tree.values(owner, feature)) {
                EObject copy = copies.get(target);
                if (copy == null) {
                    link(head, owner, feature, target);
                } else if (!feature.isMany()) {
                    copies.get(owner).eSet(feature, copy);
                } else if (!Tree.values(copies.get(owner), feature).contains(copy)) {
                    ((List<EObject>) copies.get(owner).eGet(feature)).add(copy);
                }
            }
        }
    }

    private static void link(StringBuilder head, EObject owner, EReference feature, EObject target) {
        head.append("<?nines-reference ").append(token(Elements.id(owner))).append(' ').append(feature.getName()).append(' ')
                .append(Tree.values(owner, feature).indexOf(target)).append(' ').append(token(Elements.id(target))).append("?>\n");
    }

    private static String token(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String id(String token) {
        return URLDecoder.decode(token, StandardCharsets.UTF_8);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with a sentence for the planner when it is none of ours
     */
    static ClipboardText read(String text) {
        if (!isContent(text)) {
            throw new IllegalArgumentException("The clipboard holds no elements of a model.");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("The clipboard holds too much.");
        }
        Content content = new Content();
        new Isolated().getResources().add(content);
        try {
            // what the parser must not do, besides that it has nowhere to go
            Map<String, Object> features = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);
            content.load(new InputSource(new StringReader(text)), new HashMap<>(Map.of(XMLResource.OPTION_PARSER_FEATURES, features)));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("The clipboard holds elements that can't be read; they may come from another version.", e);
        }
        Matcher head = HEAD.matcher(text);
        head.find();
        boolean cut = head.group(1).equals("cut");
        int count = Integer.parseInt(head.group(2));
        Map<EObject, String> ids = new LinkedHashMap<>();
        content.getAllContents().forEachRemaining(e -> ids.put(e, content.getID(e)));
        // A bare content tree only: whatever stands for something elsewhere was put there by nobody of us.
        if (content.getContents().size() < count || count == 0 || ids.keySet().stream().anyMatch(e -> stray(e, content))) {
            throw new IllegalArgumentException("The clipboard holds elements that refer to files.");
        }
        List<EObject> all = List.copyOf(content.getContents());
        List<Rider> riders = new ArrayList<>();
        Matcher rider = RIDER.matcher(text);
        for (int i = count; i < all.size() && rider.find(); i++) {
            riders.add(new Rider(all.get(i), id(rider.group(1)), rider.group(2), Integer.parseInt(rider.group(3))));
        }
        List<Link> links = new ArrayList<>();
        LINK.matcher(text).results().forEach(l -> links.add(new Link(id(l.group(1)), l.group(2), Integer.parseInt(l.group(3)), id(l.group(4)))));
        content.getContents().clear();
        return new ClipboardText(cut, ids, all.subList(0, count), riders, links);
    }

    private static boolean stray(EObject element, Resource content) {
        return element.eIsProxy() || element.eResource() != content || element.eCrossReferences().stream().anyMatch(t -> ((InternalEObject) t).eIsProxy());
    }
}
