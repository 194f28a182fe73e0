package org.csplan.excel.write.ooxml;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

    private static final int BUFFER = 8192;

    /** Stands for a part that is still worked on. */
    static final PackedPart NOT_YET = of(new byte[0]);

    static PackedPart of(byte[] content) {
        return packed(out -> out.write(content));
    }

    static PackedPart of(String name, PartText text) {
        return packed(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            try {
                text.writeTo(writer);
                writer.flush();
            } catch (CharacterCodingException e) {
                throw new DamagedPackageException("part " + name + " would hold what is no text", e);
            }
        });
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static PackedPart packed(Content content) {
        Deflater deflater = new Deflater(ZipPackage.LEVEL, true);
        CRC32 crc = new CRC32();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, BUFFER);
            content.writeTo(new CheckedOutputStream(deflated, crc));
            deflated.finish();
            return new PackedPart(packed.toByteArray(), deflater.getTotalIn(), (int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
