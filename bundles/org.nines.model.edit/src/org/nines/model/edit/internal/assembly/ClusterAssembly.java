// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesPackage;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Topic;
import org.nines.model.facility.Location;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceKind;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.StandbyKind;
import org.nines.model.service.SwitchOver;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** Servers that take over groups of services from one another, with shared storage that all of them reach by two ways. */
abstract class ClusterAssembly<P extends Record> implements Assembly<P> {

    @Override
    public Topic topic() {
        return Topic.SERVERS;
    }

    @Override
    public EClass kind() {
        return ComputePackage.Literals.CLUSTER;
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Location;
    }

    /** Builds a cluster of so many nodes that normally serve, one group each, and so many that wait. */
    List<EObject> build(EObject parent, String name, int active, int passive, Duration detect, Duration takeOver) {
        Kit kit = new Kit(parent, title());
        Cluster cluster = kit.add(Cluster.class, ComputePackage.Literals.CLUSTER, kit.project(), NinesPackage.Literals.PROJECT__CLUSTERS, name);
        List<Location> places = kit.spread((Location) parent, active + passive);
        List<Server> nodes = new ArrayList<>();
        for (int i = 0; i < active + passive; i++) {
            Server node = kit.server(places.get(i), cluster.getName() + " node " + (i + 1));
            node.setCapacity(1);
            nodes.add(node);
        }
        cluster.getNodes().addAll(nodes);
        DiskEnclosure storage = storage(kit, places.getFirst(), cluster, nodes);
        List<EObject> made = new ArrayList<>(List.of(cluster));
        for (int i = 0; i < active; i++) {
            String group = active == 1 ? cluster.getName() + " service" : cluster.getName() + " group " + (i + 1);
            Service service = kit.service(group, ServiceKind.DATABASE);
            DiskArray array = kit.array(storage, StoragePackage.Literals.DISK_ENCLOSURE__ARRAYS, storage.getControllers(), "Array " + (i + 1),
                    RaidLevel.RAID_1, 2);
            Volume data = kit.volume(array, VolumePurpose.DATA);
            List<Host> owners = new ArrayList<>(List.of(nodes.get(i)));
            owners.addAll(nodes.subList(active, active + passive));
            for (Host owner : owners) {
                ServiceInstance instance = kit.instance(service, owner);
                instance.getVolumes().add(data);
            }
            FailoverGroup redundancy = kit.add(FailoverGroup.class, ServicePackage.Literals.FAILOVER_GROUP, service,
                    ServicePackage.Literals.SERVICE__REDUNDANCY, "");
            redundancy.setCluster(cluster);
            redundancy.setKind(StandbyKind.HOT);
            redundancy.setSwitchOver(SwitchOver.AUTOMATIC);
            redundancy.setDetect(detect);
            redundancy.setTakeOver(takeOver);
            kit.assume(redundancy);
            made.add(service);
        }
        kit.finish();
        return made;
    }

    private static DiskEnclosure storage(Kit kit, Location place, Cluster cluster, List<Server> nodes) {
        DiskEnclosure storage = kit.equip(DiskEnclosure.class, StoragePackage.Literals.DISK_ENCLOSURE, place, cluster.getName() + " storage");
        kit.dualPower(storage);
        for (String side : List.of("A", "B")) {
            kit.add(DiskController.class, StoragePackage.Literals.DISK_CONTROLLER, storage, StoragePackage.Literals.DISK_ENCLOSURE__CONTROLLERS,
                    "Controller " + side);
        }
        for (Server node : nodes) {
            List<DiskController> own = kit.controllers(node);
            for (int i = 0; i < 2; i++) {
                StorageLink link = kit.add(StorageLink.class, StoragePackage.Literals.STORAGE_LINK, storage,
                        StoragePackage.Literals.DISK_ENCLOSURE__LINKS, node.getName() + " to " + storage.getControllers().get(i).getName());
                link.setHost(own.get(i));
                link.setStorage(storage.getControllers().get(i));
            }
        }
        return storage;
    }
}
