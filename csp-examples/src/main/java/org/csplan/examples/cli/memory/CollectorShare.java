package org.csplan.examples.cli.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How much of the last seconds the garbage collector has taken. */
final class CollectorShare {

    private record Moment(long time, long collected) {}

    private final long window;
    private final Deque<Moment> moments = new ArrayDeque<>();

    /** The share of so many milliseconds. */
    CollectorShare(long window) {
        this.window = window;
    }

    /**
     * Notes how long the collector has worked in all, and gives its share since the window began.
     *
     * @param time the milliseconds now
     * @param collected those that the collector has worked up to now
     * @return from 0 to 1; 0 until the window has passed once
     */
    double at(long time, long collected) {
        moments.addLast(new Moment(time, collected));
        Moment start = null;
        while (moments.getFirst().time() <= time - window) {
            start = moments.removeFirst();
        }
        if (start == null) {
            return 0;
        }
        moments.addFirst(start);
        return (double) (collected - start.collected()) / (time - start.time());
    }
}
