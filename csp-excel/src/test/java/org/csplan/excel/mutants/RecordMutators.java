package org.csplan.excel.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damages to the records of an old workbook. */
final class RecordMutators {

    static final List<Mutator> ALL = List.of(
            onRecords(RecordMutators::drop),
            onRecords(RecordMutators::repeat),
            onRecords(RecordMutators::move),
            onRecords(RecordMutators::garble),
            onRecords(RecordMutators::garble),
            onRecords(RecordMutators::resize),
            onRecords(RecordMutators::misname));

    private RecordMutators() {}

    /** Changes a list of records, each with its four bytes of type and length. */
    interface OnRecords {
        void change(List<byte[]> records, Random chance);
    }

    private static Mutator onRecords(OnRecords change) {
        return (file, chance) -> {
            List<byte[]> records = records(file);
            change.change(records, chance);
            return container(records);
        };
    }

    private static void drop(List<byte[]> records, Random chance) {
        records.remove(chance.nextInt(records.size()));
    }

    private static void repeat(List<byte[]> records, Random chance) {
        int at = chance.nextInt(records.size());
        for (int i = Chance.upTo(20, chance); i >= 0; i--) {
            records.add(at, records.get(at));
        }
    }

    private static void move(List<byte[]> records, Random chance) {
        byte[] moved = records.remove(chance.nextInt(records.size()));
        records.add(chance.nextInt(records.size() + 1), moved);
    }

    private static void garble(List<byte[]> records, Random chance) {
        int at = chance.nextInt(records.size());
        byte[] garbled = records.get(at).clone();
        for (int i = Chance.upTo(6, chance); i >= 0 && garbled.length > 4; i--) {
            garbled[4 + chance.nextInt(garbled.length - 4)] =
                    (byte) Chance.oneOf(List.of(0, 1, 0x7F, 0x80, 0xFF, chance.nextInt(256)), chance)
                            .intValue();
        }
        records.set(at, garbled);
    }

    /** Makes a record say a length that it may not have, or have another than it should. */
    private static void resize(List<byte[]> records, Random chance) {
        int at = chance.nextInt(records.size());
        byte[] record = records.get(at);
        int length = Chance.upTo(chance.nextBoolean() ? 0x10000 : 32, chance);
        byte[] resized = Arrays.copyOf(record, chance.nextBoolean() ? record.length : 4 + Math.min(length, 9_000));
        resized[2] = (byte) length;
        resized[3] = (byte) (length >> 8);
        records.set(at, resized);
    }

    private static void misname(List<byte[]> records, Random chance) {
        int at = chance.nextInt(records.size());
        byte[] other = Chance.oneOf(records, chance);
        byte[] misnamed = records.get(at).clone();
        misnamed[0] = other[0];
        misnamed[1] = other[1];
        records.set(at, misnamed);
    }

    private static List<byte[]> records(byte[] file) {
        byte[] stream;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            stream = container.createDocumentInputStream("Workbook").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<byte[]> records = new ArrayList<>();
        int at = 0;
        while (at + 4 <= stream.length) {
            int end = Math.min(stream.length, at + 4 + (stream[at + 2] & 0xFF) + ((stream[at + 3] & 0xFF) << 8));
            records.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return records;
    }

    private static byte[] container(List<byte[]> records) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        records.forEach(stream::writeBytes);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            container.writeFilesystem(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
