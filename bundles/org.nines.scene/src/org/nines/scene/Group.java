// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn for one element, with what is drawn inside it.
 *
 * @param id unique in the drawing and the same as long as the model is: for an element of the model its identifier
 * @param elements identifiers of the elements that it stands for; empty for title and legend, several for lines drawn as one
 * @param role what it is on the drawing
 * @param title what a reader sees when pointing at it: kind, name, and what the drawing has no room for
 * @param bounds the area that it takes, without what sticks out such as badges
 * @param content what it is made of
 * @param ends of a line the identifiers of the groups where it begins and where it ends; empty for everything else
 */
public record Group(String id, List<String> elements, Role role, String title, Bounds bounds, List<Primitive> content, List<String> ends) implements Primitive {

    /** What a group is on the drawing. */
    public enum Role {
        /** Shape that others stand in. */
        CONTAINER,
        /** Shape that stands for an element. */
        NODE,
        /** Small shape on the edge of a node, where lines end. */
        PORT,
        /** Line between nodes. */
        EDGE,
        /** Title, legend and the like. */
        FURNITURE
    }

    public Group {
        elements = List.copyOf(elements);
        content = List.copyOf(content);
        ends = List.copyOf(ends);
    }

    /** What is no line. */
    public Group(String id, List<String> elements, Role role, String title, Bounds bounds, List<Primitive> content) {
        this(id, elements, role, title, bounds, content, List.of());
    }

    /** This group and all groups inside it. */
    public Stream<Group> groups() {
        return Stream.concat(Stream.of(this), content.stream().filter(Group.class::isInstance).map(Group.class::cast).flatMap(Group::groups));
    }
}
