// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import org.eclipse.emf.ecore.EClass;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.Building;
import org.nines.model.facility.Location;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.SiteRole;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Notation;
import org.nines.scene.notation.Path;

/** A kind of diagram as a table: what the kinds that come with Nines have in common. */
abstract class Table implements DiagramKind {

    private final String id;
    private final String title;
    private final String description;
    private final Arrangement arrangement;
    private final Notation notation = new Notation();

    Table(String id, String title, String description, Arrangement arrangement) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.arrangement = arrangement;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Arrangement arrangement() {
        return arrangement;
    }

    @Override
    public final Notation notation() {
        return notation;
    }

    /** A shape that others stand in. Its name can be typed over. */
    final <T extends NamedElement> NodeRow<T> container(Class<T> type, String look) {
        return notation.container(type).look(look).edits(CorePackage.Literals.NAMED_ELEMENT__NAME);
    }

    /** A shape. Its name can be typed over. */
    final <T extends NamedElement> NodeRow<T> node(Class<T> type, String look) {
        return notation.node(type).look(look).edits(CorePackage.Literals.NAMED_ELEMENT__NAME);
    }

    final <T extends NamedElement> NodeRow<T> port(Class<T> type, String look) {
        return notation.port(type).look(look);
    }

    final <T extends org.eclipse.emf.ecore.EObject> EdgeRow<T> edge(Class<T> type, Path source, Path target) {
        return notation.edge(type, source, target);
    }

    final void makes(EClass... kinds) {
        notation.makes(kinds);
    }

    final void assembles(String... assemblies) {
        notation.assembles(assemblies);
    }

    /** Sites, buildings and rooms that hold something of the diagram. */
    final void places() {
        container(Site.class, "site").detail((s, f) -> role(s)).onlyWithContent();
        container(Building.class, "building").onlyWithContent();
        container(Room.class, "room").onlyWithContent();
    }

    /** "hot standby site"; empty for a main site. */
    static String role(Site site) {
        return site.getRole() == SiteRole.MAIN ? "" : site.getRole().getLiteral() + (site.getRole() == SiteRole.OPERATIONS_CENTRE ? "" : " site");
    }

    /** What a server is for: its services, else the role that it is built for, else its component type. */
    static String purpose(Server server, Facts facts) {
        String services = facts.services(server);
        if (!services.isEmpty()) {
            return services;
        }
        return server.getRole().getValue() != 0 ? server.getRole().getLiteral() : Names.type(server);
    }

    static String type(Item item, Facts facts) {
        return Names.type(item);
    }

    /** Names of the places around something, from the outermost, below the site: "Room 1, rack-11". */
    static String place(org.eclipse.emf.ecore.EObject element) {
        StringBuilder text = new StringBuilder();
        for (org.eclipse.emf.ecore.EObject e = element.eContainer(); e instanceof Location && !(e instanceof Site); e = e.eContainer()) {
            text.insert(0, org.nines.model.Elements.name(e) + (text.isEmpty() ? "" : ", "));
        }
        return text.toString();
    }
}
