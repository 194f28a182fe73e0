package org.csplan.excel.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.csplan.excel.grid.Quoted;

/**
 * One entry of a zip file, by its places in the file.
 *
 * @param name as the directory has it
 * @param flags the general purpose flags
 * @param method how it is packed: 0 stored, 8 deflated
 * @param crc the checksum of what it holds
 * @param packedSize how many bytes it takes
 * @param size how many bytes it holds, as the directory says
 * @param localOffset where its local header begins
 * @param dataOffset where its packed bytes begin
 * @param end where the next entry, or the directory, begins: a data descriptor and padding lie before it
 * @param recordOffset where its record in the directory begins
 * @param recordEnd where that record ends
 */
public record ZipItem(
        String name,
        int flags,
        int method,
        int crc,
        int packedSize,
        long size,
        int localOffset,
        int dataOffset,
        int end,
        int recordOffset,
        int recordEnd) {

    public static final int STORED = 0;
    public static final int DEFLATED = 8;

    static ZipItem read(ByteBuffer in, int at, int directory) {
        if (in.getInt(at) != ZipFields.RECORD) {
            throw DamagedZipException.wrong("the directory of its parts can't be read");
        }
        int nameLength = ZipFields.unsigned(in, at + 28);
        int extraLength = ZipFields.unsigned(in, at + 30);
        int nameStart = at + ZipFields.RECORD_SIZE;
        String name = new String(in.array(), nameStart, nameLength, StandardCharsets.UTF_8);
        ZipExtra64 extra = ZipExtra64.find(in, at, nameLength, extraLength);
        long local = extra.localOffset();
        if (local < 0 || local > directory - ZipFields.LOCAL_SIZE || in.getInt((int) local) != ZipFields.LOCAL) {
            throw wrong(name, " is not where the directory says");
        }
        int localName = (int) local + ZipFields.LOCAL_SIZE;
        int localNameEnd = localName + ZipFields.unsigned(in, (int) local + 26);
        if (!Arrays.equals(in.array(), nameStart, nameStart + nameLength, in.array(), localName, localNameEnd)) {
            throw wrong(name, " has another name in its own place");
        }
        long data = localNameEnd + (long) ZipFields.unsigned(in, (int) local + 28);
        if (extra.size() < 0 || extra.packedSize() < 0 || extra.packedSize() > directory - data) {
            throw wrong(name, " goes on beyond the end of the parts");
        }
        return new ZipItem(
                name,
                ZipFields.unsigned(in, at + 8),
                ZipFields.unsigned(in, at + 10),
                in.getInt(at + 16),
                (int) extra.packedSize(),
                extra.size(),
                (int) local,
                (int) data,
                directory,
                at,
                nameStart + nameLength + extraLength + ZipFields.unsigned(in, at + 32));
    }

    private static DamagedZipException wrong(String name, String how) {
        return DamagedZipException.wrong("its part " + Quoted.of(name) + how);
    }

    /** Whether it is packed as parts of workbooks are. */
    public boolean isReadable() {
        return (flags & 1) == 0 && (method == STORED || method == DEFLATED);
    }

    /** Whether it is a folder, which holds nothing. */
    public boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    int dataEnd() {
        return dataOffset + packedSize;
    }

    ZipItem endingAt(int place) {
        return new ZipItem(
                name, flags, method, crc, packedSize, size, localOffset, dataOffset, place, recordOffset, recordEnd);
    }

    /** The name by which parts are the same: without a leading slash, with forward slashes, in one case. */
    public static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }
}
