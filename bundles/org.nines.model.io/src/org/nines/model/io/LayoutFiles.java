// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.model.io.internal.Issue;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.EdgeLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.model.layout.LayoutPackage;
import org.nines.model.layout.NodeLayout;

/**
 * Loads and saves the layouts of diagrams, which lie beside the model: {@code shop.ninesdiagram} beside {@code shop.nines}. Such a file knows
 * elements by identifier only, so that it survives their deletion and the renaming and moving of the model. It is as hostile as a model: nothing
 * in it is followed, its size is bounded.
 */
public final class LayoutFiles {

    /** Extension of layout files, without the dot. */
    public static final String EXTENSION = "ninesdiagram";

    /** About 500,000 shapes. */
    private static final long MOST_BYTES = 64L << 20;

    private LayoutFiles() {
    }

    /** The layout file of a model file. */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        String suffix = "." + ModelResourceFactory.EXTENSION;
        return model.resolveSibling((name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name) + "." + EXTENSION);
    }

    /**
     * Loads the layouts of a model; none where there is no file.
     *
     * @param file the layout file
     * @throws ModelException when there is a file and it can't be read
     */
    public static DiagramLayouts load(Path file) throws ModelException {
        if (!Files.exists(file)) {
            return LayoutFactory.eINSTANCE.createDiagramLayouts();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unreadable(file, "it is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return read(Files.readAllBytes(file), file);
        } catch (IOException e) {
            throw unreadable(file, e.getMessage());
        }
    }

    /** Layouts from the content of a file. */
    static DiagramLayouts read(byte[] content, Path file) throws ModelException {
        try {
            XMIResource resource = resource(URI.createURI("layout:/" + EXTENSION));
            resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES,
                    Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
            if (resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof DiagramLayouts layouts) {
                resource.getContents().clear();
                return layouts;
            }
            throw unreadable(file, "it holds no layouts");
        } catch (ModelException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static ModelException unreadable(Path file, String why) {
        return Issue.UNREADABLE.failure(String.valueOf(file.getFileName()), "the layout of the diagrams can't be read: " + why
                + ". Without this file diagrams are laid out anew: repair it or move it away.");
    }

    /**
     * Saves layouts in an order that does not depend on that of the changes. A crash leaves the old or the new file.
     *
     * @throws ModelException when the file can't be written; it is then as it was
     */
    public static void save(DiagramLayouts layouts, Path file) throws ModelException {
        try {
            WholeFile.write(file, content(layouts));
        } catch (IOException e) {
            throw Issue.NOT_WRITTEN.failure(String.valueOf(file.getFileName()), "the layout of the diagrams can't be written: " + e.getMessage() + ".");
        }
    }

    /** Layouts as the content of a file, in an order that does not depend on that of the changes. */
    static byte[] content(DiagramLayouts layouts) {
        DiagramLayouts sorted = EcoreUtil.copy(layouts);
        ECollections.sort(sorted.getDiagrams(), Comparator.comparing(DiagramLayout::getKind).thenComparing(DiagramLayout::getScope));
        for (DiagramLayout diagram : sorted.getDiagrams()) {
            ECollections.sort(diagram.getCollapsed());
            ECollections.sort(diagram.getHidden());
            ECollections.sort(diagram.getHiddenLayers());
            ECollections.sort(diagram.getNodes(), Comparator.comparing(NodeLayout::getElement));
            ECollections.sort(diagram.getEdges(), Comparator.comparing(EdgeLayout::getLine));
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMIResource resource = resource(URI.createURI("layout:/" + EXTENSION));
            resource.getContents().add(sorted);
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** A resource that can reach nothing else. */
    private static XMIResource resource(URI uri) {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(LayoutPackage.eNS_URI, LayoutPackage.eINSTANCE);
        resources.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI other, Map<?, ?> options) throws IOException {
                throw new IOException("a layout must not refer to " + other);
            }

            @Override
            public OutputStream createOutputStream(URI other, Map<?, ?> options) throws IOException {
                throw new IOException("a layout must not refer to " + other);
            }
        });
        XMIResource resource = new XMIResourceImpl(uri);
        resources.getResources().add(resource);
        return resource;
    }
}
