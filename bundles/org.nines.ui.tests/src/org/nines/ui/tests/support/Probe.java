// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the thread of the display does not answer: another thread asks it every few milliseconds. When it has not answered for
 * long, what it is doing is kept.
 */
public final class Probe implements AutoCloseable {

    private static final long PERIOD = 5;
    private static final long REMARKABLE = 80;

    private final Display display;
    private final Thread asked;
    private final Thread asking;
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean stopped;
    private volatile String doing = "";

    public Probe(Display display) {
        this.display = display;
        asked = display.getThread();
        asking = new Thread(this::ask, "Responsiveness probe");
        asking.setDaemon(true);
        asking.start();
    }

    private void ask() {
        while (!stopped && !display.isDisposed()) {
            long start = System.nanoTime();
            AtomicLong answered = new AtomicLong();
            display.asyncExec(() -> answered.set(System.nanoTime()));
            String seen = "";
            while (answered.get() == 0 && !stopped) {
                pause();
                if (seen.isEmpty() && (System.nanoTime() - start) / 1_000_000 > REMARKABLE) {
                    seen = stack();
                }
            }
            long milliseconds = ((answered.get() == 0 ? System.nanoTime() : answered.get()) - start) / 1_000_000;
            if (milliseconds > longest.get()) {
                longest.set(milliseconds);
                doing = seen;
            }
            pause();
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(PERIOD * 1_000_000);
    }

    private String stack() {
        return String.join("\n        at ", Arrays.stream(asked.getStackTrace()).map(StackTraceElement::toString).filter(s -> s.contains("org.nines") || s.contains("org.eclipse.emf"))
                .limit(14).toList());
    }

    /** Milliseconds of the longest time without an answer since the last call. */
    public long longest() {
        return longest.getAndSet(0);
    }

    /** What was being done in it, as far as it was remarkable. */
    public String doing() {
        String now = doing;
        doing = "";
        return now;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
