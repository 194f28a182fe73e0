package org.csplan.excel.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that a parser takes for one token, so that none of them fills the memory or takes for ever. */
final class TokenLimit extends FilterInputStream {

    /** More than this without one new element or piece of text is no workbook's. */
    private static final int MOST = 4 << 20;

    /** From here on attributes are counted; each costs the parser more than the one before. */
    private static final int LARGE = 64 << 10;

    private static final int MOST_EQUAL_SIGNS = 10_000;

    private final String part;
    private int taken;
    private int equalSigns;

    TokenLimit(InputStream in, String part) {
        super(in);
        this.part = part;
    }

    void beginToken() {
        taken = 0;
        equalSigns = 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        taken += count;
        if (taken > MOST) {
            throw new DamagedPartException(part, "a name or an attribute in it is over " + MOST + " bytes long");
        }
        if (taken > LARGE) {
            countEqualSigns(into, offset, count);
        }
        return count;
    }

    private void countEqualSigns(byte[] into, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (into[i] == '=' && ++equalSigns > MOST_EQUAL_SIGNS) {
                throw new DamagedPartException(part, "an element in it has over " + MOST_EQUAL_SIGNS + " attributes");
            }
        }
    }
}
