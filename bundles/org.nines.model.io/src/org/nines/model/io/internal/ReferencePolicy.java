// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.nines.model.io.ModelResourceFactory;

/** Which other files a model may lead to: model files in the folder of its root file or in a folder that was allowed, nothing else. */
final class ReferencePolicy {

    /** Why an address is refused. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        final Issue issue;

        RefusedException(Issue issue, String message) {
            super(message);
            this.issue = issue;
        }
    }

    /** Real paths of the folders; empty where the root is no file of the default file system. */
    private final List<Path> folders = new ArrayList<>();
    /** Folder of the root where that is no file, with a slash at the end. */
    private final String base;

    private final Predicate<Path> substituted;

    /**
     * @param root address of the root file, absolute
     * @param substituted files that need not exist on disk, because their content comes from elsewhere
     */
    ReferencePolicy(URI root, List<Path> allowedFolders, Predicate<Path> substituted) throws IOException {
        this.substituted = substituted;
        Path file = FileAccess.pathOf(root);
        if (file == null) {
            base = root == null ? null : root.trimSegments(1) + "/";
            return;
        }
        base = null;
        folders.add(FileAccess.real(file).getParent());
        for (Path folder : allowedFolders) {
            folders.add(FileAccess.real(folder));
        }
    }

    /**
     * The file that an address in a file means.
     *
     * @param from address of the file that refers
     * @param address as it stands before the # in the file
     * @return address of an existing file, the same for every way to write it
     */
    URI resolve(URI from, String address) throws RefusedException {
        String shown = "'" + XmlSource.shorten(address) + "'";
        URI uri;
        try {
            uri = URI.createURI(address);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Issue.UNRESOLVED, shown + " is no address of a file.");
        }
        boolean file = !folders.isEmpty();
        if (uri.scheme() != null && !(file && uri.isFile()) || uri.authority() != null && !uri.authority().isEmpty()) {
            throw new RefusedException(Issue.FORBIDDEN_SCHEME, shown + " is not a relative path; a model is not loaded from elsewhere.");
        }
        if (!ModelResourceFactory.EXTENSION.equals(extension(uri))) {
            throw new RefusedException(Issue.NOT_A_MODEL_FILE, shown + " is no model file.");
        }
        return file ? inFolders(from, uri, shown) : inBase(from, uri, shown);
    }

    private static String extension(URI uri) {
        String extension = uri.fileExtension();
        return extension == null ? null : extension.toLowerCase(Locale.ROOT);
    }

    private URI inFolders(URI from, URI uri, String shown) throws RefusedException {
        try {
            Path path = Path.of(uri.resolve(from).toFileString()).normalize();
            if (!isAllowed(path)) {
                throw new RefusedException(Issue.OUTSIDE_FOLDER, shown + " is outside the folder of the model.");
            }
            Path real = substituted.test(path) ? path : path.toRealPath();
            if (!isAllowed(real)) {
                throw new RefusedException(Issue.OUTSIDE_FOLDER, shown + " leads out of the folder of the model through a symbolic link.");
            }
            return URI.createFileURI(real.toString());
        } catch (NoSuchFileException e) {
            throw new RefusedException(Issue.MISSING_FILE, "the file " + shown + " does not exist.");
        } catch (InvalidPathException e) {
            throw new RefusedException(Issue.UNRESOLVED, shown + " is no path of a file.");
        } catch (IOException e) {
            throw new RefusedException(Issue.UNREADABLE, "the file " + shown + " can't be read: " + e.getMessage());
        }
    }

    private boolean isAllowed(Path path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    private URI inBase(URI from, URI uri, String shown) throws RefusedException {
        if (from == null || base == null) {
            throw new RefusedException(Issue.UNRESOLVED, shown + " can't be found: the model that refers to it is in no file.");
        }
        boolean climbs = uri.hasAbsolutePath();
        URI resolved = uri.resolve(from);
        for (String segment : resolved.segments()) {
            String name = URI.decode(segment);
            climbs |= name.equals("..") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
        }
        if (climbs || !resolved.toString().startsWith(base)) {
            throw new RefusedException(Issue.OUTSIDE_FOLDER, shown + " is outside the folder of the model.");
        }
        return resolved;
    }

    /** Whether a file may be referred to; for files that are written and need not exist yet. */
    boolean allows(URI target) {
        Path path = FileAccess.pathOf(target);
        if (folders.isEmpty() || path == null) {
            return base != null && target != null && target.toString().startsWith(base);
        }
        return isAllowed(path.toAbsolutePath().normalize());
    }
}
