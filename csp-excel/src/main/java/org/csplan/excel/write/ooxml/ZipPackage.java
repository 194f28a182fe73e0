package org.csplan.excel.write.ooxml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A zip file held as it is. Immutable; the bytes it was given must not be changed. */
public final class ZipPackage {

    /** How hard parts are packed: a tenth larger than the usual level 6 makes them, in less than half the time. */
    public static final int LEVEL = 5;

    /** No part that is read for a change is anywhere near; a small one that unpacks to more is an attack. */
    private static final int MOST_BYTES = 512 << 20;

    /** Nothing packs better than that. */
    private static final int MOST_TIMES = 1032;

    private final byte[] file;
    private final ZipDirectory directory;
    private final Map<String, ZipItem> byKey;

    private ZipPackage(byte[] file, ZipDirectory directory) {
        this.file = file;
        this.directory = directory;
        byKey = directory.items().stream()
                .collect(Collectors.toMap(item -> ZipItem.key(item.name()), Function.identity()));
    }

    /**
     * The package in those bytes.
     *
     * @throws DamagedPackageException if they are no whole zip file
     */
    public static ZipPackage of(byte[] file) {
        return new ZipPackage(file, ZipDirectory.of(file));
    }

    /** The names of the entries, in the order of the directory. */
    public List<String> names() {
        return directory.items().stream().map(ZipItem::name).toList();
    }

    /** The entry of that name as the file spells it; case does not count. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(byKey.get(ZipItem.key(name))).map(ZipItem::name);
    }

    /**
     * What an entry holds.
     *
     * @throws DamagedPackageException if there is no such entry, or it can't be unpacked whole
     */
    public byte[] content(String name) {
        ZipItem item = byKey.get(ZipItem.key(name));
        if (item == null) {
            throw new DamagedPackageException("part " + name + " is missing");
        }
        if (item.isEncrypted()) {
            throw new DamagedPackageException("part " + name + " is encrypted");
        }
        if (item.size() > MOST_BYTES || item.size() > item.packedSize() * MOST_TIMES + MOST_TIMES) {
            throw new DamagedPackageException("part " + name + " is too large");
        }
        byte[] content = unpack(item);
        if (crc(content) != item.crc()) {
            throw new DamagedPackageException("part " + name + " is damaged: its checksum is wrong");
        }
        return content;
    }

    /** Whether an entry of that name holds that, and nothing else. */
    boolean holds(String name, byte[] content) {
        ZipItem item = byKey.get(ZipItem.key(name));
        return item != null
                && item.size() == content.length
                && item.crc() == crc(content)
                && Arrays.equals(content, content(name));
    }

    static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /**
     * The file with these entries in place of those of the same name, or added at the end; an empty one is left out.
     * Every other entry is copied as it stands, byte for byte and in order.
     */
    public byte[] with(Map<String, Optional<byte[]>> changes) {
        return changes.isEmpty() ? file.clone() : new ZipRewrite(file, directory, changes).write();
    }

    private byte[] unpack(ZipItem item) {
        byte[] content = new byte[(int) item.size()];
        if (item.method() == ZipItem.STORED) {
            if (item.packedSize() != item.size()) {
                throw new DamagedPackageException("part " + item.name() + " is damaged");
            }
            System.arraycopy(file, item.dataOffset(), content, 0, content.length);
            return content;
        }
        if (item.method() != ZipItem.DEFLATED) {
            throw new DamagedPackageException("part " + item.name() + " is packed in an unusual way");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, item.dataOffset(), (int) item.packedSize());
            int filled = 0;
            while (filled < content.length) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0) {
                    throw new DamagedPackageException("part " + item.name() + " is cut short");
                }
                filled += more;
            }
            return content;
        } catch (DataFormatException e) {
            throw new DamagedPackageException("part " + item.name() + " is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
