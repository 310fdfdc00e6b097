// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Uncertainty.Driver;
import org.nines.analysis.result.Uncertainty.Spread;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.Item;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** What results may be when figures are uncertain: closed forms of lognormal figures, and figures that are written into the model one by one. */
class UncertaintyTest {

    private static final int DRAWS = 1000;
    /** 95th percentile of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;
    private static final double MTTF = 1e6;

    private final ModelBuilder m = new ModelBuilder();
    private final Switch lan = m.networkSwitch("lan", "");

    private Server server(String name) {
        Server server = m.server(name, "");
        m.connect(server, lan);
        return server;
    }

    private ComponentType type(String name, double mttf, double errorFactor) {
        if (m.project().getCatalogue() == null) {
            m.project().setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
            m.project().getCatalogue().setName("catalogue");
        }
        ComponentType type = CoreFactory.eINSTANCE.createComponentType();
        type.setName(name);
        var mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName("fails");
        mode.setMttf(Duration.parse(mttf + " h"));
        mode.setRepair(Duration.parse("1 h"));
        mode.setErrorFactor(errorFactor);
        type.getFailureModes().add(mode);
        m.project().getCatalogue().getTypes().add(type);
        return type;
    }

    private ServiceLevel series(ComponentType... types) {
        Service last = null;
        for (int i = 0; i < types.length; i++) {
            Server server = server("s" + i);
            server.setType(types[i]);
            Service service = m.service("service" + i, "", server);
            if (last != null) {
                m.needs(service, last);
            }
            last = service;
        }
        m.clients("users", lan, last);
        return last.getLevels().get(0);
    }

    private AnalysisResult result() {
        return Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withUncertainty(DRAWS));
    }

    private Spread spread() {
        return result().uncertainty().levels().get(0).spread();
    }

    private static double deviation(double errorFactor) {
        return Math.log(errorFactor) / Z;
    }

    /** A single element: quantiles are those of the lognormal rate, whose mean is what is written. */
    @Test
    void oneElementHasTheQuantilesOfItsRate() {
        m.agreement(series(type("server", MTTF, 3)), "99.9999", null);
        Spread spread = spread();
        double sigma = deviation(3);
        double median = 1e-6 * Math.exp(-sigma * sigma / 2);
        assertEquals(1e-6, spread.computed(), 1e-11);
        assertEquals(median, spread.median(), 1e-4 * median);
        assertEquals(3 * median, spread.upper(), 1e-3 * spread.upper());
        assertEquals(median / 3, spread.lower(), 1e-3 * spread.lower());
        assertEquals(1e-6, spread.mean(), 3e-3 * 1e-6);
        assertEquals(1, spread.drivers().get(0).correlation(), 1e-12);
        // met when the rate is at most its mean: P(Z < sigma/2)
        Uncertainty uncertainty = result().uncertainty();
        assertEquals(0.5 + 0.398942 * (sigma / 2 - Math.pow(sigma / 2, 3) / 6), uncertainty.agreements().get(0).met(), 2e-3);
        assertEquals("server", uncertainty.figures().get(0).of().name());
        assertEquals(1, uncertainty.figures().get(0).elements());
    }

    private static double relativeDeviation(Spread spread) {
        return (Math.log(spread.upper()) - Math.log(spread.lower())) / 2 / Z;
    }

    /** Two of one type are uncertain together, two of two types are not: the coefficient of variation falls by the root of two. */
    @Test
    void elementsOfOneTypeAreUncertainTogether() {
        ComponentType one = type("one", MTTF, 2);
        series(one, one);
        Spread same = spread();
        assertEquals(deviation(2), relativeDeviation(same), 1e-3);
        assertEquals(2, result().uncertainty().figures().get(0).elements());
        UncertaintyTest other = new UncertaintyTest();
        other.series(other.type("one", MTTF, 2), other.type("two", MTTF, 2));
        Spread apart = other.spread();
        // Fenton and Wilkinson: exp(s^2) - 1 halves
        double variation = Math.expm1(Math.pow(deviation(2), 2)) / 2;
        assertEquals(Math.sqrt(Math.log1p(variation)), relativeDeviation(apart), 0.03 * relativeDeviation(apart));
        assertEquals(0.5, apart.drivers().get(0).share(), 0.06);
        assertEquals(0.5, apart.drivers().get(1).share(), 0.06);
    }

    /** Two redundant elements of one type: U is the square of one figure, so that its mean is more than the square of the mean. */
    @Test
    void redundantElementsOfOneTypeFailMoreOftenThanTheMeanSays() {
        ComponentType one = type("one", 1e4, 4);
        Server a = server("a");
        Server b = server("b");
        a.setType(one);
        b.setType(one);
        m.clients("users", lan, m.service("web", "", a, b));
        Spread spread = spread();
        double variance = Math.pow(deviation(4), 2);
        assertEquals(1e-8 * Math.exp(variance), spread.mean(), 0.03 * spread.mean());
        assertEquals(1e-8 * Math.exp(-variance), spread.median(), 1e-3 * spread.median());
        assertTrue(spread.mean() > 1.9 * spread.computed(), spread.toString());
    }

    /** What matters most is what is both uncertain and important. */
    @Test
    void theFigureThatMattersMostComesFirst() {
        series(type("rare", 1e8, 5), type("known", 1e5, 1.1), type("frequent", 3e5, 4));
        List<Driver> drivers = spread().drivers();
        assertEquals("frequent", drivers.get(0).figure().of().name());
        assertTrue(drivers.get(0).share() > 0.8, drivers.toString());
        assertTrue(drivers.get(2).share() < 0.05, drivers.toString());
    }

    /** Copies of a repeated element have one figure, and so have its modes' own. */
    @Test
    void copiesOfARepeatedElementAreUncertainTogether() {
        Server server = m.server("s", "1000, 1");
        server.getFailureModes().get(0).setErrorFactor(3);
        server.setCount(3);
        m.connect(server, lan);
        Service web = m.service("web", "", server);
        m.pool(web, 2);
        m.clients("users", lan, web);
        Uncertainty uncertainty = result().uncertainty();
        assertEquals(1, uncertainty.figures().size());
        assertEquals(3, uncertainty.figures().get(0).elements());
        assertEquals(1, uncertainty.levels().get(0).spread().drivers().get(0).correlation(), 1e-9);
    }

    /**
     * Second method: with one uncertain figure the results at its quantiles are those of the analysis when the rate at the quantile is written
     * into the model. Here through a chain with a takeover, shared failures, an array of disks and a battery, all of whose elements have the
     * figure.
     */
    @Test
    void quantilesAreWhatTheAnalysisSaysWithTheFigureAtItsQuantile() {
        ComponentType type = type("part", 2000, 2.5);
        type.setBeta(ModelBuilder.percent("5"));
        Server a = server("a");
        Server b = server("b");
        m.volume(m.array(a, RaidLevel.RAID_5, 3, "", "4", "30"), VolumePurpose.OPERATING_SYSTEM);
        m.supplies(a, 1, "", m.ups("ups", "", "0.5", m.feed("grid", "")));
        for (Item item : List.of(a, b, a.getArrays().get(0).getDisks().get(0), a.getArrays().get(0).getDisks().get(1),
                a.getArrays().get(0).getDisks().get(2), a.getPowerSupplies().get(0), m.project().getSites().get(0).getEquipment().get(0))) {
            item.setType(type);
        }
        Service pair = m.service("pair", "", a, b);
        m.standby(pair, StandbyKind.HOT, "0.2");
        m.clients("users", lan, pair);
        Spread spread = spread();
        double sigma = deviation(2.5);
        for (double[] quantile : new double[][] {{-Z, spread.lower()}, {0, spread.median()}, {Z, spread.upper()}}) {
            double rate = Math.exp(sigma * quantile[0] - sigma * sigma / 2) / 2000;
            type.getFailureModes().get(0).setMttf(Duration.parse(1 / rate + " h"));
            double written = Checks.analysed(m.project(), AnalysisSettings.DEFAULT).levels().get(0).total().unavailability();
            assertEquals(written, quantile[1], 2e-4 * written, "z = " + quantile[0]);
        }
    }

    /** Second method: plain random draws of a series, evaluated by hand. */
    @Test
    void quantilesAreThoseOfPlainDraws() {
        series(type("one", 1e4, 3), type("two", 3e4, 2), type("two", 3e4, 2));
        Spread spread = spread();
        Random random = new Random(3);
        double[] played = new double[200_000];
        double[] sigmas = {deviation(3), deviation(2), deviation(2)};
        double[] mttf = {1e4, 3e4, 3e4};
        for (int i = 0; i < played.length; i++) {
            double up = 1;
            for (int k = 0; k < 3; k++) {
                double rate = Math.exp(sigmas[k] * random.nextGaussian() - sigmas[k] * sigmas[k] / 2) / mttf[k];
                up *= 1 / (1 + rate);
            }
            played[i] = 1 - up;
        }
        Arrays.sort(played);
        assertEquals(played[10_000], spread.lower(), 0.03 * spread.lower());
        assertEquals(played[100_000], spread.median(), 0.03 * spread.median());
        assertEquals(played[190_000], spread.upper(), 0.05 * spread.upper());
    }

    @Test
    void drawsAreTheSameEachTime() {
        series(type("one", 1e4, 3), type("two", 3e4, 2));
        assertEquals(result().uncertainty(), result().uncertainty());
    }

    @Test
    void certainFiguresAreNotDrawn() {
        series(type("one", 1e4, 1));
        Uncertainty uncertainty = result().uncertainty();
        assertEquals(DRAWS, uncertainty.draws());
        assertTrue(uncertainty.figures().isEmpty() && uncertainty.levels().isEmpty());
        assertEquals(Uncertainty.NONE, Checks.analysed(m.project(), AnalysisSettings.DEFAULT).uncertainty());
    }

    @Test
    void drawingCanBeCancelled() {
        series(type("one", 1e4, 3));
        boolean[] late = {false};
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withUncertainty(DRAWS).withCancelled(() -> late[0]);
        Checks.analysed(m.project(), settings);
        late[0] = true;
        assertThrows(CancellationException.class, () -> Checks.analysed(m.project(), settings));
        assertThrows(IllegalArgumentException.class, () -> AnalysisSettings.DEFAULT.withUncertainty(-1));
    }
}
