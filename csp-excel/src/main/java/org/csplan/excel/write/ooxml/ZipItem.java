package org.csplan.excel.write.ooxml;

import java.util.Locale;

/**
 * One entry of a zip file, by its places in the file.
 *
 * @param name as the directory has it
 * @param flags the general purpose flags
 * @param method how it is packed: 0 stored, 8 deflated
 * @param crc the checksum of what it holds
 * @param packedSize how many bytes it takes
 * @param size how many bytes it holds
 * @param localOffset where its local header begins
 * @param dataOffset where its packed bytes begin
 * @param end where the next entry, or the directory, begins: a data descriptor and padding lie before it
 * @param recordOffset where its record in the directory begins
 * @param recordEnd where that record ends
 */
record ZipItem(
        String name,
        int flags,
        int method,
        long crc,
        long packedSize,
        long size,
        int localOffset,
        int dataOffset,
        int end,
        int recordOffset,
        int recordEnd) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    ZipItem endingAt(int place) {
        return new ZipItem(
                name, flags, method, crc, packedSize, size, localOffset, dataOffset, place, recordOffset, recordEnd);
    }

    /** The name by which parts are the same: without a leading slash, with forward slashes, in one case. */
    static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }
}
