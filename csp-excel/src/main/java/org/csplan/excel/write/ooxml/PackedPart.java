package org.csplan.excel.write.ooxml;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What a part holds, packed as it will stand in the file.
 *
 * @param packed its bytes, deflated
 * @param size how many they are unpacked
 * @param crc the checksum of the unpacked bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record PackedPart(byte[] packed, int size, int crc) {

    /** Stands for a part that is still worked on. */
    static final PackedPart NOT_YET = of(new byte[0]);

    static PackedPart of(byte[] content) {
        Deflater deflater = new Deflater(ZipPackage.LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 16 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return new PackedPart(packed.toByteArray(), content.length, crc(content));
        } finally {
            deflater.end();
        }
    }

    /** The bytes themselves. */
    byte[] content() {
        byte[] content = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            for (int filled = 0; filled < size; ) {
                filled += inflater.inflate(content, filled, size - filled);
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException("What was packed here can't be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
