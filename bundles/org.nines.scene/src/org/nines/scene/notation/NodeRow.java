// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
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

    private final Class<T> type;
    private final Group.Role role;
    private Function<T, String> icon = Labels::icon;
    private BiFunction<T, Facts, String> look = (e, f) -> "external";
    private String colour = "";
    private BiFunction<T, Facts, String> name = (e, f) -> Labels.name(e);
    private final List<BiFunction<T, Facts, String>> details = new ArrayList<>();
    private Path parent = Path.HERE;
    private BiPredicate<T, Facts> shown = (e, f) -> true;
    private BiFunction<T, Facts, String> layer = (e, f) -> "";
    private Arrangement arrangement = Arrangement.GRID;
    private boolean onlyWithContent;
    private boolean joinsLines;
    private List<String> creates = List.of();
    private EAttribute edits;

    NodeRow(Class<T> type, Group.Role role) {
        this.type = type;
        this.role = role;
    }

    // filling in

    /** The pictogram. */
    public NodeRow<T> icon(String name) {
        return icon(e -> name);
    }

    public NodeRow<T> icon(Function<T, String> value) {
        icon = value;
        return this;
    }

    /** Key of its look, which is also that of its icon's colour unless {@link #colour(String)} says otherwise. */
    public NodeRow<T> look(String key) {
        colour = key;
        return look((e, f) -> key);
    }

    public NodeRow<T> look(BiFunction<T, Facts, String> value) {
        look = value;
        return this;
    }

    /** Key of the colour of its icon and name. */
    public NodeRow<T> colour(String key) {
        colour = key;
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

    /** Identifiers of the edits that create something inside it. */
    public NodeRow<T> creates(String... edits) {
        creates = List.of(edits);
        return this;
    }

    /** The feature that is edited where the name is typed over. */
    public NodeRow<T> edits(EAttribute feature) {
        edits = feature;
        return this;
    }

    // reading

    public Class<T> type() {
        return type;
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

    public String colour() {
        return colour;
    }

    public String name(EObject element, Facts facts) {
        return name.apply(type.cast(element), facts);
    }

    /** What to say below the name, without what is empty. */
    public List<String> details(EObject element, Facts facts) {
        return details.stream().map(d -> d.apply(type.cast(element), facts)).filter(Objects::nonNull).filter(d -> !d.isBlank()).toList();
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

    public List<String> creates() {
        return creates;
    }

    /** The feature that is edited where the name is typed over; null for none. */
    public EAttribute edits() {
        return edits;
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + role + " in " + parent;
    }
}
