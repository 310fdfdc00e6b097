// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** Behind what the rules ask for items, arrays and groups, and what bad luck they ask for: found out by letting them ask. */
final class Asked {

    private final Map<EObject, Set<Behind>> behind = new IdentityHashMap<>();
    private final Map<Variable.Luck, Double> luck = new LinkedHashMap<>();

    /** Asks with everything up and with random sets down; whoever finds something that wasn't asked then lets it be learned. */
    Asked(Project project) {
        this(project, NaiveEvaluator.Goal.of(project));
    }

    /** The same for some goals only. */
    Asked(Project project, List<NaiveEvaluator.Goal> goals) {
        List<EObject> things = new ArrayList<>();
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Item || each instanceof DiskArray || each instanceof Service) {
                things.add(each);
            }
        }
        Facts facts = new Facts(project);
        ask(facts, goals, thing -> false);
        Random random = new Random(4711);
        for (int i = 0; i < 50; i++) {
            double share = random.nextDouble() * random.nextDouble();
            Set<EObject> down = new HashSet<>();
            things.stream().filter(thing -> random.nextDouble() < share).forEach(down::add);
            ask(facts, goals, down::contains);
        }
    }

    /** Asks while some things are down. */
    void ask(Facts facts, List<NaiveEvaluator.Goal> goals, Predicate<EObject> down) {
        for (boolean patient : new boolean[] { false, true }) {
            Evaluation evaluation = new Evaluation(facts, new Asking(down, patient));
            goals.forEach(goal -> goal.served(evaluation));
        }
    }

    /** Notes what is asked; whether that was not known before. */
    boolean learn(EObject of, Behind how) {
        return behind.computeIfAbsent(of, o -> new HashSet<>()).add(how);
    }

    boolean learn(Variable.Luck of, double probability) {
        return luck.put(of, probability) == null;
    }

    Set<Behind> of(EObject of) {
        Set<Behind> asked = new HashSet<>(behind.getOrDefault(of, Set.of()));
        asked.add(Behind.NOTHING);
        return asked;
    }

    /** Behind what is really asked for an item; nothing for one that takes no part. */
    Set<Behind> known(EObject of) {
        return behind.getOrDefault(of, Set.of());
    }

    Map<Variable.Luck, Double> luck() {
        return luck;
    }

    private final class Asking implements World {

        private final Predicate<EObject> down;
        private final boolean patient;

        /** @param patient whether what is down is not felt behind anything */
        Asking(Predicate<EObject> down, boolean patient) {
            this.down = down;
            this.patient = patient;
        }

        private boolean ok(EObject of, Behind how) {
            learn(of, how);
            return !down.test(of) || patient && !how.nothing();
        }

        @Override
        public boolean works(Item item, Behind how) {
            return ok(item, how);
        }

        @Override
        public boolean hasData(DiskArray array, Behind how) {
            return ok(array, how);
        }

        @Override
        public boolean good(Disk disk) {
            return !down.test(disk);
        }

        @Override
        public boolean interrupted(Service service, Behind how) {
            return !ok(service, how);
        }

        @Override
        public boolean unlucky(EObject owner, Object what, double probability) {
            learn(new Variable.Luck(owner, what), probability);
            return patient;
        }

        @Override
        public boolean lasting() {
            return false;
        }

        @Override
        public boolean takeoversTakeTime() {
            return true;
        }

        @Override
        public double load(Service service) {
            return 0;
        }
    }
}
