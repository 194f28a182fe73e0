package org.csplan.excel.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** Takes the protection off the records of an old workbook. */
final class BiffDecryption {

    private static final int HEADER = 4;
    private static final int FILE_PASS = 0x2F;
    private static final int BOUND_SHEET = 0x85;
    /** The place of a sheet stands in the clear, so that the sheets can be found. */
    private static final int PLAIN_OF_BOUND_SHEET = 4;

    private BiffDecryption() {}

    /**
     * The records in the clear; the same ones, where they are not protected.
     *
     * @throws UnreadableWorkbookException if the password is missing or wrong
     */
    static byte[] decrypt(byte[] stream, Optional<String> password) throws IOException, GeneralSecurityException {
        int start = findFilePass(stream);
        if (start < 0) {
            return stream;
        }
        int length = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).getShort(start + 2) & 0xFFFF;
        int end = start + HEADER + length;
        RecordInputStream record = new RecordInputStream(new ByteArrayInputStream(stream, start, HEADER + length));
        record.nextRecord();
        EncryptionInfo info = new FilePassRecord(record).getEncryptionInfo();
        Decryptor decryptor = info.getDecryptor();
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                && (password.isEmpty() || !decryptor.verifyPassword(password.get()))) {
            throw new UnreadableWorkbookException(password.isEmpty() ? Refusal.NEEDS_PASSWORD : Refusal.WRONG_PASSWORD);
        }
        ByteArrayOutputStream clear = new ByteArrayOutputStream(stream.length);
        clear.write(stream, 0, end);
        decryptRest(
                new Biff8DecryptingStream(new ByteArrayInputStream(stream, end, stream.length - end), end, info),
                clear,
                stream.length);
        return clear.toByteArray();
    }

    /** Older workbooks are refused for their age, whether they are protected or not. */
    private static int findFilePass(byte[] stream) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        boolean isOlder = stream.length < HEADER + 2 || bytes.getShort(HEADER) != BiffWorkbookReader.VERSION_8;
        if (isOlder) {
            return -1;
        }
        int at = 0;
        for (int i = 0; i < 3 && at + HEADER <= stream.length; i++) {
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if ((bytes.getShort(at) & 0xFFFF) == FILE_PASS) {
                return at + HEADER + length <= stream.length ? at : -1;
            }
            at += HEADER + length;
        }
        return -1;
    }

    private static void decryptRest(Biff8DecryptingStream in, ByteArrayOutputStream clear, int size) {
        while (clear.size() + HEADER <= size) {
            int id = in.readRecordSID();
            int length = in.readDataSize();
            if (clear.size() + HEADER + length > size) {
                throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
            }
            int plain = id == BOUND_SHEET ? Math.min(PLAIN_OF_BOUND_SHEET, length) : 0;
            byte[] inTheClear = new byte[plain];
            byte[] data = new byte[length - plain];
            in.readPlain(inTheClear, 0, plain);
            in.readFully(data, 0, data.length);
            clear.writeBytes(new byte[] {(byte) id, (byte) (id >> 8), (byte) length, (byte) (length >> 8)});
            clear.writeBytes(inTheClear);
            clear.writeBytes(data);
        }
    }
}
