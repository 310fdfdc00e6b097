// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Need;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/**
 * Where the failover groups that a service level needs may stand, all at the same time. A level is served when it is in any of these ways: one
 * placement for all that it needs, not one for each. Groups of which a level needs only one of a cluster are judged where they are asked for.
 */
final class Clusters {

    private record Question(Service service, ServiceLevel level) {
    }

    private final Map<Cluster, ClusterRoom> rooms = new LinkedHashMap<>();
    private final Map<Question, ClusterRoom.Asked> asked = new HashMap<>();
    private final Map<Question, List<Placement>> placements = new HashMap<>();
    private final Set<Service> competing = new LinkedHashSet<>();
    private final Set<Question> tooMany = new LinkedHashSet<>();

    Clusters(Project project) {
        for (Cluster cluster : project.getClusters()) {
            ClusterRoom room = new ClusterRoom(project, cluster);
            if (!room.groups().isEmpty()) {
                rooms.put(cluster, room);
                competing.addAll(room.groups());
            }
        }
    }

    /** Ways in which the groups that a level needs stand; where there is nothing to choose, one that speaks of no group. */
    List<Placement> placements(Service service, ServiceLevel level) {
        return rooms.isEmpty() ? List.of(Placement.NONE) : placements.computeIfAbsent(new Question(service, level), this::find);
    }

    private List<Placement> find(Question question) {
        ClusterRoom.Asked all = asked(question.service, question.level);
        List<Placement> ways = List.of(Placement.NONE);
        for (ClusterRoom room : rooms.values()) {
            Set<Service> must = of(all.must(), room);
            Set<Service> may = of(all.may(), room);
            if (must.size() + may.size() > 1) {
                Optional<List<Placement>> here = room.ways(new ClusterRoom.Asked(must, may));
                if (here.isEmpty() || here.get().size() * ways.size() > ClusterRoom.MOST_WAYS) {
                    tooMany.add(question);
                } else {
                    List<Placement> before = ways;
                    ways = before.stream().flatMap(way -> here.get().stream().map(way::and)).toList();
                }
            }
        }
        return ways;
    }

    private static Set<Service> of(Set<Service> groups, ClusterRoom room) {
        Set<Service> here = new LinkedHashSet<>(room.groups());
        here.retainAll(groups);
        return here;
    }

    /** Whether all groups that a level needs are placed together, and each of them can be placed. */
    boolean decides(Service service, ServiceLevel level) {
        placements(service, level);
        ClusterRoom.Asked all = asked(service, level);
        return !tooMany.contains(new Question(service, level)) && all.must().stream().allMatch(this::placeable)
                && all.may().stream().allMatch(this::placeable);
    }

    private boolean placeable(Service group) {
        return waysAlone(group).isPresent();
    }

    /** Ways in which a group stands, beside more important ones that nobody asks for; one that does not speak of it when it has room everywhere. */
    List<Placement> alone(Service group) {
        return competing.contains(group) ? waysAlone(group).orElse(List.of(Placement.NONE)) : List.of(Placement.NONE);
    }

    private Optional<List<Placement>> waysAlone(Service group) {
        return rooms.get(((FailoverGroup) group.getRedundancy()).getCluster()).ways(new ClusterRoom.Asked(Set.of(group), Set.of()));
    }

    /** The groups that compete for room among what a service needs at a level, itself included. */
    Set<Service> competing(Service service, ServiceLevel level) {
        if (rooms.isEmpty()) {
            return Set.of();
        }
        ClusterRoom.Asked all = asked(service, level);
        Set<Service> both = new LinkedHashSet<>(all.must());
        both.addAll(all.may());
        return both;
    }

    private ClusterRoom.Asked asked(Service service, ServiceLevel level) {
        return asked.computeIfAbsent(new Question(service, level), question -> {
            Set<Question> must = new LinkedHashSet<>();
            Set<Question> may = new LinkedHashSet<>();
            reach(question, true, must, may);
            Set<Service> certain = groups(must);
            Set<Service> possible = groups(may);
            possible.removeAll(certain);
            return new ClusterRoom.Asked(certain, possible);
        });
    }

    private Set<Service> groups(Set<Question> questions) {
        Set<Service> groups = new LinkedHashSet<>();
        questions.stream().filter(q -> q.level == null || !q.level.isReadOnly()).map(Question::service).filter(competing::contains)
                .forEach(groups::add);
        return groups;
    }

    /** Follows the needs; what one of several stands in for, what is needed at a start only, or under load only, need not be there. */
    private static void reach(Question question, boolean certain, Set<Question> must, Set<Question> may) {
        if (!(certain ? must : may).add(question)) {
            return;
        }
        for (Need need : Services.needs(question.service, question.level)) {
            Services.dependencies(need).forEach(dependency -> reach(
                    new Question(dependency.getService(), Services.neededLevel(dependency)),
                    certain && need == dependency && dependency.getKind() != DependencyKind.START && !Loads.decide(question.service), must, may));
        }
    }
}
