package org.csplan.excel.recognise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What headings mean. The same ones stand over the grids of many workbooks, so each is understood once, up to a number
 * that bounds the memory. Safe to share between threads.
 */
final class KnownHeadings {

    private static final int MOST = 4096;

    private final Headings headings;
    private final Map<String, HeadingMatch> exact = new ConcurrentHashMap<>();
    private final Map<String, HeadingMatch> likely = new ConcurrentHashMap<>();

    KnownHeadings(Headings headings) {
        this.headings = headings;
    }

    /** False where {@link #exact} finds no meaning; else mostly true. */
    boolean mayBeExact(String text) {
        return headings.mayBeExact(text);
    }

    /** False where {@link #exact} finds no heading of actions; else mostly true. */
    boolean mayBeActions(String text) {
        return headings.mayBeActions(text);
    }

    /** What a heading of exactly these words means; quick, for looking at every row. */
    HeadingMatch exact(String text) {
        if (!headings.mayBeExact(text)) {
            return HeadingMatch.NONE;
        }
        HeadingMatch match = exact.get(text);
        if (match == null) {
            match = headings.exact(text);
            keep(exact, text, match);
        }
        return match;
    }

    /** What the heading in a cell means; where it is unknown as a whole, its lines may say the same in two languages. */
    HeadingMatch exact(Piece heading) {
        HeadingMatch match = exact(heading.line());
        return match.isKnown() || !hasLines(heading) ? match : exact(parted(heading));
    }

    /** What the heading in a cell most likely means. */
    HeadingMatch likely(Piece heading) {
        HeadingMatch match = hasLines(heading) ? exact(heading) : HeadingMatch.NONE;
        return match.isKnown() ? match : likely(heading.line());
    }

    private static boolean hasLines(Piece heading) {
        return heading.text.indexOf('\n') >= 0;
    }

    private static String parted(Piece heading) {
        return heading.text.replace("\n", " / ");
    }

    /** What a heading most likely means, slips of the pen and unknown wordings included. */
    HeadingMatch likely(String text) {
        HeadingMatch match = likely.get(text);
        if (match == null) {
            match = headings.likely(text);
            keep(likely, text, match);
        }
        return match;
    }

    private static void keep(Map<String, HeadingMatch> known, String text, HeadingMatch match) {
        if (known.size() < MOST) {
            known.put(text, match);
        }
    }
}
