// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nines.kernel.GenerationCache;

class GenerationCacheTest {

    private final GenerationCache<String, Object> cache = new GenerationCache<>();

    private Object make(String key) {
        return new Object();
    }

    @Test
    void makesAValueOnce() {
        Object first = cache.get("a", this::make);
        assertSame(first, cache.get("a", this::make));
        assertSame(first, cache.peek("a"));
        assertNull(cache.peek("b"));
        assertEquals(1, cache.size());
    }

    @Test
    void whatIsUsedStaysAndPeekingIsNoUse() {
        Object kept = cache.get("kept", this::make);
        cache.get("peeked", this::make);
        cache.forgetUnused();
        assertEquals(2, cache.size());
        assertSame(kept, cache.get("kept", this::make));
        cache.peek("peeked");
        cache.forgetUnused();
        assertEquals(1, cache.size());
        assertSame(kept, cache.peek("kept"));
        assertNull(cache.peek("peeked"));
        cache.forgetUnused();
        assertEquals(0, cache.size());
    }

    @Test
    void whatCannotBeMadeIsNotRemembered() {
        assertThrows(IllegalStateException.class, () -> cache.get("a", key -> {
            throw new IllegalStateException(key);
        }));
        assertEquals(0, cache.size());
        cache.get("a", this::make);
        assertEquals(1, cache.size());
    }
}
