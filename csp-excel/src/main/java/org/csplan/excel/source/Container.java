package org.csplan.excel.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The container of older Office files: a small file system, whose streams lie in chains of sectors. It takes no more
 * memory than the file has bytes, and a stream whose chain is broken or ends too early is not read.
 */
final class Container {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int TABLES_IN_HEADER = 109;
    private static final int SMALL_SHIFT = 6;
    private static final int FREE = -1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    private final ByteBuffer file;
    private final int shift;
    private final int smallBelow;
    private final int[] next;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Entry root;

    /**
     * Opens a container.
     *
     * @throws UnreadableWorkbookException if it is cut short or its tables make no sense
     */
    Container(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER) {
            throw cutShort();
        }
        shift = file.getShort(30);
        smallBelow = file.getInt(56);
        if (shift != 9 && shift != 12) {
            throw damaged();
        }
        next = readTable();
        byte[] directory = chain(file.getInt(48));
        root = readEntries(directory);
    }

    /** Whether the file is shorter than its sectors; what is missing belongs to no stream that was read. */
    boolean isCut() {
        int last = next.length - 1;
        while (last >= 0 && next[last] == FREE) {
            last--;
        }
        return (long) last + 2 << shift > file.limit();
    }

    /** The names of its streams. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The stream of that name, in whatever case. */
    Optional<byte[]> read(String name) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(entry -> read(entry.getValue()));
    }

    private byte[] read(Entry entry) {
        if (entry.size() >= smallBelow) {
            return chain(entry.start(), entry.size(), true);
        }
        int[] sectors = sectors(root);
        int[] nextSmall = ints(chain(file.getInt(60)));
        if (entry.size() > root.size()) {
            throw cutShort();
        }
        byte[] stream = new byte[(int) entry.size()];
        int sector = entry.start();
        for (int at = 0; at < stream.length; at += 1 << SMALL_SHIFT) {
            int length = Math.min(1 << SMALL_SHIFT, stream.length - at);
            if (sector < 0 || sector >= nextSmall.length || (sector << SMALL_SHIFT) + length > root.size()) {
                throw cutShort();
            }
            int from = offsetOfSmall(sector, sectors);
            if (from + length > file.limit()) {
                throw cutShort();
            }
            System.arraycopy(file.array(), from, stream, at, length);
            sector = nextSmall[sector];
        }
        return stream;
    }

    /** The sectors that hold the small ones. */
    private int[] sectors(Entry holder) {
        if (holder.size() > file.limit() + (1L << shift)) {
            throw cutShort();
        }
        int[] sectors = new int[(int) (holder.size() + (1 << shift) - 1 >> shift)];
        int sector = holder.start();
        for (int i = 0; i < sectors.length; i++) {
            offset(sector);
            sectors[i] = sector;
            sector = after(sector);
        }
        return sectors;
    }

    private int offsetOfSmall(int sector, int[] sectors) {
        int at = sector << SMALL_SHIFT;
        return offset(sectors[at >> shift]) + (at & (1 << shift) - 1);
    }

    /** Which sector comes after which; what lies beyond the end of the file is free. */
    private int[] readTable() {
        int sectors = (file.limit() >> shift) + 1;
        int perTable = 1 << shift - 2;
        long tables = Math.min(file.getInt(44) & 0xFFFFFFFFL, sectors / perTable + 1);
        int[] table = new int[(int) tables * perTable];
        int list = file.getInt(68);
        int place = 76;
        int left = TABLES_IN_HEADER;
        for (int i = 0; i < tables; i++) {
            if (left == 0) {
                place = offset(list);
                left = perTable - 1;
                list = intAt(place + left * 4L);
            }
            int from = offset(intAt(place));
            for (int j = 0; j < perTable; j++) {
                table[i * perTable + j] = from + j * 4L + 4 <= file.limit() ? file.getInt(from + j * 4) : FREE;
            }
            place += 4;
            left--;
        }
        return table;
    }

    private Entry readEntries(byte[] directory) {
        ByteBuffer bytes = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        Entry first = new Entry(FREE, 0);
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int nameLength = Math.max(0, Math.min(64, bytes.getShort(at + 64)) - 2);
            String name = new String(directory, at, nameLength, StandardCharsets.UTF_16LE);
            Entry entry = new Entry(bytes.getInt(at + 116), bytes.getInt(at + 120) & 0xFFFFFFFFL);
            if (directory[at + 66] == STREAM) {
                entries.putIfAbsent(name, entry);
            } else if (directory[at + 66] == ROOT && first.size() == 0) {
                first = entry;
            }
        }
        return first;
    }

    /** A whole chain of sectors, of which the last may be cut. */
    private byte[] chain(int start) {
        long length = 0;
        for (int sector = start; sector >= 0; sector = after(sector)) {
            length += 1 << shift;
            if (length > file.limit() + (1L << shift)) {
                throw damaged();
            }
        }
        return chain(start, length, false);
    }

    /** So many bytes of a chain of sectors. */
    private byte[] chain(int start, long size, boolean whole) {
        if (whole && size > file.limit()) {
            throw cutShort();
        }
        byte[] bytes = new byte[(int) size];
        int sector = start;
        for (int at = 0; at < bytes.length; at += 1 << shift) {
            int from = offset(sector);
            int wanted = Math.min(1 << shift, bytes.length - at);
            int there = Math.min(file.limit() - from, wanted);
            if (whole && there < wanted) {
                throw cutShort();
            }
            System.arraycopy(file.array(), from, bytes, at, there);
            sector = after(sector);
        }
        return bytes;
    }

    private int after(int sector) {
        if (sector >= next.length) {
            throw cutShort();
        }
        return next[sector];
    }

    private int offset(int sector) {
        long offset = (long) sector + 1 << shift;
        if (sector < 0 || offset >= file.limit()) {
            throw cutShort();
        }
        return (int) offset;
    }

    private int intAt(long place) {
        if (place + 4 > file.limit()) {
            throw cutShort();
        }
        return file.getInt((int) place);
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }

    private static UnreadableWorkbookException cutShort() {
        return new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
    }

    private static UnreadableWorkbookException damaged() {
        return Refusal.damaged("the container of its sheets can't be read");
    }

    private record Entry(int start, long size) {}
}
