// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made for a key as long as each generation of users asks for it: a generation ends with {@link #forgetUnused}, and what nobody
 * asked for in it goes. For any number of threads.
 *
 * @param <K> what values are made for; equal keys get one value
 * @param <V> what is remembered
 */
public final class GenerationCache<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Set<K> used = ConcurrentHashMap.newKeySet();

    /** Empty. */
    public GenerationCache() {
        // nothing to do
    }

    /** The value of a key, made unless it is known; what {@code make} throws is passed on, and nothing is remembered then. */
    public V get(K key, Function<? super K, ? extends V> make) {
        used.add(key);
        return known.computeIfAbsent(key, make);
    }

    /** Counts as asking for a key. */
    public void keep(K key) {
        used.add(key);
    }

    /** The value of a key, or null when it is not known; this is no use that keeps it. */
    public V peek(K key) {
        return known.get(key);
    }

    /** Forgets what nobody has asked for since the last call. */
    public void forgetUnused() {
        known.keySet().retainAll(used);
        used.clear();
    }

    /** Number of values that are remembered. */
    public int size() {
        return known.size();
    }
}
