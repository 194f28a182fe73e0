package org.csplan.examples.cli.memory;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Gives up on what hardly fits into the memory. The serial collector of Java goes on for minutes where each round frees a
 * little less than the one before; the guard sees that it has taken nearly all of some seconds.
 */
public final class MemoryGuard {

    /** Most commands are done by then, and needn't know that there is a guard. */
    private static final long BEFORE_FIRST_LOOK = 4_000;

    private static final long BETWEEN_LOOKS = 250;
    private static final long WINDOW = 5_000;
    private static final double TOO_MUCH = 0.85;

    private final Runnable giveUp;
    private final Thread thread = new Thread(this::watch, "memory guard");

    /** What giving up itself takes. */
    private byte[] reserve;

    private MemoryGuard(Runnable giveUp) {
        this.giveUp = giveUp;
    }

    /** Starts a guard that lasts until it is stopped, and doesn't keep the process alive. */
    public static MemoryGuard start(Runnable giveUp) {
        MemoryGuard guard = new MemoryGuard(giveUp);
        guard.thread.setDaemon(true);
        guard.thread.start();
        return guard;
    }

    /** Ends it; what is done is no longer watched. */
    public void stop() {
        thread.interrupt();
    }

    private void watch() {
        try {
            TimeUnit.MILLISECONDS.sleep(BEFORE_FIRST_LOOK);
            reserve = new byte[4 << 20];
            List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
            CollectorShare share = new CollectorShare(WINDOW);
            while (share.at(System.nanoTime() / 1_000_000, collected(collectors)) <= TOO_MUCH) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            }
            reserve = null;
            giveUp.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OutOfMemoryError e) {
            return; // where there is none for the guard, the work will not get any either
        }
    }

    private static long collected(List<GarbageCollectorMXBean> collectors) {
        long collected = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            collected += collector.getCollectionTime();
        }
        return collected;
    }
}
