package org.csplan.excel.zip;

import java.nio.ByteBuffer;

/**
 * The sizes and the place in a directory record, wherever the record keeps them: in its own fields, or in the extra
 * field for 64-bit values that some programs write for small files too.
 *
 * @param size how many bytes the entry holds
 * @param packedSize how many bytes it takes
 * @param localOffset where its local header begins
 * @param localOffsetPlace where that last value stands
 * @param wide whether it stands there as 64 bits
 */
public record ZipExtra64(long size, long packedSize, long localOffset, int localOffsetPlace, boolean wide) {

    /** What the extra field is called. */
    public static final int ID = 1;

    private static final long IN_EXTRA = 0xFFFFFFFFL;

    /** What the record at that place says; a value that should stand in the extra field and doesn't is as it is. */
    public static ZipExtra64 find(ByteBuffer in, int record, int nameLength, int extraLength) {
        long size = ZipFields.unsignedInt(in, record + 24);
        long packed = ZipFields.unsignedInt(in, record + 20);
        long local = ZipFields.unsignedInt(in, record + 42);
        int extra = record + ZipFields.RECORD_SIZE + nameLength;
        int at = size == IN_EXTRA || packed == IN_EXTRA || local == IN_EXTRA ? field(in, extra, extraLength) : -1;
        if (at < 0) {
            return new ZipExtra64(size, packed, local, record + 42, false);
        }
        int end = Math.min(at + ZipFields.unsigned(in, at - 2), extra + extraLength);
        if (size == IN_EXTRA && at + Long.BYTES <= end) {
            size = in.getLong(at);
            at += Long.BYTES;
        }
        if (packed == IN_EXTRA && at + Long.BYTES <= end) {
            packed = in.getLong(at);
            at += Long.BYTES;
        }
        return local == IN_EXTRA && at + Long.BYTES <= end
                ? new ZipExtra64(size, packed, in.getLong(at), at, true)
                : new ZipExtra64(size, packed, local, record + 42, false);
    }

    private static int field(ByteBuffer in, int start, int length) {
        for (int at = start; at + 4 <= start + length; at += 4 + ZipFields.unsigned(in, at + 2)) {
            if (ZipFields.unsigned(in, at) == ID) {
                return at + 4;
            }
        }
        return -1;
    }
}
