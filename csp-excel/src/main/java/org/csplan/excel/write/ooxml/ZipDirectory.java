package org.csplan.excel.write.ooxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The directory at the end of a zip file, and what it points to.
 *
 * @param items the entries, in the order of the directory
 * @param start where the directory begins
 * @param end where its last record ends
 */
record ZipDirectory(List<ZipItem> items, int start, int end) {

    static final int LOCAL = 0x04034b50;
    static final int RECORD = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END_64 = 0x06064b50;
    static final int LOCATOR_64 = 0x07064b50;
    static final int LOCAL_SIZE = 30;
    static final int RECORD_SIZE = 46;
    static final int END_SIZE = 22;
    static final int LOCATOR_64_SIZE = 20;
    static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int UTF_8_NAME = 0x800;
    /** What a name that is not UTF-8 is in; only its ASCII part ever matters. */
    private static final Charset OLD_NAME = StandardCharsets.ISO_8859_1;

    static ZipDirectory of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return read(in);
        } catch (IndexOutOfBoundsException e) {
            throw new DamagedPackageException("it is cut short or its directory is damaged", e);
        }
    }

    /** Where the record that ends the file begins. */
    static int endRecord(ByteBuffer in) {
        int lowest = Math.max(0, in.capacity() - END_SIZE - 0xFFFF);
        for (int at = in.capacity() - END_SIZE; at >= lowest; at--) {
            if (in.getInt(at) == END && at + END_SIZE + unsigned(in, at + 20) == in.capacity()) {
                return at;
            }
        }
        throw new DamagedPackageException("it is no zip package, or it is cut short");
    }

    /** Where the 64-bit record before the last one begins; -1 where there is none. */
    static int endRecord64(ByteBuffer in, int endRecord) {
        int locator = endRecord - LOCATOR_64_SIZE;
        if (locator < 0 || in.getInt(locator) != LOCATOR_64) {
            return -1;
        }
        int at = place(in.getLong(locator + 8));
        if (in.getInt(at) != END_64) {
            throw new DamagedPackageException("its directory is damaged");
        }
        return at;
    }

    private static ZipDirectory read(ByteBuffer in) {
        int end = endRecord(in);
        int end64 = endRecord64(in, end);
        long count = end64 < 0 ? unsigned(in, end + 10) : in.getLong(end64 + 32);
        int start = place(end64 < 0 ? in.getInt(end + 16) & IN_EXTRA : in.getLong(end64 + 48));
        List<ZipItem> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int at = start;
        for (long i = 0; i < count; i++) {
            ZipItem item = item(in, at);
            if (!keys.add(ZipItem.key(item.name()))) {
                throw new DamagedPackageException("it holds two parts called " + item.name());
            }
            items.add(item);
            at = item.recordEnd();
        }
        if (at > end) {
            throw new DamagedPackageException("its directory is damaged");
        }
        return new ZipDirectory(withEnds(items, start), start, at);
    }

    private static ZipItem item(ByteBuffer in, int at) {
        if (in.getInt(at) != RECORD) {
            throw new DamagedPackageException("its directory is damaged");
        }
        int nameLength = unsigned(in, at + 28);
        int extraLength = unsigned(in, at + 30);
        int flags = unsigned(in, at + 8);
        byte[] name = new byte[nameLength];
        in.get(at + RECORD_SIZE, name);
        ZipExtra64 extra = ZipExtra64.find(in, at, nameLength, extraLength);
        int local = place(extra.localOffset());
        if (in.getInt(local) != LOCAL) {
            throw new DamagedPackageException("its directory points to the wrong places");
        }
        int data = local + LOCAL_SIZE + unsigned(in, local + 26) + unsigned(in, local + 28);
        return new ZipItem(
                new String(name, (flags & UTF_8_NAME) == 0 ? OLD_NAME : StandardCharsets.UTF_8),
                flags,
                unsigned(in, at + 10),
                in.getInt(at + 16) & IN_EXTRA,
                extra.packedSize(),
                extra.size(),
                local,
                data,
                data,
                at,
                at + RECORD_SIZE + nameLength + extraLength + unsigned(in, at + 32));
    }

    /** Gives each entry its end, which is where the next one begins, and refuses entries that overlap. */
    private static List<ZipItem> withEnds(List<ZipItem> items, int directory) {
        int[] starts = items.stream().mapToInt(ZipItem::localOffset).sorted().toArray();
        return items.stream()
                .map(item -> {
                    int next = Arrays.binarySearch(starts, item.localOffset()) + 1;
                    int end = next < starts.length ? starts[next] : directory;
                    if (end == item.localOffset() || item.dataOffset() + item.packedSize() > end) {
                        throw new DamagedPackageException("part " + item.name() + " overlaps another");
                    }
                    return item.endingAt(end);
                })
                .toList();
    }

    static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static int place(long offset) {
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw new DamagedPackageException("its directory points beyond its end");
        }
        return (int) offset;
    }
}
