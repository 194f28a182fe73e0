package org.csplan.excel.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Compares what the container of an older Office file says of its size with the size it has. POI takes the memory that
 * the header asks for before it looks, and reads files that were cut in their last sector.
 */
final class ContainerSize {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLE_COUNT = 44;
    private static final int FIRST_LIST = 68;
    private static final int TABLES = 76;
    private static final int TABLES_IN_HEADER = 109;
    private static final int FREE = -1;
    private static final long SLACK = 8L << 20;

    private final ByteBuffer file;
    private final int shift;

    private ContainerSize(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        shift = file.getShort(SECTOR_SHIFT);
    }

    /**
     * Refuses a file that is shorter than its container says.
     *
     * @throws UnreadableWorkbookException if it is
     */
    static void check(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
        ContainerSize size = new ContainerSize(bytes);
        try {
            size.check();
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN, e);
        }
    }

    private void check() {
        long tables = file.getInt(TABLE_COUNT) & 0xFFFFFFFFL;
        if (shift != 9 && shift != 12 || (tables << shift >> 2 << shift) > 2L * file.limit() + SLACK) {
            throw new UnreadableWorkbookException("it is damaged: its container says that it is larger than it is");
        }
        int perTable = 1 << shift - 2;
        long last = -1;
        int list = file.getInt(FIRST_LIST);
        int place = TABLES;
        int left = TABLES_IN_HEADER;
        for (int table = 0; table < tables; table++) {
            if (left == 0) {
                place = offset(list);
                left = perTable - 1;
                list = file.getInt(place + left * 4);
            }
            last = Math.max(last, lastUsed(offset(file.getInt(place)), perTable, (long) table * perTable));
            place += 4;
            left--;
        }
        if (last + 2 << shift > file.limit()) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
    }

    private long lastUsed(int table, int entries, long firstSector) {
        for (int i = entries - 1; i >= 0; i--) {
            if (file.getInt(table + i * 4) != FREE) {
                return firstSector + i;
            }
        }
        return -1;
    }

    private int offset(int sector) {
        long offset = (long) sector + 1 << shift;
        if (sector < 0 || offset >= file.limit()) {
            throw new IndexOutOfBoundsException(sector);
        }
        return (int) offset;
    }
}
