package org.csplan.json;

import java.io.IOException;
import java.io.Reader;

/** The text of a document, without the mark that some editors put before it, and not without end. */
final class SourceText extends Reader {

    /** A plan of a thousand actions has about one million characters, and there are plans of a hundred thousand. */
    static final int LONGEST = 160_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private boolean begun;
    private int length;

    SourceText(Reader reader) {
        this.reader = reader;
    }

    /** Counts from here, where a source holds several documents. */
    void nextDocument() {
        length = 0;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int got = reader.read(target, offset, count);
        if (!begun && got > 0) {
            begun = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                got--;
                System.arraycopy(target, offset + 1, target, offset, got);
                return got == 0 ? read(target, offset, count) : got;
            }
        }
        length += Math.max(got, 0);
        if (length > LONGEST) {
            throw new TooLongException();
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** The text goes on beyond what is read. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
