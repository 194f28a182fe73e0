package org.csplan.excel.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Goes through the records of an old workbook. Within a record it is read from left to right; where a record is shorter
 * than what is asked of it, the file is damaged.
 */
final class BiffStream {

    static final int CONTINUE = 0x3C;

    private static final int HEADER = 4;

    private final ByteBuffer bytes;
    private int id = -1;
    private int start;
    private int length;
    private int at;

    BiffStream(byte[] stream) {
        bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to where the next record will be looked for. */
    void goTo(long position) {
        if (position < 0 || position > bytes.limit()) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
        start = (int) position;
        length = 0;
        at = start;
    }

    /** Where the next record will be looked for. */
    long position() {
        return (long) start + length;
    }

    /** Whether a record of that kind stands at that position. */
    boolean isAt(long position, int kind) {
        return position >= 0 && position + HEADER <= bytes.limit() && (bytes.getShort((int) position) & 0xFFFF) == kind;
    }

    /** Goes to the next record; false at the end of the stream. */
    boolean next() {
        int header = start + length;
        if (header + HEADER > bytes.limit()) {
            return false;
        }
        id = bytes.getShort(header) & 0xFFFF;
        start = header + HEADER;
        length = bytes.getShort(header + 2) & 0xFFFF;
        at = start;
        if (start + length > bytes.limit()) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
        return true;
    }

    /** Whether the record goes on in the next one; goes there if so. */
    boolean continued() {
        int header = start + length;
        return header + HEADER <= bytes.limit() && (bytes.getShort(header) & 0xFFFF) == CONTINUE && next();
    }

    int id() {
        return id;
    }

    int remaining() {
        return start + length - at;
    }

    int length() {
        return length;
    }

    void skip(int count) {
        need(count);
        at += count;
    }

    int u8() {
        need(1);
        return bytes.get(at++) & 0xFF;
    }

    int u16() {
        need(2);
        at += 2;
        return bytes.getShort(at - 2) & 0xFFFF;
    }

    int s32() {
        need(4);
        at += 4;
        return bytes.getInt(at - 4);
    }

    double f64() {
        need(8);
        at += 8;
        return bytes.getDouble(at - 8);
    }

    /** A number packed into 30 bits. */
    double rk() {
        int packed = s32();
        double number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    /** So many letters, of one byte each or of two. */
    String letters(int count, boolean wide) {
        int size = wide ? count * 2 : count;
        need(size);
        String text =
                new String(bytes.array(), at, size, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        at += size;
        return text;
    }

    /** A text that follows the number of its letters, within one record. */
    String text(int count) {
        return count == 0 && remaining() == 0 ? "" : letters(count, (u8() & 1) != 0);
    }

    private void need(int count) {
        if (count < 0 || count > remaining()) {
            throw damaged();
        }
    }

    private DamagedPartException damaged() {
        return new DamagedPartException("at byte " + start, "it is shorter than what it should hold");
    }
}
