// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.Locale;
import org.eclipse.emf.ecore.ENamedElement;

/** Names of the metamodel as people say them. */
final class Words {

    private Words() {
    }

    /** "required supplies" for requiredSupplies. */
    static String of(ENamedElement element) {
        return element.getName().equals("mttf") ? "MTTF" : element.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** "1 disk", "3 disks". */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
