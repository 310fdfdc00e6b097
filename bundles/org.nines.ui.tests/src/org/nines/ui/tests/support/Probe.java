// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the thread of the display does not come back to what the user does: from one turn of the event loop to the next, whatever
 * is done in between. {@link Robot#watch} lets it know of the turns. When one takes long, what is being done is kept. All but the watching belongs to
 * the thread of the display.
 */
public final class Probe implements AutoCloseable {

    /** Milliseconds after which it is of interest what is being done. */
    private static final long REMARKABLE = 60;

    private final Thread watched;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private volatile boolean stopped;
    private volatile long since = System.nanoTime();
    private volatile String doing = "";
    private long busySince;
    private Block longest = Block.NONE;

    /**
     * The longest time without a turn.
     *
     * @param milliseconds how long it was
     * @param busy for how many milliseconds the thread had a processor, in the turn in which it had one longest: the rest it waited, for the disk or
     *            for others on the machine
     * @param doing what was being done in that turn, as far as it was remarkable
     */
    public record Block(long milliseconds, long busy, String doing) {

        static final Block NONE = new Block(0, 0, "");

        private Block or(Block other) {
            return new Block(Math.max(milliseconds, other.milliseconds), Math.max(busy, other.busy), other.busy > busy ? other.doing : doing);
        }
    }

    public Probe(Display display) {
        watched = display.getThread();
        busySince = threads.getCurrentThreadCpuTime();
        Thread watching = new Thread(this::watch, "Responsiveness probe");
        watching.setDaemon(true);
        watching.start();
    }

    private void watch() {
        while (!stopped) {
            if (doing.isEmpty() && (System.nanoTime() - since) / 1_000_000 > REMARKABLE) {
                doing = String.join("\n        at ", Arrays.stream(watched.getStackTrace()).map(StackTraceElement::toString)
                        .filter(s -> s.contains("org.nines") || s.contains("org.eclipse")).limit(16).toList());
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** A turn of the event loop has ended. */
    void turned() {
        long busy = threads.getCurrentThreadCpuTime();
        longest = longest.or(new Block((System.nanoTime() - since) / 1_000_000, (busy - busySince) / 1_000_000, doing));
        begin(busy);
    }

    /** The event loop has slept because there was nothing to do. */
    void slept() {
        begin(threads.getCurrentThreadCpuTime());
    }

    private void begin(long busy) {
        busySince = busy;
        doing = "";
        since = System.nanoTime();
    }

    /** The longest time without a turn since the last call. */
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
