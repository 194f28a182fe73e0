package org.csplan.excel.zip;

import java.nio.ByteBuffer;

/**
 * What stands at the end of a zip file and says where its directory is.
 *
 * @param count how many entries it says the directory has
 * @param start where the directory begins
 * @param records where the directory ends, and the records that say so begin
 * @param last where the very last of them begins; with its comment, or with what was put behind it, it ends the file
 */
public record ZipEnd(long count, int start, int records, int last) {

    /** From the 64-bit record before the last one to its own end, and the pointer to it. */
    public static final int LOCATOR_64_SIZE = 20;

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /**
     * The end of that file.
     *
     * @throws DamagedZipException if there is none, or it points elsewhere than right before itself
     */
    public static ZipEnd of(byte[] file) {
        ByteBuffer in = ZipFields.little(file);
        try {
            return read(in);
        } catch (IndexOutOfBoundsException e) {
            throw DamagedZipException.cutShort(e);
        }
    }

    /** Whether there is a record for 64-bit places as well. */
    public boolean isWide() {
        return records < last;
    }

    private static ZipEnd read(ByteBuffer in) {
        int last = find(in);
        int records = last;
        long count = ZipFields.unsigned(in, last + 10);
        long size = ZipFields.unsignedInt(in, last + 12);
        long start = ZipFields.unsignedInt(in, last + 16);
        int locator = last - LOCATOR_64_SIZE;
        if (locator >= 0 && in.getInt(locator) == LOCATOR_64) {
            long wide = in.getLong(locator + 8);
            if (wide < 0 || wide > locator || in.getInt((int) wide) != END_64) {
                throw misplaced();
            }
            records = (int) wide;
            count = in.getLong(records + 32);
            size = in.getLong(records + 40);
            start = in.getLong(records + 48);
        }
        if (start < 0 || size < 0 || start + size != records) {
            throw misplaced();
        }
        return new ZipEnd(count, (int) start, records, last);
    }

    /** Where the last record stands; some programs that pass files on put bytes of their own behind it. */
    private static int find(ByteBuffer in) {
        int length = in.limit();
        int lowest = Math.max(0, length - END_SIZE - LONGEST_COMMENT);
        int behindWhichMoreFollows = -1;
        for (int at = length - END_SIZE; at >= lowest; at--) {
            if (in.getInt(at) != END) {
                continue;
            }
            int end = at + END_SIZE + ZipFields.unsigned(in, at + 20);
            if (end == length) {
                return at;
            }
            if (end < length && behindWhichMoreFollows < 0) {
                behindWhichMoreFollows = at;
            }
        }
        if (behindWhichMoreFollows < 0) {
            throw DamagedZipException.cutShort(null);
        }
        return behindWhichMoreFollows;
    }

    private static DamagedZipException misplaced() {
        return DamagedZipException.wrong("the directory of its parts is not where it should be");
    }
}
