// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Premise;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.layout.LayoutFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The design document: what it says, and that it needs nothing else. */
class DesignDocumentTest {

    private static final Design NOTHING = design(NinesFactory.eINSTANCE.createProject());

    static Design design(Project project) {
        return Design.of(project, LayoutFactory.eINSTANCE.createDiagramLayouts());
    }

    private static String html(AnalysisResult result) {
        return DesignDocument.html(result, NOTHING, DocumentSettings.DEFAULT);
    }

    private static Document parse(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the document is not well-formed", e);
        }
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static String section(String html, String id) {
        return parse(html).getElementsByTagName("section").getLength() == 0 ? ""
                : elements(parse(html)).stream().filter(e -> e.getTagName().equals("section") && e.getAttribute("id").equals(id)).findFirst()
                        .orElseThrow(() -> new AssertionError("no section " + id)).getTextContent().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "agreements|The design misses 1 of 2 agreements.", "agreements|✓ Met", "agreements|✗ Missed", "agreements|Operations → Readers",
            "agreements|Promised99.9 % Computed99.75 % Downtime allowed526 min a year Downtime computed1,315 min a year Too many789 min a year",
            "levels|minimumfor Readers (1,000)99.9991 %55.04.730.17527 min",
            "levels|full99.75 %22.61,3158.772 h 30 min", "levels|for Branches (10)99.75 %", "levels|for a user, on average99.799 %",
            "single-points|site Data centreno figures●●", "single-points|12 servers: web-1, web-2,", "single-points|Data centre / Room 1 / Rack A105–●",
            "single-points|minimum: 2, full: 14 in all.",
            "interruptions|Databasethe active member fails0.5260.08776 min", "interruptions|server db-1",
            "combinations|2 of 1 element, 14 of 2 elements, 1,234,567 of 3 elements.", "combinations|Rack A / db-1 + Rack B / db-124.20 × 10−8",
            "combinations|Rack A / db-1 + Rack B / db-12––",
            "contributions|switch-over of Database26.3", "contributions|Access lineInternet4.21",
            "premises|Failures are independent of one another.", "premises|The provider repairs a line within four hours.",
            "premises|Warning. Nothing is known about the cooling. Add the cooling units.",
            "inputs|Rack server12 servers: web-1", "inputs|hardwareMTTF 20000 h, MTTR 4 h2.3 years4 h2.00 × 10−4Data sheet (2004)",
            "inputs|No figures: taken as never failing.", "inputs|assumed"})
    void sectionsSayWhatTheResultSays(String section, String text) {
        String content = section(html(ShopResult.get()), section);
        assertTrue(content.replace(" ", "").contains(text.replace(" ", "")), () -> text + "\nis not in\n" + content);
    }

    @Test
    void everyTextOfTheModelIsEscaped() {
        String evil = "<script>alert(1)</script>&\"'${1+1}<#if>";
        ElementRef element = new ElementRef(evil, evil, evil, evil);
        AnalysisResult shop = ShopResult.get();
        AnalysisResult result = new AnalysisResult(element, evil, shop.problems(), shop.levels(), shop.verdicts(),
                List.of(new Premise(Premise.Kind.PLANNER, evil, List.of(element))), shop.inputs());
        String html = html(result);
        assertFalse(html.contains("<script"), "a tag of the model came through");
        Document document = parse(html);
        assertEquals(evil, document.getElementsByTagName("h1").item(0).getTextContent());
        assertTrue(section(html, "premises").contains(evil));
        assertTrue(elements(document).stream().noneMatch(e -> e.getTagName().equals("script")));
    }

    @Test
    void needsNothingFromElsewhere() {
        String html = DesignDocument.html(ShopResult.get(), design(DesignTest.project()), DocumentSettings.DEFAULT);
        Set<String> loading = Set.of("script", "link", "iframe", "object", "embed", "base", "audio", "video");
        for (Element element : elements(parse(html))) {
            assertFalse(loading.contains(element.getTagName()), element.getTagName());
            assertTrue(!element.hasAttribute("src") || element.getAttribute("src").startsWith("data:"), element.getTagName());
            assertTrue(!element.hasAttribute("href") || element.getAttribute("href").startsWith("#"), element.getAttribute("href"));
        }
        assertFalse(html.contains("url("), "a style sheet that loads something");
        assertFalse(html.contains("@import"), "a style sheet that loads something");
    }

    @Test
    void linksLeadToSections() {
        Document document = parse(html(ShopResult.get()));
        List<String> ids = elements(document).stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        List<Element> links = elements(document).stream().filter(e -> e.getTagName().equals("a")).toList();
        assertEquals(9, links.size());
        links.forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1)), a.getAttribute("href")));
    }

    @Test
    void sameResultGivesTheSameText() {
        assertEquals(html(ShopResult.get()), html(ShopResult.get()));
    }

    @Test
    void dateIsPrintedOnlyWhenGiven() {
        String dated = DesignDocument.html(ShopResult.get(), NOTHING, new DocumentSettings("21 November 2026"));
        assertEquals(html(ShopResult.get()), dated.replace(" · 21 November 2026", ""));
        assertTrue(dated.contains("21 November 2026"));
    }

    @Test
    void verdictOfOneAgreementAndOfNone() {
        assertTrue(section(html(ShopResult.met(false)), "agreements").contains("✓ The design meets its agreement."));
        assertTrue(section(html(ShopResult.withoutAgreements()), "agreements").contains("The model has no service level agreement"));
        assertTrue(section(html(ShopResult.met(false)), "single-points").contains("None. No single failure takes a level of this service down"));
    }

    /** Two services that differ in their names alone have one table each for both. */
    @Test
    void servicesThatAreAlikeShareTheirTables() {
        AnalysisResult shop = ShopResult.get();
        LevelResult full = shop.levels().getLast();
        LevelResult other = new LevelResult(new ElementRef("s9", "Kiosk", "service", "Kiosk"), full.level(), full.total(), full.outages(), full.populations(),
                full.unavailabilityOfAUser(), full.singlePoints(), full.interrupting(), full.interruptions(), full.cutSets(), full.contributions());
        String html = html(new AnalysisResult(shop.project(), "", List.of(), List.of(full, other), List.of(), List.of(), List.of()));
        String both = full.service().name() + ", Kiosk: full";
        assertTrue(section(html, "combinations").contains(both) && section(html, "contributions").contains(both), html);
        assertTrue(section(html, "single-points").contains(full.service().name() + "; Kiosk") && section(html, "single-points").contains("full: 14 in all, for each of the services."), html);
        String apart = html(new AnalysisResult(shop.project(), "", List.of(), List.of(shop.levels().getFirst(), other), List.of(), List.of(), List.of()));
        assertFalse(section(apart, "combinations").contains(", Kiosk"));
    }

    @Test
    void modelWithErrorsHasNoDocument() {
        assertThrows(IllegalArgumentException.class, () -> html(ShopResult.notAnalysed()));
    }
}
