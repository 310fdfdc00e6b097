// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.compute.Memory;
import org.nines.model.compute.Processor;
import org.nines.model.compute.Server;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.sirius.internal.Kept;

/** The table 'Server inventory': every server with what it is, where it stands, what it is made of and what runs on it. */
public final class ServerTableServices {

    /** All servers, in the order of the model. */
    public List<EObject> serverLines(EObject project) {
        List<EObject> servers = new ArrayList<>();
        for (TreeIterator<EObject> all = Kept.project(project).eAllContents(); all.hasNext();) {
            if (all.next() instanceof Server server) {
                servers.add(server);
            }
        }
        return servers;
    }

    /** Where it stands: "Data centre / Room A / rack 3". */
    public String serverPlace(EObject server) {
        return Elements.path(server.eContainer());
    }

    /** Its component type. */
    public String serverType(EObject server) {
        return Names.type((Server) server);
    }

    /** Its processors: "2 × 8 cores". */
    public String serverProcessors(EObject server) {
        return ((Server) server).getProcessors().stream().collect(Collectors.groupingBy(Processor::getCores, TreeMap::new, Collectors.summingInt(Names::count))).entrySet().stream()
                .map(e -> e.getValue() + (e.getKey() > 0 ? " × " + e.getKey() + (e.getKey() == 1 ? " core" : " cores") : "")).collect(Collectors.joining(", "));
    }

    /** Its memory: "4 × 16 GB". */
    public String serverMemory(EObject server) {
        return ((Server) server).getMemory().stream().collect(Collectors.groupingBy(ServerTableServices::size, TreeMap::new, Collectors.summingInt(Names::count))).entrySet().stream()
                .map(e -> e.getValue() + (e.getKey().isEmpty() ? "" : " × " + e.getKey())).collect(Collectors.joining(", "));
    }

    private static String size(Memory memory) {
        return memory.getSize() == null ? "" : memory.getSize().toString();
    }

    /** Services that run on it. */
    public String serverServices(EObject server) {
        Facts facts = Kept.of(server, "facts", Facts::new);
        return facts.services((Server) server);
    }
}
