// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.analysis.result.ElementRef;
import org.nines.documents.ElementGroup;
import org.nines.documents.Names;

/** How elements are called, counted and grouped. */
class NamesTest {

    private static final ElementRef A = ShopResult.inRack("A", "psu", "power supply");
    private static final ElementRef B = ShopResult.inRack("B", "psu", "power supply");

    @ParameterizedTest
    @CsvSource({"server, servers", "switch, switches", "power supply, power supplies", "UPS, UPS", "disk array, disk arrays", "box, boxes"})
    void plurals(String one, String many) {
        assertEquals(many, Names.plural(one));
    }

    @Test
    void countsSayOneAndMany() {
        assertEquals("1 server", Names.counted(1, "server"));
        assertEquals("1,200 servers", Names.counted(1200, "server"));
    }

    @Test
    void kindIsNotSaidTwice() {
        assertEquals("switch core-1", Names.withKind(ShopResult.ref("1", "core-1", "switch", "core-1")));
        assertEquals("UPS A", Names.withKind(ShopResult.ref("1", "UPS A", "UPS", "UPS A")));
    }

    @Test
    void sameNamesAreToldApartByTheirPlaces() {
        assertEquals(List.of("Rack A / psu", "Rack B / psu"), Names.distinct(List.of(A, B)));
        assertEquals(List.of("psu"), Names.distinct(List.of(A)));
        assertEquals(List.of("psu", "psu"), Names.distinct(List.of(ShopResult.ref("1", "psu", "x", "psu"), ShopResult.ref("2", "psu", "x", "psu"))));
    }

    @Test
    void commonPlaceIsWhatThePathsShare() {
        assertEquals("Data centre / Room 1", Names.place(List.of(A, B)));
        assertEquals("", Names.place(List.of(A, ShopResult.ref("1", "Internet", "external network", "Internet"))));
    }

    @Test
    void namesMayContainTheSeparator() {
        ElementRef odd = ShopResult.ref("1", "read / write", "volume", "Room 1 / read / write");
        assertEquals("Room 1", Names.place(odd));
        assertEquals(List.of("read / write"), Names.distinct(List.of(odd)));
    }

    @Test
    void longListsEndWithTheirRest() {
        List<String> names = List.of("a", "b", "c", "d");
        assertEquals("a, b and 2 more", Names.list(names, 2));
        assertEquals("a, b, c, d", Names.list(names, 3));
    }

    @Test
    void likeElementsAreGroupedInTheOrderOfTheirFirst() {
        ElementRef server = ShopResult.inRack("A", "web-1", "server");
        List<ElementGroup<ElementRef>> groups = ElementGroup.of(List.of(A, server, B), e -> e, e -> "same");
        assertEquals(List.of("2 power supplies: Rack A / psu, Rack B / psu", "server web-1"), groups.stream().map(g -> g.title(9)).toList());
        assertEquals(3, ElementGroup.of(List.of(A, server, B), e -> e, ElementRef::id).size());
    }
}
