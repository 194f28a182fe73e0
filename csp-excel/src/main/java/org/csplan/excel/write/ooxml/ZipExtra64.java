package org.csplan.excel.write.ooxml;

import java.nio.ByteBuffer;

/**
 * The sizes and the place in a directory record, wherever the record keeps them: in its own fields, or in the extra
 * field for 64-bit values that some programs write for small files too.
 *
 * @param size how many bytes the entry holds
 * @param packedSize how many bytes it takes
 * @param localOffset where its local header begins
 * @param localOffsetPlace where in the file that last value stands
 * @param wide whether it stands there as 64 bits
 */
record ZipExtra64(long size, long packedSize, long localOffset, int localOffsetPlace, boolean wide) {

    static final int ID = 1;

    static ZipExtra64 find(ByteBuffer in, int record, int nameLength, int extraLength) {
        long size = in.getInt(record + 24) & ZipDirectory.IN_EXTRA;
        long packed = in.getInt(record + 20) & ZipDirectory.IN_EXTRA;
        long local = in.getInt(record + 42) & ZipDirectory.IN_EXTRA;
        boolean inExtra =
                size == ZipDirectory.IN_EXTRA || packed == ZipDirectory.IN_EXTRA || local == ZipDirectory.IN_EXTRA;
        if (!inExtra) {
            return new ZipExtra64(size, packed, local, record + 42, false);
        }
        int at = field(in, record + ZipDirectory.RECORD_SIZE + nameLength, extraLength);
        if (size == ZipDirectory.IN_EXTRA) {
            size = in.getLong(at);
            at += Long.BYTES;
        }
        if (packed == ZipDirectory.IN_EXTRA) {
            packed = in.getLong(at);
            at += Long.BYTES;
        }
        if (local == ZipDirectory.IN_EXTRA) {
            return new ZipExtra64(size, packed, in.getLong(at), at, true);
        }
        return new ZipExtra64(size, packed, local, record + 42, false);
    }

    private static int field(ByteBuffer in, int start, int length) {
        for (int at = start; at + 4 <= start + length; at += 4 + ZipDirectory.unsigned(in, at + 2)) {
            if (ZipDirectory.unsigned(in, at) == ID) {
                return at + 4;
            }
        }
        throw new DamagedPackageException("its directory is damaged");
    }
}
