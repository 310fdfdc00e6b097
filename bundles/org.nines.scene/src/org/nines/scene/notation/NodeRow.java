// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.Group;

/**
 * One line of the notation table: how the elements of a class are drawn that become shapes. Filled in by the kind of diagram that owns the
 * table, unchanged afterwards.
 *
 * @param <T> the class
 */
public final class NodeRow<T extends EObject> {

    /** How a container arranges what has no lines inside it. */
    public enum Arrangement {
        /** In rows and columns that fill a page-shaped area. */
        GRID,
        /** One below the other, as in a rack. */
        COLUMN
    }

    /**
     * A small coloured field with a letter or two at the right end of a node.
     *
     * @param text the text
     * @param line key of the line in whose colour it is painted
     */
    public record Tag(String text, String line) {
    }

    private final Class<T> type;
    private final Group.Role role;
    private Function<T, String> icon = Names::icon;
    private BiFunction<T, Facts, String> look = (e, f) -> "external";
    private BiFunction<T, Facts, String> name = (e, f) -> Names.name(e);
    private final List<BiFunction<T, Facts, String>> details = new ArrayList<>();
    private BiFunction<T, Facts, List<Tag>> tags = (e, f) -> List.of();
    private int rank = 5;
    private Path parent = Path.HERE;
    private BiPredicate<T, Facts> shown = (e, f) -> true;
    private BiFunction<T, Facts, String> layer = (e, f) -> "";
    private Arrangement arrangement = Arrangement.GRID;
    private boolean onlyWithContent;
    private boolean joinsLines;
    private final List<EAttribute> edits = new ArrayList<>();

    NodeRow(Class<T> type, Group.Role role) {
        this.type = type;
        this.role = role;
    }

    // filling in

    /** The picture; that of its class unless this is set, none where it is empty. */
    public NodeRow<T> icon(String name) {
        return icon(e -> name);
    }

    public NodeRow<T> icon(Function<T, String> value) {
        icon = value;
        return this;
    }

    /** Key of its look. */
    public NodeRow<T> look(String key) {
        return look((e, f) -> key);
    }

    public NodeRow<T> look(BiFunction<T, Facts, String> value) {
        look = value;
        return this;
    }

    /** What it is called on the drawing; its name unless this is set. */
    public NodeRow<T> name(BiFunction<T, Facts, String> value) {
        name = value;
        return this;
    }

    /** Something to say below the name; nothing where it is empty. */
    public NodeRow<T> detail(BiFunction<T, Facts, String> value) {
        details.add(value);
        return this;
    }

    public NodeRow<T> tags(BiFunction<T, Facts, List<Tag>> value) {
        tags = value;
        return this;
    }

    /** Its place in layers where lines have no direction of their own: those of a lower rank come first. */
    public NodeRow<T> rank(int value) {
        rank = value;
        return this;
    }

    /** Where it is drawn: inside what the path leads to. */
    public NodeRow<T> in(Path path) {
        parent = path;
        return this;
    }

    /** Which of the elements of the class are drawn. */
    public NodeRow<T> when(BiPredicate<T, Facts> value) {
        shown = value;
        return this;
    }

    /** Layer that can be switched off, such as "Network A"; empty for none. */
    public NodeRow<T> layer(BiFunction<T, Facts, String> value) {
        layer = value;
        return this;
    }

    public NodeRow<T> arrange(Arrangement value) {
        arrangement = value;
        return this;
    }

    /** A container of which only those are drawn that hold something. */
    public NodeRow<T> onlyWithContent() {
        onlyWithContent = true;
        return this;
    }

    /** A container at which the lines of what is inside it end; those of one look between the same two are drawn as one. */
    public NodeRow<T> joinsLines() {
        joinsLines = true;
        return this;
    }

    /** The features that can be typed over on the drawing: the name first, then key figures. Those that an element does not have do not count. */
    public NodeRow<T> edits(EAttribute... features) {
        edits.addAll(List.of(features));
        return this;
    }

    // reading

    public Class<T> type() {
        return type;
    }

    /** Its name in the table: that of its class, "Server". */
    public String id() {
        return type.getSimpleName();
    }

    public Group.Role role() {
        return role;
    }

    public String icon(EObject element) {
        return icon.apply(type.cast(element));
    }

    public String look(EObject element, Facts facts) {
        return look.apply(type.cast(element), facts);
    }

    public String name(EObject element, Facts facts) {
        return name.apply(type.cast(element), facts);
    }

    /** What to say below the name, without what is empty. */
    public List<String> details(EObject element, Facts facts) {
        return details.stream().map(d -> d.apply(type.cast(element), facts)).filter(Objects::nonNull).filter(d -> !d.isBlank()).toList();
    }

    public List<Tag> tags(EObject element, Facts facts) {
        return tags.apply(type.cast(element), facts);
    }

    public int rank() {
        return rank;
    }

    public Path parent() {
        return parent;
    }

    public boolean shows(EObject element, Facts facts) {
        return type.isInstance(element) && shown.test(type.cast(element), facts);
    }

    public String layer(EObject element, Facts facts) {
        return layer.apply(type.cast(element), facts);
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public boolean needsContent() {
        return onlyWithContent;
    }

    public boolean joinsLinesOfContent() {
        return joinsLines;
    }

    /** The features that can be typed over on the drawing, the name first; some of the elements may have only some of them. */
    public List<EAttribute> edits() {
        return Collections.unmodifiableList(edits);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + role + " in " + parent;
    }
}
