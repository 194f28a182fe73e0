package org.csplan.excel.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the records of a zip file are told and how long they are without their names. */
public final class ZipFields {

    public static final int LOCAL = 0x04034b50;
    public static final int RECORD = 0x02014b50;
    public static final int LOCAL_SIZE = 30;
    public static final int RECORD_SIZE = 46;

    private ZipFields() {}

    /** The bytes as the fields of a zip file are written. */
    public static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The field of two bytes at that place. */
    public static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    static long unsignedInt(ByteBuffer in, int at) {
        return in.getInt(at) & 0xFFFFFFFFL;
    }
}
