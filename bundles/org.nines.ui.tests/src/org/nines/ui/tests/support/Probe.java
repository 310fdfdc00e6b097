// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile Block longest = Block.NONE;
    private volatile boolean stopped;

    /**
     * A time without an answer.
     *
     * @param milliseconds how long it was
     * @param busy for how many milliseconds of it the thread had a processor: the rest it waited, for the disk or for others on the machine
     * @param doing what was being done, as far as it was remarkable
     */
    public record Block(long milliseconds, long busy, String doing) {

        static final Block NONE = new Block(0, 0, "");
    }

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
            long startBusy = threads.getThreadCpuTime(asked.threadId());
            AtomicLong answered = new AtomicLong();
            AtomicLong busy = new AtomicLong();
            display.asyncExec(() -> {
                busy.set(threads.getCurrentThreadCpuTime());
                answered.set(System.nanoTime());
            });
            String seen = "";
            while (answered.get() == 0 && !stopped) {
                pause();
                if (seen.isEmpty() && (System.nanoTime() - start) / 1_000_000 > REMARKABLE) {
                    seen = stack();
                }
            }
            long milliseconds = ((answered.get() == 0 ? System.nanoTime() : answered.get()) - start) / 1_000_000;
            if (milliseconds > longest.milliseconds()) {
                longest = new Block(milliseconds, Math.max(0, busy.get() - startBusy) / 1_000_000, seen);
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

    /** The longest time without an answer since the last call. */
    public Block longest() {
        Block block = longest;
        longest = Block.NONE;
        return block;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
