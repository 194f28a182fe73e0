package org.csplan.excel.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that a parser takes for one token, so that none of them fills the memory. */
final class TokenLimit extends FilterInputStream {

    /** More than this without one new element or piece of text is no workbook's. */
    private static final int MOST = 4 << 20;

    private final String part;
    private int taken;

    TokenLimit(InputStream in, String part) {
        super(in);
        this.part = part;
    }

    void beginToken() {
        taken = 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        taken += count;
        if (taken > MOST) {
            throw new DamagedPartException(part, "a name or an attribute in it is over " + MOST + " bytes long");
        }
        return count;
    }
}
