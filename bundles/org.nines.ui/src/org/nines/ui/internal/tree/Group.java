// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;

/**
 * Node of the tree that stands for several elements and is none itself. Two groups are the same when they stand for the same.
 *
 * @param owner what the elements belong to
 * @param key what they have in common: a feature, a class
 * @param title name for people
 */
record Group(EObject owner, Object key, String title) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Group that && that.owner == owner && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(owner) * 31 + key.hashCode();
    }
}
