// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Host;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Site;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkNode;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.scene.Style;

/** What a drawing needs to know about an element that the element itself does not say. For one project; looked up once, when first asked for. */
public final class Facts {

    private static final Pattern LETTER = Pattern.compile("[\\s_-](\\p{L})$");
    /** Lines of feeds that can be told apart. */
    private static final int LINES = 7;

    private final Project project;
    private Map<Host, List<ServiceInstance>> instances;
    private Map<Host, List<Cluster>> clusters;
    private Map<NetworkNode, List<Link>> links;
    private Set<String> utilities;
    /** Number of the line of each feed. */
    private Map<String, Integer> lines;
    private Set<Location> cooled;
    private final Map<PowerDevice, Set<String>> feeds = new HashMap<>();

    public Facts(Project project) {
        this.project = project;
    }

    public Project project() {
        return project;
    }

    /** What runs on a host. */
    public List<ServiceInstance> instances(Host host) {
        if (instances == null) {
            instances = group(project.getServices().stream().flatMap(s -> s.getInstances().stream()).filter(i -> i.getHost() != null).toList(), ServiceInstance::getHost);
        }
        return instances.getOrDefault(host, List.of());
    }

    /** Names of the services that run on a host: "Web front, DNS". */
    public String services(Host host) {
        return instances(host).stream().map(i -> i.eContainer() instanceof Service s ? Elements.name(s) : Elements.name(i)).distinct().collect(Collectors.joining(", "));
    }

    /** Names of the clusters of a host. */
    public String clusters(Host host) {
        if (clusters == null) {
            clusters = new HashMap<>();
            project.getClusters().forEach(c -> c.getNodes().forEach(n -> clusters.computeIfAbsent(n, k -> new ArrayList<>()).add(c)));
        }
        return clusters.getOrDefault(host, List.of()).stream().map(Elements::name).collect(Collectors.joining(", "));
    }

    /** The links that end at a node of a network. */
    public List<Link> links(NetworkNode node) {
        if (links == null) {
            links = new HashMap<>();
            project.getNetworks().forEach(n -> n.getLinks().forEach(l -> l.getEnds().forEach(e -> links.computeIfAbsent(e, k -> new ArrayList<>()).add(l))));
        }
        return links.getOrDefault(node, List.of());
    }

    /** Agreements about a level. */
    public List<ServiceLevelAgreement> agreements(ServiceLevel level) {
        return project.getAgreements().stream().filter(a -> a.getLevel() == level).toList();
    }

    /** The network that a link belongs to; null for none. */
    public static Network network(Link link) {
        return link.eContainer() instanceof Network network ? network : null;
    }

    /** Look of the lines of a network: its colour, and a dash pattern that tells it from the others without colour. */
    public String line(Network network) {
        return Style.line(network.getColour(), Math.max(0, project.getNetworks().indexOf(network)));
    }

    /**
     * The feeds that a power device gets its power from: what its label says, such as A, else those of the utility feeds upstream. A utility feed without a
     * label goes by the letter at the end of its name ("utility-a"), else by its name.
     */
    public Set<String> feeds(PowerDevice device) {
        Set<String> known = feeds.get(device);
        if (known == null) {
            feeds.put(device, Set.of()); // ends a circle of devices that feed one another
            known = new LinkedHashSet<>();
            if (device.getFeed() != null && !device.getFeed().isBlank()) {
                known.add(device.getFeed().strip());
            } else if (device instanceof UtilityFeed) {
                known.add(byName(device));
            } else {
                for (PowerDevice input : device.getFedBy()) {
                    known.addAll(feeds(input));
                }
            }
            feeds.put(device, known);
        }
        return known;
    }

    private static String byName(PowerDevice utility) {
        String name = Elements.name(utility);
        Matcher letter = LETTER.matcher(name);
        return letter.find() ? letter.group(1).toUpperCase(Locale.ROOT) : name;
    }

    /** "feed A", or the name of the utility feed where that is all there is to say; empty where there is no feed, or more than one. */
    public String feed(PowerDevice device) {
        Set<String> all = feeds(device);
        if (all.size() != 1) {
            return "";
        }
        String feed = all.iterator().next();
        return utilities().contains(feed) ? feed : "feed " + feed;
    }

    /** Names of the utility feeds that go by them. */
    private Set<String> utilities() {
        if (utilities == null) {
            utilities = new HashSet<>();
            project.eAllContents().forEachRemaining(e -> {
                if (e instanceof UtilityFeed utility && (utility.getFeed() == null || utility.getFeed().isBlank())) {
                    String name = Elements.name(utility);
                    if (feeds(utility).equals(Set.of(name)) && letter(name) < 0) {
                        utilities.add(name);
                    }
                }
            });
        }
        return utilities;
    }

    /** Lines of the feeds: that of its letter, else one that no letter has taken. */
    private Map<String, Integer> lines() {
        if (lines == null) {
            lines = new LinkedHashMap<>();
            project.eAllContents().forEachRemaining(e -> {
                if (e instanceof PowerDevice device) {
                    feeds(device).forEach(f -> lines.put(f, letter(f)));
                }
            });
            List<Integer> free = IntStream.range(0, LINES).filter(i -> !lines.containsValue(i)).boxed().toList();
            int next = 0;
            for (Map.Entry<String, Integer> line : lines.entrySet()) {
                if (line.getValue() < 0) {
                    line.setValue(free.isEmpty() ? next++ % LINES : free.get(next++ % free.size()));
                }
            }
        }
        return lines;
    }

    /** Place of the line of a feed that is called by a letter; -1 for another name. */
    private static int letter(String feed) {
        return feed.length() == 1 && Character.isLetter(feed.charAt(0)) ? Math.floorMod(Character.toUpperCase(feed.charAt(0)) - 'A', LINES) : -1;
    }

    /** Look of the lines that a power device feeds. */
    public String line(PowerDevice device) {
        Set<String> all = feeds(device);
        if (all.size() != 1) {
            return "line-grey-0";
        }
        return Style.line(null, lines().get(all.iterator().next()));
    }

    /** Whether a cooling unit names a place as cooled by it. */
    public boolean isCooled(Location place) {
        if (cooled == null) {
            cooled = new HashSet<>();
            project.eAllContents().forEachRemaining(e -> {
                if (e instanceof CoolingUnit unit) {
                    cooled.addAll(unit.getCools());
                }
            });
        }
        return cooled.contains(place);
    }

    /** The site that something stands at; null when it is at none. */
    public static Site site(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Site site) {
                return site;
            }
        }
        return null;
    }

    private static <K, V> Map<K, List<V>> group(List<V> values, Function<V, K> key) {
        Map<K, List<V>> groups = new HashMap<>();
        values.forEach(v -> groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
        return groups;
    }
}
