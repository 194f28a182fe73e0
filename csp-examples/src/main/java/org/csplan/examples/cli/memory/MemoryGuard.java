package org.csplan.examples.cli.memory;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that what doesn't fit into the memory fails soon. The serial collector of Java goes on for minutes where each
 * round frees a little less than the one before. Once it has taken nearly all of some seconds, the guard takes what memory
 * is left, so that whatever asks for more next is told that there is none; then it gives all of it back.
 */
public final class MemoryGuard implements Runnable {

    /** Most commands are done by then, and needn't know that there is a guard. */
    private static final long BEFORE_FIRST_LOOK = 4_000;

    private static final long BETWEEN_LOOKS = 500;
    private static final long WINDOW = 6_000;
    private static final double TOO_MUCH = 0.85;
    private static final long HELD = 3_000;
    private static final int PIECE = 64 << 10;

    private MemoryGuard() {}

    /** Starts a guard that lasts as long as the process, and doesn't keep it alive. */
    public static void start() {
        Thread thread = new Thread(new MemoryGuard(), "memory guard");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            TimeUnit.MILLISECONDS.sleep(BEFORE_FIRST_LOOK);
            watch(ManagementFactory.getGarbageCollectorMXBeans());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(List<GarbageCollectorMXBean> collectors) throws InterruptedException {
        CollectorShare share = new CollectorShare(WINDOW);
        while (true) {
            long collected = 0;
            for (GarbageCollectorMXBean collector : collectors) {
                collected += collector.getCollectionTime();
            }
            if (share.at(System.nanoTime() / 1_000_000, collected) > TOO_MUCH) {
                takeWhatIsLeft();
                share.forget();
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
    }

    private static void takeWhatIsLeft() throws InterruptedException {
        List<byte[]> taken = new ArrayList<>();
        try {
            while (true) {
                taken.add(new byte[PIECE]);
            }
        } catch (OutOfMemoryError e) {
            TimeUnit.MILLISECONDS.sleep(HELD);
        }
        Reference.reachabilityFence(taken);
    }
}
