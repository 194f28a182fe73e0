package org.csplan.excel.zip;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.excel.grid.Quoted;

/**
 * The directory at the end of a zip file. It is taken at its word and checked against the entries; nothing is guessed
 * where it is missing. Immutable.
 */
public final class ZipDirectory {

    private final ZipEnd end;
    private final List<ZipItem> items;
    private final Map<String, ZipItem> parts = new LinkedHashMap<>();

    private ZipDirectory(ZipEnd end, List<ZipItem> items) {
        this.end = end;
        this.items = items;
    }

    /**
     * Reads the directory of a zip file.
     *
     * @throws DamagedZipException if it is missing or wrong
     */
    public static ZipDirectory of(byte[] file) {
        return read(file, ZipEnd.of(file));
    }

    /**
     * Reads the directory that the end of a zip file points to.
     *
     * @throws DamagedZipException if it is wrong
     */
    public static ZipDirectory read(byte[] file, ZipEnd end) {
        ByteBuffer in = ZipFields.little(file);
        try {
            ZipDirectory directory = new ZipDirectory(end, withEnds(items(in, end), end.start()));
            directory.items.forEach(directory::add);
            return directory;
        } catch (IndexOutOfBoundsException e) {
            throw DamagedZipException.cutShort(e);
        }
    }

    /** What says where the directory is. */
    public ZipEnd end() {
        return end;
    }

    /** The entries, in the order of the directory. */
    public List<ZipItem> items() {
        return items;
    }

    /** The entries that are no folders. */
    public Collection<ZipItem> parts() {
        return parts.values();
    }

    /** The part of that name; neither case, nor the kind of slash, nor a leading one counts. */
    public Optional<ZipItem> find(String name) {
        return Optional.ofNullable(parts.get(ZipItem.key(name)));
    }

    private void add(ZipItem item) {
        if (!item.isFolder() && parts.put(ZipItem.key(item.name()), item) != null) {
            throw DamagedZipException.wrong("its part " + Quoted.of(item.name()) + " stands in it twice");
        }
    }

    private static List<ZipItem> items(ByteBuffer in, ZipEnd end) {
        List<ZipItem> items = new ArrayList<>();
        int at = end.start();
        for (long i = 0; i < end.count(); i++) {
            ZipItem item = ZipItem.read(in, at, end.start());
            items.add(item);
            at = item.recordEnd();
        }
        if (at != end.records()) {
            throw DamagedZipException.wrong("the directory of its parts says another size than it has");
        }
        return items;
    }

    /** Gives each entry its end, which is where the next one begins, and refuses entries that overlap. */
    private static List<ZipItem> withEnds(List<ZipItem> items, int directory) {
        ZipItem[] inPlace = items.toArray(ZipItem[]::new);
        Arrays.sort(inPlace, (one, other) -> Integer.compare(one.localOffset(), other.localOffset()));
        int[] starts = Arrays.stream(inPlace).mapToInt(ZipItem::localOffset).toArray();
        for (int i = 1; i < inPlace.length; i++) {
            if (starts[i] < inPlace[i - 1].dataEnd()) {
                throw DamagedZipException.wrong("its parts " + Quoted.of(inPlace[i - 1].name()) + " and "
                        + Quoted.of(inPlace[i].name()) + " overlap");
            }
        }
        return items.stream()
                .map(item -> {
                    int next = Arrays.binarySearch(starts, item.localOffset()) + 1;
                    return item.endingAt(next < starts.length ? starts[next] : directory);
                })
                .toList();
    }
}
