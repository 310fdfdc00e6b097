// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

/** Small models as text. */
final class Models {

    private static final String NAMESPACES = """
             xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xmlns:nines="http://nines.org/model/2" xmlns:compute="http://nines.org/model/2/compute\"""";

    private Models() {
    }

    /** One server, MTTF 999 h and MTTR 1 h, behind one cable: down for a thousandth of the time, and promised as told. */
    static String kiosk(String target) {
        return "<nines:Project " + NAMESPACES + """
                \sxmi:id="p" name="Kiosk" summary="One server.">
                  <sites xmi:id="site" name="Shop">
                    <equipment xsi:type="compute:Server" xmi:id="server" name="server-1">
                      <failureModes xmi:id="mode" name="hardware" mttf="999 h" repair="1 h"/>
                      <interfaces xmi:id="nic" name="nic-1"/>
                    </equipment>
                  </sites>
                  <networks xmi:id="net" name="LAN">
                    <links xmi:id="link" name="cable" ends="nic internet"/>
                  </networks>
                  <externalNetworks xmi:id="internet" name="Internet"/>
                  <services xmi:id="service" name="Orders" clients="clients">
                    <instances xmi:id="instance" name="orders on server-1" host="server"/>
                    <levels xmi:id="level" name="full"/>
                  </services>
                  <clients xmi:id="clients" name="Customers" size="20" attachedTo="internet" uses="service"/>
                  <agreements xmi:id="sla" name="Orders are taken" provider="IT" consumer="Sales" level="level" target="%s"/>
                </nines:Project>
                """.formatted(target);
    }

    /** The same with a pool that asks for more instances than there are, which can be read but not analysed. */
    static String impossible() {
        return kiosk("99 %").replace("xmlns:compute", "xmlns:service=\"http://nines.org/model/2/service\" xmlns:compute").replace("<levels ",
                "<redundancy xsi:type=\"service:Pool\" xmi:id=\"pool\" required=\"5\"/><levels ");
    }

    /** Two servers in racks of their own, each down for a thousandth of the time; either is enough. */
    static String pair() {
        return pair("<redundancy xsi:type=\"service:Pool\" xmi:id=\"pool\" required=\"1\"/>");
    }

    /** The same, but the second takes over by hand when the first is away. */
    static String standby() {
        return pair("<redundancy xsi:type=\"service:Standby\" xmi:id=\"standby\" kind=\"hot\" switchOver=\"manual\" detect=\"1 min\" takeOver=\"14 min\"/>");
    }

    /** The same with reports that fetch orders from a queue that lasts half an hour, and a display that asks for them at once. */
    static String standbyAndUsers() {
        return standby().replace("</sites>", user("reports") + user("display") + "</sites>")
                .replace("</networks>", "<links xmi:id=\"link-reports\" name=\"cable reports\" ends=\"nic-reports internet\"/>"
                        + "<links xmi:id=\"link-display\" name=\"cable display\" ends=\"nic-display internet\"/></networks>")
                .replace("<clients ", service("reports", " buffer=\"30 min\"") + service("display", "") + "<clients ")
                .replace("uses=\"service\"", "uses=\"service reports display\"");
    }

    private static String user(String id) {
        return """
                <equipment xsi:type="compute:Server" xmi:id="server-%1$s" name="server-%1$s"><interfaces xmi:id="nic-%1$s" name="nic"/></equipment>
                """.formatted(id);
    }

    private static String service(String id, String buffer) {
        return """
                <services xmi:id="%1$s" name="%1$s" clients="clients"><instances xmi:id="instance-%1$s" name="%1$s" host="server-%1$s"/>
                <needs xsi:type="service:Dependency" xmi:id="needs-%1$s" service="service"%2$s/><levels xmi:id="level-%1$s" name="full"/></services>
                """.formatted(id, buffer);
    }

    private static String pair(String redundancy) {
        StringBuilder racks = new StringBuilder();
        StringBuilder instances = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (String x : new String[] {"a", "b"}) {
            racks.append("""
                    <racks xmi:id="rack-%1$s" name="rack %1$s">
                      <equipment xsi:type="compute:Server" xmi:id="server-%1$s" name="server-%1$s">
                        <failureModes xmi:id="mode-%1$s" name="hardware" mttf="999 h" repair="1 h" source="test"/>
                        <interfaces xmi:id="nic-%1$s" name="nic"/>
                      </equipment>
                    </racks>
                    """.formatted(x));
            links.append("<links xmi:id=\"link-%1$s\" name=\"cable %1$s\" ends=\"nic-%1$s internet\"/>".formatted(x));
            instances.append("<instances xmi:id=\"instance-%1$s\" name=\"orders on %1$s\" host=\"server-%1$s\"/>".formatted(x));
        }
        return "<nines:Project " + NAMESPACES + " xmlns:service=\"http://nines.org/model/2/service\" xmi:id=\"p\" name=\"Pair\"><sites xmi:id=\"site\" "
                + "name=\"Shop\"><rooms xmi:id=\"room\" name=\"Room 1\">" + racks + "</rooms></sites><networks xmi:id=\"net\" name=\"LAN\">" + links
                + "</networks><externalNetworks xmi:id=\"internet\" name=\"Internet\"/><services xmi:id=\"service\" name=\"Orders\" clients=\"clients\">"
                + instances + redundancy + "<levels xmi:id=\"level\" name=\"full\" recoveryTimeObjective=\"10 min\"/></services>"
                + "<clients xmi:id=\"clients\" name=\"Customers\" attachedTo=\"internet\" uses=\"service\"/>"
                + "<agreements xmi:id=\"sla\" name=\"Orders are taken\" level=\"level\" target=\"99.95 %\"/></nines:Project>";
    }
}
