// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.scene.Line.Marker;

/**
 * One line of the notation table: how the elements of a class are drawn that become lines, or what references of theirs do. Filled in by the
 * kind of diagram that owns the table, unchanged afterwards.
 *
 * @param <T> the class
 */
public final class EdgeRow<T extends EObject> {

    /**
     * One line to be drawn.
     *
     * @param element what it is drawn for
     * @param source element where it begins, drawn or not
     * @param target element where it ends, drawn or not
     */
    public record Connection<T extends EObject>(T element, EObject source, EObject target) {
    }

    private final Class<T> type;
    private final Path source;
    private final Path target;
    private EReference relation;
    private BiFunction<Connection<T>, Facts, String> label = (c, f) -> "";
    private BiFunction<Connection<T>, Facts, String> look = (c, f) -> "line-grey-0";
    private BiFunction<Connection<T>, Facts, String> legend = (c, f) -> "";
    private BiFunction<Connection<T>, Facts, String> layer = (c, f) -> "";
    private BiPredicate<Connection<T>, Facts> shown = (c, f) -> true;
    private Marker end = Marker.NONE;
    private boolean undirected;
    private String toolLabel = "";
    private String toolDescription = "";
    private final List<EAttribute> edits = new ArrayList<>();

    EdgeRow(Class<T> type, Path source, Path target) {
        this.type = type;
        this.source = source;
        this.target = target;
    }

    // filling in

    /** The line stands for a reference of the element and not for the element itself. */
    public EdgeRow<T> relation(EReference reference) {
        relation = reference;
        return this;
    }

    public EdgeRow<T> label(BiFunction<Connection<T>, Facts, String> value) {
        label = value;
        return this;
    }

    /** Key of its look. */
    public EdgeRow<T> look(BiFunction<Connection<T>, Facts, String> value) {
        look = value;
        return this;
    }

    public EdgeRow<T> look(String key) {
        return look((c, f) -> key);
    }

    /** What the legend says about lines of this look; empty for nothing. */
    public EdgeRow<T> legend(BiFunction<Connection<T>, Facts, String> value) {
        legend = value;
        return this;
    }

    public EdgeRow<T> legend(String text) {
        return legend((c, f) -> text);
    }

    /** Layer that can be switched off; empty for none. */
    public EdgeRow<T> layer(BiFunction<Connection<T>, Facts, String> value) {
        layer = value;
        return this;
    }

    public EdgeRow<T> when(BiPredicate<Connection<T>, Facts> value) {
        shown = value;
        return this;
    }

    /** It ends with an arrow head. */
    public EdgeRow<T> arrow() {
        end = Marker.ARROW;
        return this;
    }

    /** It may as well run the other way: the ranks of its ends say which of them comes first. */
    public EdgeRow<T> undirected() {
        undirected = true;
        return this;
    }

    /**
     * What a tool is called that draws such lines, where they stand for no element of their own.
     *
     * @param name "Feed"
     * @param description what it does: "Has a power device feed another one."
     */
    public EdgeRow<T> tool(String name, String description) {
        toolLabel = name;
        toolDescription = description;
        return this;
    }

    /** The features that can be typed over on the drawing: the name first, then key figures. Those that an element does not have do not count. */
    public EdgeRow<T> edits(EAttribute... features) {
        edits.addAll(List.of(features));
        return this;
    }

    // reading

    /** Its name in the table: that of its reference, "fedBy", or of its class, "Link". */
    public String id() {
        return relation == null ? type.getSimpleName() : relation.getName();
    }

    public Class<T> type() {
        return type;
    }

    public Path source() {
        return source;
    }

    public Path target() {
        return target;
    }

    /** The reference that the line stands for; null when it stands for the element itself. */
    public EReference relation() {
        return relation;
    }

    /** Whether the line stands for the order of its ends, which are neighbours in a list of the model. */
    public boolean isOrder() {
        return relation == null && source.steps().isEmpty();
    }

    /** Whether an element of the class has one such line at most. */
    public boolean isSingle() {
        return Stream.of(source, target).flatMap(p -> p.steps().stream()).noneMatch(s -> s.reference() != null && s.reference().isMany() && s.index() < 0);
    }

    public boolean isUndirected() {
        return undirected;
    }

    public Marker end() {
        return end;
    }

    /** All lines of an element that are to be shown. */
    public List<Connection<T>> connections(EObject element, Facts facts) {
        T own = type.cast(element);
        List<EObject> targets = target.follow(element);
        return source.follow(element).stream().flatMap(s -> targets.stream().map(t -> new Connection<>(own, s, t))).filter(c -> shown.test(c, facts)).toList();
    }

    /** Whether a line is shown, should there be one: for an editor that is about to make it. */
    public boolean shows(T element, EObject from, EObject to, Facts facts) {
        return shown.test(new Connection<>(element, from, to), facts);
    }

    /** What a tool is called that draws such lines; empty where they stand for elements, and the tool for the kind of these. */
    public String toolLabel() {
        return toolLabel;
    }

    public String toolDescription() {
        return toolDescription;
    }

    /** The features that can be typed over on the drawing, the name first; some of the elements may have only some of them. */
    public List<EAttribute> edits() {
        return Collections.unmodifiableList(edits);
    }

    /** What is asked about one line, told by these functions. */
    public String label(Connection<T> connection, Facts facts) {
        return label.apply(connection, facts);
    }

    public String look(Connection<T> connection, Facts facts) {
        return look.apply(connection, facts);
    }

    public String legend(Connection<T> connection, Facts facts) {
        return legend.apply(connection, facts);
    }

    public String layer(Connection<T> connection, Facts facts) {
        return layer.apply(connection, facts);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + (relation == null ? "" : "." + relation.getName()) + ": " + source + " -> " + target;
    }
}
