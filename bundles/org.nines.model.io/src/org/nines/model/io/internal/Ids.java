// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;

/** Identifiers: 128 bits as '_' and 22 letters of the URL-safe Base64 alphabet, the shape that EMF gives them. */
public final class Ids {

    private static final int BYTES = 16;

    private Ids() {
    }

    /** A new identifier, random. */
    public static String random() {
        UUID uuid = UUID.randomUUID();
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return text(bytes.array());
    }

    /**
     * Derives identifiers for the elements of one file that have none, from what makes an element findable for people: the identifier of its
     * parent, the feature, the kind, the name and, among equals, the order. So they survive a change elsewhere in a file without identifiers,
     * and two revisions of it can be compared. A project does not depend on the name of its file; other roots do.
     */
    static final class Derivation {
        private final MessageDigest digest = sha256();
        private final Map<String, Integer> occurrences = new HashMap<>();

        /**
         * @param parentId identifier of the parent; for a root, the name of the file
         * @param taken whether an identifier is in use already
         */
        String derive(EObject element, String parentId, Predicate<String> taken) {
            String feature = element.eContainmentFeature() == null ? "" : element.eContainmentFeature().getName();
            String name = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
            String key = String.join("\n", element instanceof Project ? "" : parentId, feature, element.eClass().getName(), name);
            int occurrence = occurrences.merge(key, 1, Integer::sum);
            for (int salt = 0;; salt++) {
                byte[] hash = digest.digest((key + "\n" + occurrence + "\n" + salt).getBytes(StandardCharsets.UTF_8));
                String id = text(Arrays.copyOf(hash, BYTES));
                if (!taken.test(id)) {
                    return id;
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
