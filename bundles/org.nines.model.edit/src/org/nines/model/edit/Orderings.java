// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.NaturalOrder;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.service.Alternatives;
import org.nines.model.service.Dependency;
import org.nines.model.service.Need;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.Volume;

/** The orders in which trees show a model, the same in every user interface. */
public enum Orderings {

    /** What contains what. */
    STRUCTURE("Structure") {
        @Override
        public List<TreeNode> roots(Project project) {
            return List.of(contained(null, project));
        }
    },

    /** What rests on what: levels, services, instances, hosts, and what these stand in, hang on and run on. */
    SERVICE("Services") {
        @Override
        public List<TreeNode> roots(Project project) {
            List<TreeNode> roots = new ArrayList<>();
            Set<EObject> needed = new HashSet<>();
            for (Service service : project.getServices()) {
                service.getLevels().forEach(level -> roots.add(new TreeNode(null, level, Labels.name(service) + " – " + Labels.label(level),
                        Icons.path(level.eClass()), node -> beneath(node, below(level)))));
                needed(service.getNeeds()).forEach(needed::add);
                service.getLevels().forEach(l -> needed(l.getNeeds()).forEach(needed::add));
            }
            project.getServices().stream().filter(s -> s.getLevels().isEmpty() && !needed.contains(s)).forEach(s -> roots.add(rests(null, s)));
            return roots;
        }
    },

    /** All of a kind together, kinds by topic, elements by name. */
    KIND("Kinds") {
        @Override
        public List<TreeNode> roots(Project project) {
            Map<EClass, List<EObject>> kinds = new HashMap<>();
            Tree.all(project).filter(e -> e != project).forEach(e -> kinds.computeIfAbsent(e.eClass(), c -> new ArrayList<>()).add(e));
            return kinds.keySet().stream().sorted(Comparator.comparing((EClass c) -> Topic.of(c)).thenComparing(Kinds::pluralLabel))
                    .map(kind -> new TreeNode(null, null, Kinds.pluralLabel(kind), Icons.path(kind), node -> kinds.get(kind).stream()
                            .sorted(Comparator.comparing(Labels::name, NaturalOrder.INSTANCE).thenComparing(Elements::path))
                            .map(e -> new TreeNode(node, e, Labels.label(e), Icons.path(kind), n -> List.of())).toList()))
                    .toList();
        }
    };

    private final String label;

    Orderings(String label) {
        this.label = label;
    }

    /** What the order is called in a menu. */
    public String label() {
        return label;
    }

    /** The top of the tree of a project, as it is now. */
    public abstract List<TreeNode> roots(Project project);

    private static TreeNode contained(TreeNode parent, EObject element) {
        return new TreeNode(parent, element, Labels.label(element), Icons.path(element.eClass()), node -> Classes.children(element.eClass()).stream()
                .filter(element::eIsSet).flatMap(f -> Tree.values(element, f).stream()).map(child -> contained(node, child)).toList());
    }

    private static TreeNode rests(TreeNode parent, EObject element) {
        return new TreeNode(parent, element, Labels.label(element), Icons.path(element.eClass()),
                node -> parent != null && parent.isAbove(element) ? List.of() : beneath(node, below(element)));
    }

    private static List<TreeNode> beneath(TreeNode node, Stream<? extends EObject> elements) {
        Set<EObject> distinct = new LinkedHashSet<>();
        elements.filter(e -> e != null).forEach(distinct::add);
        return distinct.stream().map(e -> rests(node, e)).toList();
    }

    /** What an element rests on directly. */
    private static Stream<? extends EObject> below(EObject element) {
        return switch (element) {
            case ServiceLevel level -> Stream.concat(Stream.of(level.eContainer()), needed(level.getNeeds()));
            case Service service -> Stream.concat(service.getInstances().stream(), needed(service.getNeeds()));
            case ServiceInstance instance -> Stream.concat(Stream.of(instance).map(ServiceInstance::getHost), instance.getVolumes().stream());
            case Volume volume -> Stream.of(volume.eContainer());
            case DiskArray array when array.eContainer() instanceof DiskEnclosure enclosure -> Stream.of(enclosure);
            case VirtualMachine machine -> machine.getRunsOn().stream();
            case PoweredEquipment equipment -> Stream.concat(equipment.getPowerSupplies().stream().map(PowerSupply::getFedBy), place(element));
            case PowerDevice device -> Stream.concat(device.getFedBy().stream(), place(element));
            case Location location -> place(location);
            default -> Stream.empty();
        };
    }

    private static Stream<EObject> place(EObject element) {
        return element.eContainer() instanceof Location place ? Stream.of(place) : Stream.empty();
    }

    /** The services that needs lead to, through alternatives too. */
    private static Stream<Service> needed(List<? extends Need> needs) {
        return needs.stream().flatMap(n -> switch (n) {
            case Dependency dependency -> Stream.of(dependency).map(Dependency::getService).filter(s -> s != null);
            case Alternatives alternatives -> needed(alternatives.getNeeds());
            default -> Stream.<Service>empty();
        });
    }
}
