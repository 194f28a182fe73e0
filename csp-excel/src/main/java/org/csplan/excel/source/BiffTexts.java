package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads texts that may go on from record to record: the shared ones of an old workbook. */
final class BiffTexts {

    private static final int WIDE = 1;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_RUNS = 8;

    private final BiffStream in;
    private final ReadLimits limits;

    BiffTexts(BiffStream in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /**
     * The shared texts: as many as there should be, and those behind them, as some programs tell too small a number.
     *
     * @param texts where the texts go
     * @param runs where the fonts of their runs go, by the number of the text
     */
    void readShared(List<String> texts, Map<Integer, int[]> runs) {
        in.skip(4);
        int count = in.s32();
        for (int i = 0; i < count && hasMore(); i++) {
            readOne(texts, runs);
        }
        try {
            while (hasMore()) {
                readOne(texts, runs);
            }
        } catch (DamagedPartException | UnreadableWorkbookException e) {
            // What follows the last text is no text.
            return;
        }
    }

    private boolean hasMore() {
        while (in.remaining() == 0) {
            if (!in.continued()) {
                return false;
            }
        }
        return true;
    }

    private void readOne(List<String> texts, Map<Integer, int[]> runs) {
        int letters = in.u16();
        int flags = in.u8();
        int runCount = (flags & HAS_RUNS) != 0 ? in.u16() : 0;
        int extra = (flags & HAS_EXTRA) != 0 ? in.s32() : 0;
        if (letters > limits.textLength()) {
            throw Refusal.textLength(limits);
        }
        String text = readLetters(letters, (flags & WIDE) != 0);
        if (runCount > 0) {
            runs.put(texts.size(), readRuns(runCount, text));
        }
        skip(extra);
        texts.add(text);
    }

    /** The letters of a text, which say anew in each record how wide they are; half a letter at the end of one is none. */
    String readLetters(int count, boolean isWide) {
        boolean wide = isWide;
        int missing = count;
        StringBuilder text = new StringBuilder(count);
        while (missing > 0) {
            int here = Math.min(missing, wide ? in.remaining() / 2 : in.remaining());
            text.append(in.letters(here, wide));
            missing -= here;
            if (missing > 0) {
                in.skip(in.remaining());
                wide = goOn();
            }
        }
        return text.toString();
    }

    /** Goes to where the letters go on, past records without any; whether they are of two bytes there. */
    private boolean goOn() {
        if (!hasMore()) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
        return (in.u8() & WIDE) != 0;
    }

    /** The numbers of the fonts of a text's runs; -1 for the cell's own at its beginning. */
    private int[] readRuns(int count, String text) {
        List<Integer> fonts = new ArrayList<>();
        boolean fromStart = false;
        for (int i = 0; i < count; i++) {
            int at = u16AcrossRecords();
            int font = u16AcrossRecords();
            fromStart |= at == 0;
            if (at < text.length()) {
                fonts.add(font);
            }
        }
        if (!fromStart) {
            fonts.add(0, -1);
        }
        return fonts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int u16AcrossRecords() {
        if (!hasMore()) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
        return in.u16();
    }

    private void skip(int count) {
        int missing = count;
        while (missing > 0 && hasMore()) {
            int here = Math.min(missing, in.remaining());
            in.skip(here);
            missing -= here;
        }
    }
}
