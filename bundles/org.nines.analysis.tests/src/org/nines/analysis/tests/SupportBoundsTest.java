// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.MarkovChain;
import org.nines.model.compute.Server;
import org.nines.model.facility.PowerDevice;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/**
 * Switch-overs because the active member of a pair loses its power: the exact figure of one Markov chain over feeds, members and the switch-over
 * itself lies within the bounds of the analysis.
 */
class SupportBoundsTest {

    private static final int MODELS = 200;

    /** Something that fails and is repaired, of one member or of both. */
    private record Part(int member, int supply, double mttf, double mttr) {
    }

    /** Which parts are down, which member is active (-1: none), and whether a takeover (1) or a fallback (2) is under way. */
    private record State(int down, int active, int phase) {
    }

    /** A hot pair; each member has one feed, or two of which one suffices, and perhaps a program of its own that fails; both may share a feed before them. */
    private static final class Pair {

        private final ModelBuilder m = new ModelBuilder();
        private final Map<Integer, Part> parts = new LinkedHashMap<>();
        private final int[] supplies = new int[2];
        private final double takeover;
        private final double coverage;
        private final double fallback;

        Pair(int seed) {
            Random random = new Random(seed * 104_729L + 11);
            Switch lan = m.networkSwitch("lan", "");
            takeover = List.of(0.02, 0.2, 1.0, 4.0).get(random.nextInt(4));
            coverage = random.nextBoolean() ? 1 : 0.9;
            fallback = List.of(1.0, 8.0).get(random.nextInt(2));
            boolean programs = random.nextBoolean();
            boolean shared = random.nextInt(3) == 0;
            PowerDevice before = shared ? m.feed("grid", part(new Part(-1, 0, 3_000 + random.nextInt(3_000), 1 + random.nextInt(4)))) : null;
            Server[] servers = new Server[2];
            for (int member = 0; member < 2; member++) {
                servers[member] = m.server("server" + member, "");
                m.connect(servers[member], lan);
                supplies[member] = random.nextInt(3) == 0 ? 2 : 1;
                PowerDevice[] devices = new PowerDevice[supplies[member]];
                for (int s = 0; s < devices.length; s++) {
                    String figures = part(new Part(member, s, 200 + random.nextInt(4_000), 0.5 + random.nextInt(8)));
                    devices[s] = shared ? m.pdu("pdu" + member + s, figures, before) : m.feed("feed" + member + s, figures);
                }
                m.supplies(servers[member], 1, "", devices);
            }
            Service service = m.service("service", "", servers);
            for (int member = 0; programs && member < 2; member++) {
                ServiceInstance instance = service.getInstances().get(member);
                ModelBuilder.item(instance, instance.getName(), part(new Part(member, -1, List.of(500, 2_000).get(random.nextInt(2)), 3)));
            }
            Standby standby = m.standby(service, StandbyKind.HOT, Double.toString(takeover));
            if (coverage < 1) {
                standby.setCoverage(ModelBuilder.percent("90"));
                standby.setFallback(ModelBuilder.hours(Double.toString(fallback)));
            }
            m.clients("users", lan, service);
        }

        private String part(Part part) {
            parts.put(parts.size(), part);
            return part.mttf + ", " + part.mttr;
        }

        private boolean able(int down, int member) {
            int supplied = supplies[member];
            for (Map.Entry<Integer, Part> entry : parts.entrySet()) {
                if ((down >> entry.getKey() & 1) != 0) {
                    Part part = entry.getValue();
                    if (part.member < 0 || part.member == member && part.supply < 0) {
                        return false;
                    }
                    supplied -= part.member == member ? 1 : 0;
                }
            }
            return supplied > 0;
        }

        private State normal(int down) {
            return new State(down, able(down, 0) ? 0 : able(down, 1) ? 1 : -1, 0);
        }

        private Map<State, Double> transitions(State state) {
            Map<State, Double> to = new HashMap<>();
            parts.forEach((index, part) -> {
                int down = state.down ^ 1 << index;
                boolean fails = (down >> index & 1) != 0;
                double rate = 1 / (fails ? part.mttf : part.mttr);
                if (!able(down, 0) && !able(down, 1)) {
                    to.merge(new State(down, -1, 0), rate, Double::sum);
                } else if (state.active >= 0 && !able(down, state.active)) {
                    to.merge(new State(down, -1, 1), rate * coverage, Double::sum);
                    to.merge(new State(down, -1, 2), rate * (1 - coverage), Double::sum);
                } else if (state.active < 0 && !fails && back(state.down, down) >= 0) {
                    to.merge(new State(down, back(state.down, down), 0), rate, Double::sum);
                } else {
                    to.merge(new State(down, state.active, state.phase), rate, Double::sum);
                }
            });
            if (state.phase > 0) {
                to.merge(normal(state.down), 1 / (state.phase == 1 ? takeover : fallback), Double::sum);
            }
            return to;
        }

        /** The first member that is able now and was not before; -1 for none. */
        private int back(int before, int now) {
            return IntStream.range(0, 2).filter(member -> able(now, member) && !able(before, member)).findFirst().orElse(-1);
        }

        double unavailability() {
            Map<State, Integer> states = new LinkedHashMap<>(Map.of(normal(0), 0));
            Map<State, Map<State, Double>> all = new LinkedHashMap<>();
            for (List<State> next = List.of(normal(0)); !next.isEmpty();) {
                next.forEach(state -> all.put(state, transitions(state)));
                next = next.stream().flatMap(state -> all.get(state).entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey))
                        .distinct().filter(state -> states.putIfAbsent(state, states.size()) == null).toList();
            }
            MarkovChain.Builder chain = MarkovChain.builder(states.size());
            all.forEach((from, to) -> to.forEach((state, rate) -> {
                if (rate > 0 && !state.equals(from)) {
                    chain.transition(states.get(from), states.get(state), rate);
                }
            }));
            double[] stationary = chain.build().stationary();
            return states.entrySet().stream().filter(e -> e.getKey().active < 0).mapToDouble(e -> stationary[e.getValue()]).sum();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, MODELS);
    }

    private static LevelResult level(Pair pair) {
        return Checks.analysed(pair.m.project(), AnalysisSettings.DEFAULT.withCutSets(0)).levels().get(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactFigureLiesWithin(int seed) {
        Pair pair = new Pair(seed);
        LevelResult level = level(pair);
        double exact = pair.unavailability();
        assertTrue(level.accuracy().lowest() <= exact * (1 + 1e-9), () -> level.accuracy().lowest() + " > " + exact);
        assertTrue(level.accuracy().highest() >= exact * (1 - 1e-9), () -> level.accuracy().highest() + " < " + exact);
    }

    /** Most bounds are no further apart than a factor of ten. */
    @Test
    void boundsSaySomething() {
        long close = seeds().mapToObj(Pair::new).map(SupportBoundsTest::level).filter(level -> support(level) > 0)
                .filter(level -> level.accuracy().highest() < 10 * level.accuracy().lowest()).count();
        assertTrue(close > MODELS / 2, () -> "only " + close);
    }

    private static double support(LevelResult level) {
        return level.interruptions().stream().filter(each -> each.trigger() == Trigger.SUPPORT)
                .mapToDouble(each -> each.total().unavailability()).sum();
    }
}
