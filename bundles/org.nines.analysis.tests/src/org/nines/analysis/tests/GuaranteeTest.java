// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.Guarantee.Link;
import org.nines.model.Problem;
import org.nines.model.compute.Server;
import org.nines.model.core.Item;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Provider;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.Promise;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.units.Duration;

/** Chains of agreements: what others' promises guarantee, and what they don't. */
class GuaranteeTest {

    private final ModelBuilder m = new ModelBuilder();
    private final Switch lan = m.networkSwitch("lan", "");
    private final ClientPopulation users = m.clients("users", lan);

    private Service service(String name) {
        Server server = m.server(name + "-server", "1000, 1");
        m.connect(server, lan);
        return service(name, server);
    }

    private Service service(String name, Server... servers) {
        Service service = m.service(name, "", servers);
        m.level(service, "up", 0);
        service.getClients().add(users);
        return service;
    }

    private ServiceLevelAgreement agreement(Service service, String provider, String target) {
        ServiceLevelAgreement agreement = m.agreement(service.getLevels().get(0), target, null);
        agreement.setName(service.getName());
        agreement.setProvider(provider);
        return agreement;
    }

    /** A service of an own provider, with an agreement. */
    private Service promised(String name, String target) {
        Service service = service(name);
        agreement(service, name + " Ltd", target);
        return service;
    }

    private Promise promise(Provider provider, String target, Item... covers) {
        Promise promise = ServiceFactory.eINSTANCE.createPromise();
        promise.setName("promise of " + provider.getName());
        promise.setTarget(ModelBuilder.percent(target));
        promise.getCovers().addAll(List.of(covers));
        provider.getPromises().add(promise);
        return promise;
    }

    private AnalysisResult result() {
        return Checks.analysed(m.project(), AnalysisSettings.DEFAULT);
    }

    private Optional<Guarantee> guarantee(ServiceLevelAgreement agreement) {
        return result().verdicts().stream().filter(v -> v.agreement().name().equals(agreement.getName())).findFirst().orElseThrow().guarantee();
    }

    private List<String> problems(String code) {
        return result().problems().stream().filter(p -> p.code().equals(code)).map(Problem::message).toList();
    }

    private static String bounds(Guarantee guarantee) {
        return guarantee.bounds().stream().map(link -> link.provider() + " " + link.target()).collect(Collectors.joining(", "));
    }

    /** 0.1 % and 0.05 % may fall apart: 0.15 % away. Independent they would overlap now and then. */
    @Test
    void promisesThatAreAllNeededAddUp() {
        Service shop = service("shop");
        m.need(shop, promised("payments", "99.9"), DependencyKind.RUN);
        m.need(shop, promised("delivery", "99.95"), DependencyKind.RUN);
        ServiceLevelAgreement sold = agreement(shop, "Shop", "99.86");
        Guarantee guarantee = guarantee(sold).orElseThrow();
        assertEquals(0.0015, guarantee.unavailability(), 1e-15);
        assertEquals(1 - 0.999 * 0.9995, guarantee.independent(), 1e-15);
        assertEquals("payments Ltd 99.9 %, delivery Ltd 99.95 %", bounds(guarantee));
        assertFalse(guarantee.allows(sold.getTarget()));
        assertEquals(List.of("It promises 99.86 %, which is more than the promises of others allow that it rests on: 'payments' (payments Ltd) 99.9 %, "
                + "'delivery' (delivery Ltd) 99.95 %."), problems("SLA-001"));
        sold.setTarget(ModelBuilder.percent("99.85"));
        assertEquals(List.of(), problems("SLA-001"));
    }

    /** Never below nothing. */
    @Test
    void promisesThatAreWorthNothingGuaranteeNothing() {
        Service shop = service("shop");
        m.need(shop, promised("a", "40"), DependencyKind.RUN);
        m.need(shop, promised("b", "50"), DependencyKind.RUN);
        assertEquals(1, guarantee(agreement(shop, "Shop", "10")).orElseThrow().unavailability());
    }

    /** Two that stand in for one another may be away at the same time: the better one counts, not the product. */
    @Test
    void ofAlternativesTheBestOneCounts() {
        Service shop = service("shop");
        m.alternatives(shop, 1, promised("a", "99.9"), promised("b", "99.5"));
        Guarantee guarantee = guarantee(agreement(shop, "Shop", "99.95")).orElseThrow();
        assertEquals(0.001, guarantee.unavailability(), 1e-15);
        assertEquals(0.001 * 0.005, guarantee.independent(), 1e-15);
        assertEquals("a Ltd 99.9 %", bounds(guarantee));
        assertEquals(2, guarantee.chain().size());
        assertEquals(1, problems("SLA-001").size());
    }

    /** Two of three at 1 %: in the worst case two are away at the same time for 1.5 % (Rüger 1978: 3 * 1 % / 2). */
    @Test
    void twoOfThree() {
        Service shop = service("shop");
        m.alternatives(shop, 2, promised("a", "99"), promised("b", "99"), promised("c", "99"));
        Guarantee guarantee = guarantee(agreement(shop, "Shop", "98")).orElseThrow();
        assertEquals(0.015, guarantee.unavailability(), 1e-15);
        assertEquals(3 * 1e-4 * 0.99 + 1e-6, guarantee.independent(), 1e-15);
        assertEquals(List.of(0.5, 0.5, 0.5), guarantee.chain().stream().map(Link::weight).toList());
    }

    /**
     * So many of five, of different worth: at least n fail at once for at most the least, over r below n, of the sum of all but the r largest, divided
     * by n - r (Rüger 1978, for unequal probabilities Galambos 1978).
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void soManyOfFive(int required) {
        double[] down = {0.02, 0.01, 0.004, 0.003, 0.001};
        Service shop = service("shop");
        m.alternatives(shop, required, promised("a", "98"), promised("b", "99"), promised("c", "99.6"), promised("d", "99.7"), promised("e", "99.9"));
        int fail = down.length - required + 1;
        double least = 1;
        for (int r = 0; r < fail; r++) {
            double sum = 0;
            for (int i = r; i < down.length; i++) {
                sum += down[i];
            }
            least = Math.min(least, sum / (fail - r));
        }
        Guarantee guarantee = guarantee(agreement(shop, "Shop", "90")).orElseThrow();
        assertEquals(least, guarantee.unavailability(), 1e-15);
        assertEquals(least, guarantee.chain().stream().mapToDouble(link -> link.weight() * link.unavailability()).sum(), 1e-15);
        assertTrue(guarantee.independent() < least + 1e-15);
    }

    /** A promise that two needs rest on is one promise. */
    @Test
    void aPromiseCountsOnce() {
        Service bank = promised("bank", "99.9");
        Service billing = service("billing");
        m.need(billing, bank, DependencyKind.RUN);
        Service shop = service("shop");
        m.need(shop, billing, DependencyKind.RUN);
        m.need(shop, bank, DependencyKind.RUN);
        Guarantee guarantee = guarantee(agreement(shop, "Shop", "99.9")).orElseThrow();
        assertEquals(0.001, guarantee.unavailability(), 1e-15);
        assertEquals(0.001, guarantee.independent(), 1e-15);
        assertEquals(List.of(), problems("SLA-001"));
    }

    /** What the same provider promises elsewhere is no promise of others: it is looked through to what lies behind. */
    @Test
    void ownPromisesAreLookedThrough() {
        Service bank = promised("bank", "99.5");
        Service billing = service("billing");
        m.need(billing, bank, DependencyKind.RUN);
        agreement(billing, "Shop", "99");
        Service shop = service("shop");
        m.need(shop, billing, DependencyKind.RUN);
        Guarantee guarantee = guarantee(agreement(shop, "shop ", "99.5")).orElseThrow();
        assertEquals("bank Ltd 99.5 %", bounds(guarantee));
    }

    /** A more demanding level includes the one that is needed; a less demanding one does not. */
    @Test
    void aPromiseOfAHigherLevelIncludesTheLower() {
        Service bank = service("bank");
        m.level(bank, "full", 0);
        m.agreement(bank.getLevels().get(1), "99.7", null).setProvider("Bank");
        Service shop = service("shop");
        var need = m.need(shop, bank, DependencyKind.RUN);
        need.setLevel(bank.getLevels().get(0));
        ServiceLevelAgreement sold = agreement(shop, "Shop", "99.7");
        assertEquals(0.003, guarantee(sold).orElseThrow().unavailability(), 1e-15);
        m.project().getAgreements().get(0).setLevel(bank.getLevels().get(0));
        need.setLevel(bank.getLevels().get(1));
        assertTrue(guarantee(sold).isEmpty());
    }

    private Service behindTwoLines(Provider first, Provider second, ExternalNetwork internet) {
        Switch edge = m.networkSwitch("edge", "");
        m.link("", edge, lan);
        m.internetAccess("1000, 2", first, internet, edge);
        m.internetAccess("1000, 2", second, internet, edge);
        Server server = m.server("web-server", "");
        m.connect(server, lan);
        Service web = m.service("web", "", server);
        m.clients("customers", internet, web);
        return web;
    }

    /** Lines of two providers stand in for one another; of the Internet behind them nobody promises anything. */
    @Test
    void linesOfTwoProviders() {
        Provider one = m.provider("One", "");
        Provider two = m.provider("Two", "");
        promise(one, "99.5");
        promise(two, "99");
        ExternalNetwork internet = m.externalNetwork("Internet", "");
        Service web = behindTwoLines(one, two, internet);
        Guarantee guarantee = guarantee(agreement(web, "Us", "99.5")).orElseThrow();
        assertEquals(0.005, guarantee.unavailability(), 1e-15);
        assertEquals(0.005 * 0.01, guarantee.independent(), 1e-15);
        assertEquals(List.of("Internet"), guarantee.unpromised().stream().map(ElementRef::name).toList());
    }

    /** With a line that nobody promises, the promise of the other guarantees something only as long as that one holds: it is named. */
    @Test
    void whatNobodyPromisesIsNamed() {
        Provider one = m.provider("One", "");
        Provider two = m.provider("Two", "");
        promise(one, "99.5");
        Guarantee guarantee = guarantee(agreement(behindTwoLines(one, two, m.externalNetwork("Internet", "")), "Us", "99.5")).orElse(null);
        assertEquals(0, guarantee.unavailability());
        assertEquals(2, guarantee.unpromised().size());
    }

    /** A month may have all the downtime that a year's promise allows. */
    @Test
    void promisesOfLongerPeriodsCountWithAllTheirDowntime() {
        Service shop = service("shop");
        m.need(shop, promised("payments", "99.9"), DependencyKind.RUN);
        ServiceLevelAgreement sold = agreement(shop, "Shop", "98");
        sold.setPeriod(MeasurementPeriod.MONTH);
        Guarantee guarantee = guarantee(sold).orElseThrow();
        assertEquals(0.012, guarantee.unavailability(), 1e-15);
        assertEquals(0.001, guarantee.independent(), 1e-15);
        m.project().getAgreements().get(0).setPeriod(MeasurementPeriod.WEEK);
        assertEquals(0.001, guarantee(sold).orElseThrow().unavailability(), 1e-15);
    }

    /** Behind a queue of 8 hours nobody notices what is restored within 4; without a promise of that, everything may be noticed. */
    @Test
    void aBufferHidesWhatIsRestoredInTime() {
        Provider one = m.provider("One", "");
        Promise promise = promise(one, "99.5");
        ExternalNetwork internet = m.externalNetwork("Internet", "");
        m.internetAccess("1000, 2", one, internet, lan);
        Server far = m.server("far", "");
        m.connect(far, internet);
        Service partner = m.service("partner", "", far);
        Service shop = service("shop");
        m.need(shop, partner, DependencyKind.RUN).setBuffer(Duration.parse("8 h"));
        ServiceLevelAgreement sold = agreement(shop, "Shop", "99.9");
        assertEquals(0.005, guarantee(sold).orElseThrow().unavailability(), 1e-15);
        promise.setRestore(Duration.parse("4 h"));
        assertTrue(guarantee(sold).isEmpty());
    }

    @Test
    void agreementsInACircleGuaranteeNothing() {
        Service a = service("a");
        Service b = service("b");
        m.need(a, b, DependencyKind.RUN);
        m.need(b, a, DependencyKind.RUN);
        ServiceLevelAgreement first = agreement(a, "A", "99.9");
        ServiceLevelAgreement second = agreement(b, "B", "99.9");
        assertEquals(List.of("It rests on itself: 'a' needs 'b' needs 'a'. Promises in a circle guarantee nothing."), problems("SLA-001"));
        assertTrue(guarantee(first).isEmpty() && guarantee(second).isEmpty());
    }

    @Test
    void withoutPromisesOfOthersThereIsNothingToGuarantee() {
        assertTrue(guarantee(agreement(service("shop"), "Shop", "99.9")).isEmpty());
    }
}
