// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ItemInput;
import org.nines.documents.ElementGroup;

/**
 * Items of the same component type that the analysis used the same figures for.
 *
 * @param type name of the type, empty for items without one
 * @param modes their failure modes; empty when the model has no figures for them
 * @param unavailability of each of them, 0 to 1
 * @param items the items, like with like
 */
public record InputGroup(String type, List<ItemInput.Mode> modes, double unavailability, List<ElementGroup<ElementRef>> items) {

    /** What items of a group have in common. */
    private record Key(String type, List<ItemInput.Mode> modes) {
    }

    /** The groups in the order of their types, items without figures last. */
    static List<InputGroup> of(List<ItemInput> inputs) {
        Map<Key, List<ItemInput>> groups = new LinkedHashMap<>();
        inputs.forEach(i -> groups.computeIfAbsent(new Key(i.type(), i.modes()), k -> new ArrayList<>()).add(i));
        return groups.entrySet().stream().map(e -> group(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((InputGroup g) -> g.modes().isEmpty()).thenComparing(g -> g.type().isEmpty()).thenComparing(InputGroup::type))
                .toList();
    }

    private static InputGroup group(Key key, List<ItemInput> inputs) {
        List<ElementRef> items = inputs.stream().map(ItemInput::item).toList();
        return new InputGroup(key.type(), key.modes(), inputs.getFirst().unavailability(), ElementGroup.of(items, i -> i, ElementRef::kind));
    }
}
