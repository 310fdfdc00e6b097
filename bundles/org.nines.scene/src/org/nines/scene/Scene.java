// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished drawing: what is to be painted, in order, by whoever paints it. Immutable.
 *
 * @param title what it shows
 * @param bounds the area to paint, margin included
 * @param content what it is made of
 */
public record Scene(String title, Bounds bounds, List<Primitive> content) {

    public Scene {
        content = List.copyOf(content);
    }

    /** All groups, each before those inside it. */
    public Stream<Group> groups() {
        return content.stream().filter(Group.class::isInstance).map(Group.class::cast).flatMap(Group::groups);
    }

    /** The group of an element, or of the lines that it is drawn with. */
    public Optional<Group> find(String element) {
        return groups().filter(g -> g.elements().contains(element)).findFirst();
    }
}
