package org.csplan.excel.source;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;

/** The parts of a zip file in memory, unpacked when they are asked for. */
final class ZipPackage implements AutoCloseable {

    /** The size told for a part that is encrypted or packed in a way no workbook uses. */
    static final long UNREADABLE = -1;

    private final byte[] file;
    private final Map<String, ZipPart> parts;
    private final ReadLimits limits;
    /** An inflater costs more than a small part, so they are used again. */
    private final Deque<Inflater> idle = new ArrayDeque<>();

    private final List<Inflater> all = new ArrayList<>();
    private long unpacked;

    private ZipPackage(byte[] file, Map<String, ZipPart> parts, ReadLimits limits) {
        this.file = file;
        this.parts = parts;
        this.limits = limits;
    }

    static ZipPackage open(byte[] file, ReadLimits limits) {
        return new ZipPackage(file, ZipDirectory.read(file, limits), limits);
    }

    boolean has(String name) {
        return parts.containsKey(ZipDirectory.key(name));
    }

    Optional<ZipPart> find(String name) {
        return Optional.ofNullable(parts.get(ZipDirectory.key(name)));
    }

    Collection<ZipPart> parts() {
        return parts.values();
    }

    ReadLimits limits() {
        return limits;
    }

    /**
     * The content of a part, checked against its size and checksum when it has been read to the end.
     *
     * @throws DamagedPartException if there is no such part or it can't be unpacked
     */
    InputStream unpack(String name) {
        ZipPart part = find(name).orElseThrow(() -> new DamagedPartException(name, "it is missing"));
        if (part.size() == UNREADABLE) {
            throw new DamagedPartException(name, "it is packed in a way that workbooks don't use");
        }
        unpacked += part.size();
        if (unpacked > limits.unpackedBytes()) {
            throw Refusal.limit(
                    "unpackedBytes",
                    "its parts unpack to over " + limits.unpackedBytes() + " bytes",
                    limits.unpackedBytes());
        }
        return new PartStream(file, part, inflater(), idle::push);
    }

    private Inflater inflater() {
        if (idle.isEmpty()) {
            idle.push(new Inflater(true));
            all.add(idle.peek());
        }
        return idle.pop();
    }

    @Override
    public void close() {
        all.forEach(Inflater::end);
    }
}
