// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.Replication;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Path;

/** Where data lies and by which ways it is reached and copied. */
public final class StorageKind extends Table {

    public StorageKind() {
        super("storage", "Storage", "arrays and their volumes, controllers, shared enclosures and replication", DiagramKind.Arrangement.LAYERS_RIGHT);

        container(Server.class, "compute").when((s, f) -> !s.getArrays().isEmpty() || !s.getControllers().isEmpty()).detail((s, f) -> f.services(s));
        container(DiskEnclosure.class, "frame").detail(Table::type);
        container(DiskArray.class, "storage").detail((a, f) -> disks(a)).arrange(NodeRow.Arrangement.GRID)
                .edits(StoragePackage.Literals.DISK_ARRAY__LEVEL, StoragePackage.Literals.DISK_ARRAY__HOT_SPARES);
        node(Volume.class, "slot").icon("").name((v, f) -> volume(v)).detail((v, f) -> v.getSize() == null ? "" : v.getSize().toString())
                .edits(StoragePackage.Literals.VOLUME__SIZE, StoragePackage.Literals.VOLUME__DRIVE_LETTER);
        node(DiskController.class, "external");

        edge(DiskArray.class, Path.of(StoragePackage.Literals.DISK_ARRAY__CONTROLLERS), Path.HERE).relation(StoragePackage.Literals.DISK_ARRAY__CONTROLLERS).look("line-grey-0")
                .legend("controls").tool("Controls", "Has a controller control an array.");
        edge(StorageLink.class, Path.of(StoragePackage.Literals.STORAGE_LINK__HOST), Path.of(StoragePackage.Literals.STORAGE_LINK__STORAGE)).look("line-blue-0")
                .legend("storage link");
        edge(Replication.class, Path.of(StoragePackage.Literals.REPLICATION__FROM), Path.of(StoragePackage.Literals.REPLICATION__TO))
                .look((c, f) -> c.element().getMode() == ReplicationMode.SYNCHRONOUS ? "line-purple-0" : "line-purple-1")
                .legend((c, f) -> c.element().getMode() == ReplicationMode.SYNCHRONOUS ? "copies at once" : "copies later").label((c, f) -> label(c.element())).arrow()
                .edits(CorePackage.Literals.NAMED_ELEMENT__NAME, StoragePackage.Literals.REPLICATION__INTERVAL);

        makes(StoragePackage.Literals.DISK);
        assembles("layout-mirror", "layout-parity", "layout-mirror-parity", "layout-database", "layout-large-database", "two-node-cluster", "many-node-cluster");
    }

    private static String disks(DiskArray array) {
        int disks = array.getDisks().stream().mapToInt(Names::count).sum();
        return array.getLevel().getLiteral() + ", " + disks + (disks == 1 ? " disk" : " disks") + (array.getHotSpares() > 0 ? ", of them " + array.getHotSpares() + " spare" : "");
    }

    private static String volume(Volume volume) {
        String letter = volume.getDriveLetter() == null || volume.getDriveLetter().isBlank() ? "" : volume.getDriveLetter() + " ";
        return letter + Names.name(volume);
    }

    private static String label(Replication replication) {
        List<String> parts = new ArrayList<>();
        parts.add(replication.getMode().getLiteral());
        if (replication.getInterval() != null) {
            parts.add("every " + replication.getInterval());
        }
        return String.join(", ", parts);
    }
}
