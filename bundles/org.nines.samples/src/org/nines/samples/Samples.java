// SPDX-License-Identifier: EPL-2.0
package org.nines.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The sample models that ship with the product, in the order in which they are offered. */
public final class Samples {

    private static final List<Sample> ALL = List.of(
            new Sample("process-manufacturing", "service", "Process manufacturing",
                    "Plants that run around the clock: redundant control in each, a schedule that is copied down, and a business system far away."),
            new Sample("consumer-internet-service", "service", "Consumer Internet service",
                    "Web site with three tiers in two rooms: replaceable network servers, pools of application servers, and a data store with a"
                            + " standby server that operators start by hand."),
            new Sample("discrete-manufacturing", "service", "Discrete manufacturing",
                    "A mainframe, plant servers and line workstations that queues let run alone for four hours each, with spares that are swapped in."),
            new Sample("integration-server", "continuity", "Integration server",
                    "Messages between partners: seven databases on a four-node cluster with one passive node, hosts on several servers, and a master"
                            + " secret that is clustered or restored by hand."),
            new Sample("mail-hosting", "network", "Mail hosting",
                    "A server for each customer on a switched network with four ways in, two UPS on separate grids, and a second, clustered server for"
                            + " who orders it."),
            new Sample("securities-trading", "service", "Securities trading",
                    "Trading by day and settlement by night, joined by queues, with warm standbys and two operations sites."),
            new Sample("corporate-it", "service", "Corporate information technology",
                    "Certified platforms, web sites in clusters of their own, an ERP system that is restarted while it is idle, and file shares"
                            + " and names at two sites."),
            new Sample("stock-trading", "network", "Stock trading",
                    "A fault-tolerant transaction system with a hot standby, and 25 web servers with databases that are refreshed every night, at two"
                            + " locations that back each other."),
            new Sample("insurance", "network", "Insurance",
                    "A dozen applications for 65,000 agents: four operations centres around a hub, and an integrator that restores within two hours."),
            new Sample("financial-services", "topology", "Financial services",
                    "Twenty applications on 700 servers that stand in for one another, nine of them around the clock, with all maintenance in one"
                            + " weekend a month."),
            new Sample("messaging-operations", "topology", "Messaging operations",
                    "A plan to run a mail service: functions with owners, reviews, roles that are kept apart, and the promises that it is all for."),
            new Sample("monitoring-continuity", "continuity", "Monitoring service continuity",
                    "Three groups of management servers and their databases at four sites that stand in for one another."));

    private Samples() {
    }

    /** All samples. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The sample of that identifier. */
    public static Optional<Sample> find(String id) {
        return ALL.stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    /**
     * One sample model.
     *
     * @param id identifier that never changes; also the name of the file without its extension
     * @param diagram kind of diagram that shows best what it is, such as "service"
     * @param title name for people
     * @param description one sentence
     */
    public record Sample(String id, String diagram, String title, String description) {

        /** The picture of a sample as PNG fits into this width and height. */
        public static final int PICTURE_WIDTH = 960;
        public static final int PICTURE_HEIGHT = 720;

        /** Name of the resource, seen from the root of the bundle or jar: "models/consumer-internet-service.nines". */
        public String resource() {
            return "models/" + id + ".nines";
        }

        /** Name of the resource with its picture, a drawing of that kind: "pictures/consumer-internet-service.svg". */
        public String picture() {
            return "pictures/" + id + ".svg";
        }

        /** Name of the resource with that picture as PNG, for where SVG can't be shown. */
        public String pixels() {
            return "pictures/" + id + ".png";
        }

        /** Opens that picture as PNG; the caller closes it. */
        public InputStream openPixels() throws IOException {
            return open(pixels());
        }

        /**
         * Opens the model file; the caller closes it. Works in OSGi and on a plain class path, because the file comes from the class loader of
         * this bundle.
         *
         * @throws FileNotFoundException when the bundle was built without its models
         */
        public InputStream open() throws IOException {
            return open(resource());
        }

        private static InputStream open(String resource) throws IOException {
            InputStream content = Samples.class.getClassLoader().getResourceAsStream(resource);
            if (content == null) {
                throw new FileNotFoundException(resource + " is missing in org.nines.samples; build the bundle with its folders models and pictures");
            }
            return content;
        }
    }
}
