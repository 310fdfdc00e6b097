// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Repetition;
import org.nines.model.core.Item;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.StoragePackage;

/** Finds what keeps repeated items from being written out. */
public final class RepetitionCheck {

    /** Single-valued references by which an element attaches itself: it follows what they lead to, so they are always fine. */
    private static final Set<EReference> ATTACHING = Set.of(ServicePackage.Literals.SERVICE_INSTANCE__HOST,
            StoragePackage.Literals.STORAGE_LINK__HOST, ServicePackage.Literals.CLIENT_POPULATION__ATTACHED_TO,
            ServicePackage.Literals.SERVICE_LEVEL_AGREEMENT__CLIENTS);

    private final Copies copies;
    private final DiagnosticChain diagnostics;
    private boolean valid = true;

    private RepetitionCheck(Copies copies, DiagnosticChain diagnostics) {
        this.copies = copies;
        this.diagnostics = diagnostics;
    }

    /** The problems of a tree in the order of its elements. */
    public static List<Problem> problems(EObject root, Copies copies) {
        Collector collector = new Collector();
        if (copies.any()) {
            size(root, copies, collector);
            element(root, copies, collector);
            root.eAllContents().forEachRemaining(element -> element(element, copies, collector));
        }
        return collector.problems();
    }

    /** Written out, the tree does not become too large. */
    static boolean size(EObject root, Copies copies, DiagnosticChain diagnostics) {
        long elements = 1;
        for (Iterator<EObject> all = root.eAllContents(); copies.any() && all.hasNext() && elements <= Repetition.MOST_ELEMENTS;) {
            elements += Math.min(copies.number(all.next()), Integer.MAX_VALUE);
        }
        return elements <= Repetition.MOST_ELEMENTS || Finding.error(diagnostics, Finding.Kind.REPETITION, root,
                "Written out, the model would have more than " + Repetition.MOST_ELEMENTS + " elements.", "Lower the counts.");
    }

    /** It is clear which copies an element belongs to and refers to. */
    static boolean element(EObject element, Copies copies, DiagnosticChain diagnostics) {
        if (!copies.any()) {
            return true;
        }
        RepetitionCheck check = new RepetitionCheck(copies, diagnostics);
        check.pairing(element);
        for (EReference feature : element.eClass().getEAllReferences()) {
            if (!feature.isMany() && !feature.isContainment() && !feature.isContainer() && !ATTACHING.contains(feature) && element.eIsSet(feature)) {
                check.single(element, feature, (EObject) element.eGet(feature));
            }
        }
        return check.valid;
    }

    private void pairing(EObject element) {
        List<Item> longest = List.of();
        for (List<Item> source : copies.sources(element)) {
            int common = Copies.common(longest, source).size();
            if (common < longest.size() && common < source.size()) {
                error(element, "It belongs to " + described(longest.get(common)) + " and to " + described(source.get(common))
                        + ", and nothing says which copy of the one goes with which copy of the other.",
                        "Write out one of them, or put both into one repeated place.");
                return;
            }
            longest = source.size() > longest.size() ? source : longest;
        }
    }

    private void single(EObject element, EReference feature, EObject target) {
        List<Item> chain = copies.chain(target);
        int common = Copies.common(chain, copies.chain(element)).size();
        if (common < chain.size()) {
            error(element, "'" + Words.of(feature) + "' leads to " + described(chain.get(common)) + (chain.get(common) == target ? ""
                    : ", through " + Elements.kind(target) + " '" + Elements.name(target) + "'") + ", but takes one element only.",
                    "Write it out and choose one of the copies, or choose something that is there once.");
        }
    }

    private static String described(Item item) {
        return Elements.kind(item) + " '" + Elements.name(item) + "', which stands for " + item.getCount();
    }

    private void error(EObject element, String message, String remedy) {
        valid = Finding.error(diagnostics, Finding.Kind.REPETITION, element, message, remedy);
    }
}
