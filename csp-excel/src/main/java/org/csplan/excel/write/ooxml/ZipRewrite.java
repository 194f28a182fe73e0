package org.csplan.excel.write.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.zip.ZipDirectory;
import org.csplan.excel.zip.ZipEnd;
import org.csplan.excel.zip.ZipExtra64;
import org.csplan.excel.zip.ZipFields;
import org.csplan.excel.zip.ZipItem;

/** Writes a zip file once more with some entries changed. */
final class ZipRewrite {

    /** 1 January 1980, midnight: the earliest time an entry can have, so that equal changes give equal bytes. */
    private static final int NO_TIME = 0x00210000;

    private static final int HAS_DESCRIPTOR = 0x8;
    private static final int UTF_8_NAME = 0x800;
    private static final int VERSION = 20;

    private final byte[] file;
    private final ByteBuffer in;
    private final ZipDirectory directory;
    private final Map<String, Optional<PackedPart>> changes = new HashMap<>();
    private final Map<String, PackedPart> added = new LinkedHashMap<>();
    private final ByteArrayOutputStream out;
    private final Map<ZipItem, byte[]> records = new HashMap<>();
    private final List<byte[]> addedRecords = new ArrayList<>();

    ZipRewrite(byte[] file, ZipDirectory directory, Map<String, Optional<PackedPart>> changes) {
        this.file = file;
        this.directory = directory;
        in = ZipFields.little(file);
        out = new ByteArrayOutputStream(file.length + 4096);
        changes.forEach((name, content) -> this.changes.put(ZipItem.key(name), content));
        changes.forEach((name, content) -> {
            if (directory.find(name).isEmpty()) {
                content.ifPresent(part -> added.put(name, part));
            }
        });
    }

    byte[] write() {
        List<ZipItem> byPlace = new ArrayList<>(directory.items());
        byPlace.sort(Comparator.comparingInt(ZipItem::localOffset));
        out.write(file, 0, byPlace.isEmpty() ? 0 : byPlace.get(0).localOffset());
        for (ZipItem item : byPlace) {
            Optional<PackedPart> change = changes.get(ZipItem.key(item.name()));
            if (change == null) {
                copy(item);
            } else {
                change.ifPresent(content -> replace(item, content));
            }
        }
        added.forEach(this::add);
        writeDirectory();
        return out.toByteArray();
    }

    private void copy(ZipItem item) {
        byte[] record = record(item);
        ByteBuffer fields = ZipFields.little(record);
        int nameLength = ZipFields.unsigned(fields, 28);
        ZipExtra64 extra = ZipExtra64.find(fields, 0, nameLength, ZipFields.unsigned(fields, 30));
        if (extra.wide()) {
            fields.putLong(extra.localOffsetPlace(), out.size());
        } else {
            fields.putInt(extra.localOffsetPlace(), out.size());
        }
        records.put(item, record);
        out.write(file, item.localOffset(), item.end() - item.localOffset());
    }

    private void replace(ZipItem item, PackedPart content) {
        byte[] packed = item.method() == ZipItem.STORED ? content.content() : content.packed();
        int nameEnd = item.localOffset() + ZipFields.LOCAL_SIZE + ZipFields.unsigned(in, item.localOffset() + 26);
        byte[] name = slice(item.localOffset() + ZipFields.LOCAL_SIZE, nameEnd);
        byte[] extra = without64(slice(nameEnd, item.dataOffset()));
        int flags = item.flags() & ~HAS_DESCRIPTOR;
        int version = ZipFields.unsigned(in, item.localOffset() + 4);
        int time = in.getInt(item.localOffset() + 10);

        int recordName = item.recordOffset() + ZipFields.RECORD_SIZE;
        int recordExtra = recordName + ZipFields.unsigned(in, item.recordOffset() + 28);
        int recordComment = recordExtra + ZipFields.unsigned(in, item.recordOffset() + 30);
        byte[] newExtra = without64(slice(recordExtra, recordComment));
        ByteBuffer record = ZipFields.little(
                new byte[item.recordEnd() - item.recordOffset() - (recordComment - recordExtra) + newExtra.length]);
        record.put(file, item.recordOffset(), recordExtra - item.recordOffset());
        record.put(newExtra).put(file, recordComment, item.recordEnd() - recordComment);
        record.putShort(8, (short) flags).putShort(30, (short) newExtra.length);
        record.putInt(16, content.crc()).putInt(20, packed.length).putInt(24, content.size());
        record.putInt(42, out.size());
        records.put(item, record.array());

        writeLocal(new Local(version, flags, item.method(), time, name, extra), content, packed);
    }

    private void add(String name, PackedPart content) {
        byte[] packed = content.packed();
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int flags = nameBytes.length == name.length() ? 0 : UTF_8_NAME;
        ByteBuffer record = ZipFields.little(new byte[ZipFields.RECORD_SIZE + nameBytes.length]);
        record.putInt(ZipFields.RECORD).putShort((short) VERSION).putShort((short) VERSION);
        record.putShort((short) flags).putShort((short) ZipItem.DEFLATED).putInt(NO_TIME);
        record.putInt(content.crc()).putInt(packed.length).putInt(content.size());
        record.putShort((short) nameBytes.length);
        record.putInt(42, out.size());
        record.put(ZipFields.RECORD_SIZE, nameBytes);
        addedRecords.add(record.array());
        writeLocal(new Local(VERSION, flags, ZipItem.DEFLATED, NO_TIME, nameBytes, new byte[0]), content, packed);
    }

    /** What a local header says beside sizes and checksum. */
    private record Local(int version, int flags, int method, int time, byte[] name, byte[] extra) {}

    private void writeLocal(Local local, PackedPart content, byte[] packed) {
        ByteBuffer header = ZipFields.little(new byte[ZipFields.LOCAL_SIZE]);
        header.putInt(ZipFields.LOCAL).putShort((short) local.version()).putShort((short) local.flags());
        header.putShort((short) local.method()).putInt(local.time());
        header.putInt(content.crc()).putInt(packed.length).putInt(content.size());
        header.putShort((short) local.name().length).putShort((short) local.extra().length);
        out.writeBytes(header.array());
        out.writeBytes(local.name());
        out.writeBytes(local.extra());
        out.writeBytes(packed);
    }

    private void writeDirectory() {
        int start = out.size();
        directory.items().stream()
                .filter(records::containsKey)
                .map(records::get)
                .forEach(out::writeBytes);
        addedRecords.forEach(out::writeBytes);
        int size = out.size() - start;
        int count = records.size() + addedRecords.size();
        ZipEnd end = directory.end();
        if (end.isWide()) {
            int place = out.size();
            ByteBuffer tail = ZipFields.little(slice(end.records(), end.last()));
            tail.putLong(24, count).putLong(32, count).putLong(40, size).putLong(48, start);
            tail.putLong(end.last() - end.records() - ZipEnd.LOCATOR_64_SIZE + 8, place);
            out.writeBytes(tail.array());
        }
        ByteBuffer last = ZipFields.little(slice(end.last(), file.length));
        last.putShort(8, (short) count)
                .putShort(10, (short) count)
                .putInt(12, size)
                .putInt(16, start);
        out.writeBytes(last.array());
    }

    /** Sizes of a changed entry fit into its own fields; the 64-bit ones would contradict them. */
    private static byte[] without64(byte[] extra) {
        ByteBuffer fields = ZipFields.little(extra);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int at = 0;
        while (at + 4 <= extra.length) {
            int length = Math.min(4 + ZipFields.unsigned(fields, at + 2), extra.length - at);
            if (ZipFields.unsigned(fields, at) != ZipExtra64.ID) {
                kept.write(extra, at, length);
            }
            at += length;
        }
        kept.write(extra, at, extra.length - at);
        return kept.toByteArray();
    }

    private byte[] record(ZipItem item) {
        return slice(item.recordOffset(), item.recordEnd());
    }

    private byte[] slice(int from, int to) {
        byte[] slice = new byte[to - from];
        System.arraycopy(file, from, slice, 0, slice.length);
        return slice;
    }
}
