package org.csplan.excel.write.ooxml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.csplan.excel.zip.DamagedZipException;
import org.csplan.excel.zip.ZipDirectory;
import org.csplan.excel.zip.ZipItem;

/** A zip file held as it is. Immutable; the bytes it was given must not be changed. */
public final class ZipPackage {

    /** How hard parts are packed: a tenth larger than the usual level 6 makes them, in less than half the time. */
    public static final int LEVEL = 5;

    /** Nothing packs better than that. */
    private static final int MOST_TIMES = 1032;

    private final byte[] file;
    private final ZipDirectory directory;
    private final long mostUnpacked;

    private ZipPackage(byte[] file, ZipDirectory directory, long mostUnpacked) {
        this.mostUnpacked = Math.min(mostUnpacked, Integer.MAX_VALUE - 8);
        this.file = file;
        this.directory = directory;
    }

    /**
     * The package in those bytes.
     *
     * @param mostUnpacked how many bytes a part that is looked into may unpack to
     * @throws DamagedPackageException if they are no whole zip file
     */
    public static ZipPackage of(byte[] file, long mostUnpacked) {
        try {
            return new ZipPackage(file, ZipDirectory.of(file), mostUnpacked);
        } catch (DamagedZipException e) {
            throw new DamagedPackageException(e.getMessage(), e);
        }
    }

    /** The names of the entries, in the order of the directory. */
    public List<String> names() {
        return directory.items().stream().map(ZipItem::name).toList();
    }

    /** The entry of that name as the file spells it; case does not count. */
    public Optional<String> find(String name) {
        return directory.find(name).map(ZipItem::name);
    }

    /**
     * What an entry holds.
     *
     * @throws DamagedPackageException if there is no such entry, or it can't be unpacked whole
     */
    public byte[] content(String name) {
        ZipItem item =
                directory.find(name).orElseThrow(() -> new DamagedPackageException("part " + name + " is missing"));
        if (!item.isReadable()) {
            throw new DamagedPackageException("part " + name + " is packed in a way that workbooks don't use");
        }
        if (item.size() > mostUnpacked) {
            throw new DamagedPackageException("part " + name + " unpacks to over " + mostUnpacked + " bytes");
        }
        if (item.size() > (item.packedSize() + 1L) * MOST_TIMES) {
            throw new DamagedPackageException("part " + name + " can't unpack to as much as it says");
        }
        byte[] content = unpack(item);
        if (PackedPart.crc(content) != item.crc()) {
            throw new DamagedPackageException("part " + name + " is damaged: its checksum is wrong");
        }
        return content;
    }

    /** Whether an entry of that name holds that, and nothing else. */
    boolean holds(String name, PackedPart content) {
        return directory
                .find(name)
                .filter(item -> item.size() == content.size() && item.crc() == content.crc())
                .filter(item -> Arrays.equals(content.content(), content(name)))
                .isPresent();
    }

    /**
     * The file with these entries in place of those of the same name, or added at the end; an empty one is left out.
     * Every other entry is copied as it stands, byte for byte and in order.
     */
    byte[] with(Map<String, Optional<PackedPart>> changes) {
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
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, item.dataOffset(), item.packedSize());
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
