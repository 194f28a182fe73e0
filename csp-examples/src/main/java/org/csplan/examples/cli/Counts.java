package org.csplan.examples.cli;

/** A number of things in words. */
final class Counts {

    private Counts() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
