package org.csplan.excel.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.csplan.excel.grid.Quoted;

/**
 * The directory at the end of a zip file. It is taken at its word and checked against the parts; nothing is guessed
 * where it is missing.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LOCATOR_SIZE = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer file;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();

    private ZipDirectory(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads the directory of a zip file.
     *
     * @throws UnreadableWorkbookException if it is missing, wrong, or names more parts than the limit
     */
    static Map<String, ZipPart> read(byte[] bytes, ReadLimits limits) {
        ZipDirectory directory = new ZipDirectory(bytes);
        try {
            directory.read(limits);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT, e);
        }
        return directory.parts;
    }

    /** The name under which a part is found: without regard to case, to the kind of slash, and to a leading one. */
    static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    private void read(ReadLimits limits) {
        int end = findEnd();
        long count = file.getShort(end + 10) & 0xFFFF;
        long size = file.getInt(end + 12) & 0xFFFFFFFFL;
        long start = file.getInt(end + 16) & 0xFFFFFFFFL;
        long last = end;
        if (isZip64(end)) {
            long end64 = file.getLong(end - LOCATOR_SIZE + 8);
            if (end64 < 0 || end64 > end - LOCATOR_SIZE || file.getInt((int) end64) != END_64) {
                throw damaged("the directory of its parts is not where it should be");
            }
            last = end64;
            count = file.getLong((int) end64 + 32);
            size = file.getLong((int) end64 + 40);
            start = file.getLong((int) end64 + 48);
        }
        if (start < 0 || size < 0 || start + size != last) {
            throw damaged("the directory of its parts is not where it should be");
        }
        if (count < 0 || count > limits.parts()) {
            throw Refusal.limit("parts", "it has " + count + " parts", limits.parts());
        }
        List<Span> spans = new ArrayList<>();
        int at = (int) start;
        for (long i = 0; i < count; i++) {
            at = readEntry(at, (int) start, spans);
        }
        if (at != last) {
            throw damaged("the directory of its parts says another size than it has");
        }
        refuseOverlaps(spans);
    }

    private boolean isZip64(int end) {
        return end >= LOCATOR_SIZE && file.getInt(end - LOCATOR_SIZE) == LOCATOR_64;
    }

    /** Where the end of the directory stands; some programs that pass files on put bytes of their own behind it. */
    private int findEnd() {
        int length = file.limit();
        int lowest = Math.max(0, length - END_SIZE - LONGEST_COMMENT);
        int behindWhichMoreFollows = -1;
        for (int at = length - END_SIZE; at >= lowest; at--) {
            if (file.getInt(at) != END) {
                continue;
            }
            int end = at + END_SIZE + (file.getShort(at + 20) & 0xFFFF);
            if (end == length) {
                return at;
            }
            if (end < length && behindWhichMoreFollows < 0) {
                behindWhichMoreFollows = at;
            }
        }
        if (behindWhichMoreFollows < 0) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT);
        }
        return behindWhichMoreFollows;
    }

    private int readEntry(int at, int directoryStart, List<Span> spans) {
        if (file.getInt(at) != ENTRY) {
            throw damaged("the directory of its parts can't be read");
        }
        int flags = file.getShort(at + 8);
        int method = file.getShort(at + 10) & 0xFFFF;
        int nameLength = file.getShort(at + 28) & 0xFFFF;
        int extraLength = file.getShort(at + 30) & 0xFFFF;
        int commentLength = file.getShort(at + 32) & 0xFFFF;
        String name = name(at + ENTRY_SIZE, nameLength);
        long[] sizes = {
            file.getInt(at + 24) & 0xFFFFFFFFL, file.getInt(at + 20) & 0xFFFFFFFFL, file.getInt(at + 42) & 0xFFFFFFFFL
        };
        readZip64Sizes(sizes, at + ENTRY_SIZE + nameLength, extraLength);
        long local = sizes[2];
        if (local < 0 || local > directoryStart - LOCAL_SIZE || file.getInt((int) local) != LOCAL) {
            throw damaged("its part " + Quoted.of(name) + " is not where the directory says");
        }
        int localNameLength = file.getShort((int) local + 26) & 0xFFFF;
        if (!name(((int) local) + LOCAL_SIZE, localNameLength).equals(name)) {
            throw damaged("its part " + Quoted.of(name) + " has another name in its own place");
        }
        long data = local + LOCAL_SIZE + localNameLength + (file.getShort((int) local + 28) & 0xFFFF);
        if (sizes[0] < 0 || sizes[1] < 0 || data + sizes[1] > directoryStart) {
            throw damaged("its part " + Quoted.of(name) + " goes on beyond the end of the parts");
        }
        spans.add(new Span(name, local, data + sizes[1]));
        boolean isFolder = name.endsWith("/") || name.endsWith("\\");
        if (!isFolder) {
            boolean isReadable = (flags & 1) == 0 && (method == 0 || method == 8);
            ZipPart part = new ZipPart(
                    name,
                    method == 8,
                    isReadable ? file.getInt(at + 16) : 0,
                    (int) sizes[1],
                    isReadable ? sizes[0] : ZipPackage.UNREADABLE,
                    (int) data);
            if (parts.put(key(name), part) != null) {
                throw damaged("its part " + Quoted.of(name) + " stands in it twice");
            }
        }
        return at + ENTRY_SIZE + nameLength + extraLength + commentLength;
    }

    /** Puts the sizes that don't fit into 32 bits in the place of those that say so. */
    private void readZip64Sizes(long[] sizes, int extra, int length) {
        int at = extra;
        int end = extra + length;
        while (at + 4 <= end) {
            int id = file.getShort(at) & 0xFFFF;
            int next = at + 4 + (file.getShort(at + 2) & 0xFFFF);
            if (id == 1) {
                int value = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == 0xFFFFFFFFL && value + 8 <= next) {
                        sizes[i] = file.getLong(value);
                        value += 8;
                    }
                }
            }
            at = next;
        }
    }

    private String name(int at, int length) {
        return new String(file.array(), at, length, StandardCharsets.UTF_8);
    }

    private static void refuseOverlaps(List<Span> spans) {
        spans.sort(Comparator.comparingLong(Span::start));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw damaged("its parts " + Quoted.of(spans.get(i - 1).name()) + " and "
                        + Quoted.of(spans.get(i).name()) + " overlap");
            }
        }
    }

    private static UnreadableWorkbookException damaged(String why) {
        return Refusal.damaged(why);
    }

    private record Span(String name, long start, long end) {}
}
