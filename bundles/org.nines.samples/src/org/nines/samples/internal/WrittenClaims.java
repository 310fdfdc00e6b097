// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Recurrence;
import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.ChangeRecord;
import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Person;
import org.nines.model.operations.Probe;
import org.nines.model.operations.Procedure;
import org.nines.model.operations.ScheduledJob;
import org.nines.model.operations.Step;
import org.nines.model.Project;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.Service;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.Replication;
import org.nines.model.units.Duration;

/** Claims that are judged by what the model says. */
final class WrittenClaims {

    Map<String, ClaimJudge.Rule> rules() {
        return Map.ofEntries(
                Map.entry("count", (about, figure, tags) -> number(about.size(), figure)),
                Map.entry("users", (about, figure, tags) -> users(about, figure)),
                Map.entry("steps", (about, figure, tags) -> number(((Procedure) about.get(0)).getSteps().size(), figure)),
                Map.entry("assigned", (about, figure, tags) -> assigned(about)),
                Map.entry("functions", (about, figure, tags) -> functions((OperationsPlan) about.get(0), figure)),
                Map.entry("reviews", (about, figure, tags) -> number((int) ((OperationsPlan) about.get(0)).getReviews().stream()
                        .map(r -> r.getKind()).distinct().count(), figure)),
                Map.entry("separated", (about, figure, tags) -> separated((OperationsPlan) about.get(0))),
                Map.entry("tested-by-others", (about, figure, tags) -> testedByOthers(about)),
                Map.entry("keeps-order", (about, figure, tags) -> Finding.of(about.stream().allMatch(p -> ((FailoverProcedure) p).isKeepsOrder()),
                        about.size() + " procedures looked at")),
                Map.entry("bridges", (about, figure, tags) -> longest(about, figure, false)),
                Map.entry("within", (about, figure, tags) -> longest(about, figure, true)),
                Map.entry("noticed", (about, figure, tags) -> noticed(about, figure)),
                Map.entry("every", (about, figure, tags) -> every(about, figure)),
                Map.entry("apart", (about, figure, tags) -> apart(about)),
                Map.entry("clear", (about, figure, tags) -> clear(about)),
                Map.entry("same-platform", (about, figure, tags) -> samePlatform(about)),
                Map.entry("doubled", (about, figure, tags) -> doubled(about)),
                Map.entry("certified", (about, figure, tags) -> certified(about)));
    }

    private static Finding number(int found, String wanted) {
        return Finding.of(found == Integer.parseInt(wanted), found + " in the model");
    }

    private static Finding assigned(List<EObject> about) {
        List<Step> steps = about.stream().flatMap(p -> ((Procedure) p).getSteps().stream()).toList();
        Optional<Step> open = steps.stream().filter(s -> s.getRole() == null || s.getRole().getHolders().isEmpty()).findFirst();
        return Finding.of(open.isEmpty(), open.map(s -> "nobody does '" + s.getName() + "'").orElse("somebody does each of " + steps.size() + " steps"));
    }

    private static Finding users(List<EObject> about, String range) {
        int users = about.stream().mapToInt(e -> ((ClientPopulation) e).getSize()).sum();
        String[] ends = range.split("\\.\\.", 2);
        return Finding.of(users >= Integer.parseInt(ends[0]) && users <= Integer.parseInt(ends[1]), String.format(Locale.ROOT, "%,d users in the model", users));
    }

    private static Finding functions(OperationsPlan plan, String wanted) {
        long owned = plan.getFunctions().stream().filter(f -> f.getOwner() != null && !f.getOwner().getHolders().isEmpty()).count();
        return Finding.of(owned == Integer.parseInt(wanted) && owned == plan.getFunctions().size(),
                owned + " of " + plan.getFunctions().size() + " functions have an owner");
    }

    private static Finding separated(OperationsPlan plan) {
        List<String> both = plan.getPersons().stream().filter(WrittenClaims::holdsBoth).map(Person::getName).toList();
        return Finding.of(both.isEmpty(), both.isEmpty() ? "nobody holds two incompatible roles"
                : String.join(" and ", both) + " holds two incompatible roles");
    }

    private static boolean holdsBoth(Person person) {
        return person.getRoles().stream().anyMatch(role -> role.getIncompatibleWith().stream().anyMatch(person.getRoles()::contains));
    }

    private static Finding testedByOthers(List<EObject> about) {
        Optional<EObject> other = about.stream().filter(e -> ((ChangeRecord) e).getTestedBy() == null
                || ((ChangeRecord) e).getTestedBy() == ((ChangeRecord) e).getDevelopedBy()).findFirst();
        return Finding.of(other.isEmpty(), other.map(e -> "nobody else tested " + Elements.name(e))
                .orElse(about.size() + " changes were tested by somebody else"));
    }

    // Times

    private static Finding longest(List<EObject> about, String figure, boolean most) {
        double wanted = Duration.parse(figure).hours();
        ToDoubleFunction<EObject> time = most ? WrittenClaims::restoreHours : e -> hours(((Dependency) e).getBuffer());
        double found = most ? about.stream().mapToDouble(time).max().orElseThrow() : about.stream().mapToDouble(time).min().orElseThrow();
        // parts of an hour add up to it but for rounding
        boolean equal = Math.abs(found - wanted) <= 1e-9 * wanted;
        return Finding.of(equal || (most ? found < wanted : found > wanted), ComputedClaims.minutes(found));
    }

    private static double restoreHours(EObject e) {
        return switch (e) {
            case DiskArray array -> hours(array.getRestore());
            case Procedure procedure -> procedure.getSteps().stream().mapToDouble(s -> hours(s.getDuration())).sum();
            case BackupPlan plan -> plan.getRuns().stream().mapToDouble(WrittenClaims::restoreChain).max().orElse(hours(plan.getRestore()));
            case FailureMode mode -> hours(mode.getDetect()) + hours(mode.getRespond()) + hours(mode.getRepair()) + hours(mode.getVerify());
            case ComponentType type -> type.getFailureModes().stream().mapToDouble(WrittenClaims::restoreHours).max().orElse(0);
            default -> throw new IllegalArgumentException("'" + Elements.name(e) + "' has no time to restore");
        };
    }

    private static double restoreChain(BackupRun run) {
        return hours(run.getRestoreDuration()) + run.getRestoreAfter().stream().mapToDouble(r -> hours(r.getRestoreDuration())).sum();
    }

    private static double hours(Duration duration) {
        return duration == null ? 0 : duration.hours();
    }

    /** Time from an error to the alarm: all runs of the probe that it takes, the first of which may have just missed the error. */
    private static Finding noticed(List<EObject> about, String figure) {
        double longest = about.stream().map(Probe.class::cast).mapToDouble(p -> hours(p.getInterval()) * p.getFailuresBeforeAlarm()).max().orElseThrow();
        return Finding.of(longest <= Duration.parse(figure).hours(), ComputedClaims.minutes(longest));
    }

    private static Finding every(List<EObject> about, String figure) {
        double longest = 0;
        for (EObject e : about) {
            BitSet minutes = new BitSet();
            if (e instanceof BackupPlan plan) {
                plan.getRuns().forEach(run -> minutes.or(minutes(run)));
            } else {
                minutes.or(minutes(e));
            }
            longest = Math.max(longest, longestGap(minutes) / 60.0);
        }
        return Finding.of(longest <= Duration.parse(figure).hours(), "at most " + ComputedClaims.minutes(longest) + " between runs");
    }

    /** Longest time from the start of one run to the start of the next, in minutes, around the week. */
    private static int longestGap(BitSet minutes) {
        int week = 7 * 24 * 60;
        int longest = 0;
        int last = -1;
        for (int i = 0; i < 2 * week; i++) {
            boolean starts = minutes.get(i % week) && !minutes.get((i + week - 1) % week);
            if (starts) {
                longest = last < 0 ? longest : Math.max(longest, i - last);
                last = i;
            }
        }
        return last < 0 ? week : longest;
    }

    // Schedules

    private static Finding apart(List<EObject> about) {
        for (EObject one : about) {
            if (one instanceof Replication copy && hours(copy.getCopyTime()) > hours(copy.getInterval())) {
                return Finding.of(false, copy.getName() + " overlaps its own next run");
            }
            for (EObject other : about) {
                boolean meant = one instanceof ScheduledJob && !(other instanceof ScheduledJob);
                if (meant && minutes(one).intersects(minutes(other))) {
                    return Finding.of(false, Elements.name(other) + " meets " + Elements.name(one));
                }
            }
        }
        return Finding.of(true, about.size() + " schedules never meet");
    }

    private static Finding clear(List<EObject> about) {
        BitSet period = minutes(about.get(0));
        Optional<EObject> inside = about.stream().skip(1).filter(e -> minutes(e).intersects(period)).findFirst();
        return Finding.of(inside.isEmpty(), inside.map(e -> Elements.name(e) + " falls into " + Elements.name(about.get(0)))
                .orElse(about.size() == 2 ? "it keeps out of it" : "all " + (about.size() - 1) + " keep out of it"));
    }

    private static BitSet minutes(EObject e) {
        return switch (e) {
            case DemandPeriod period -> Week.of(period);
            case Replication copy -> Week.of(copy.getSchedule());
            case ScheduledJob job -> Week.of(job.getSchedule());
            case MaintenanceWindow window -> Week.of(window.getSchedule());
            case BackupRun run -> Week.of(run.getSchedule());
            case Recurrence recurrence -> Week.of(recurrence);
            default -> throw new IllegalArgumentException("'" + Elements.name(e) + "' has no schedule");
        };
    }

    // Configurations

    private static Finding doubled(List<EObject> about) {
        Optional<EObject> other = about.stream().filter(e -> !doubled((Server) e)).findFirst();
        return Finding.of(other.isEmpty(), other.map(e -> Elements.name(e) + " has something once only").orElse(about.size() + " servers looked at"));
    }

    private static boolean doubled(Server server) {
        return Stream.of(server.getPowerSupplies(), server.getInterfaces(), server.getControllers()).allMatch(parts -> parts.size() > 1)
                && server.getArrays().stream().noneMatch(array -> array.getLevel() == RaidLevel.RAID_0);
    }

    private static Finding certified(List<EObject> about) {
        Optional<EObject> other = about.stream().filter(e -> ((Host) e).getPlatform() == null || ((Host) e).getPlatform().getCertified() == null)
                .findFirst();
        return Finding.of(other.isEmpty(), other.map(e -> Elements.name(e) + " is built to no certified platform")
                .orElse(about.size() + " machines are built to certified platforms"));
    }

    private static Finding samePlatform(List<EObject> about) {
        Server first = (Server) about.get(0);
        for (EObject e : about.subList(1, about.size())) {
            Server other = (Server) e;
            boolean alike = Objects.equals(first.getPlatform(), other.getPlatform()) && Objects.equals(first.getType(), other.getType())
                    && parts(first).equals(parts(other));
            if (!alike) {
                return Finding.of(false, other.getName() + " is configured otherwise than " + first.getName());
            }
            if (!services(first).containsAll(services(other))) {
                return Finding.of(false, other.getName() + " carries other work");
            }
        }
        return Finding.of(true, "alike, and used for nothing else");
    }

    private static List<String> parts(Server server) {
        Stream.Builder<String> parts = Stream.builder();
        server.eAllContents().forEachRemaining(part -> parts.add(Elements.kind(part)));
        return parts.build().sorted().toList();
    }

    private static List<Service> services(Server server) {
        Project project = (Project) EcoreUtil.getRootContainer(server);
        return project.getServices().stream().filter(s -> s.getInstances().stream().anyMatch(i -> i.getHost() == server)).toList();
    }
}
