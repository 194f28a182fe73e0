package org.csplan.excel.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import org.csplan.excel.zip.DamagedZipException;
import org.csplan.excel.zip.ZipDirectory;
import org.csplan.excel.zip.ZipEnd;
import org.csplan.excel.zip.ZipItem;

/** The parts of a zip file in memory, unpacked when they are asked for. */
final class ZipPackage implements AutoCloseable {

    private final byte[] file;
    private final ZipDirectory directory;
    private final ReadLimits limits;
    /** An inflater costs more than a small part, so they are used again. */
    private final Deque<Inflater> idle = new ArrayDeque<>();

    private final List<Inflater> all = new ArrayList<>();
    private long unpacked;

    private ZipPackage(byte[] file, ZipDirectory directory, ReadLimits limits) {
        this.file = file;
        this.directory = directory;
        this.limits = limits;
    }

    static ZipPackage open(byte[] file, ReadLimits limits) {
        try {
            ZipEnd end = ZipEnd.of(file);
            if (end.count() < 0 || end.count() > limits.parts()) {
                throw Refusal.limit("parts", "it has " + Long.toUnsignedString(end.count()) + " parts", limits.parts());
            }
            return new ZipPackage(file, ZipDirectory.read(file, end), limits);
        } catch (DamagedZipException e) {
            throw e.isCutShort()
                    ? new UnreadableWorkbookException(Refusal.CUT_SHORT, e)
                    : Refusal.damaged(e.getMessage(), e);
        }
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<ZipItem> find(String name) {
        return directory.find(name);
    }

    Collection<ZipItem> parts() {
        return directory.parts();
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
        ZipItem part = find(name).orElseThrow(() -> new DamagedPartException(name, "it is missing"));
        if (!part.isReadable()) {
            throw new DamagedPartException(name, "it is packed in a way that workbooks don't use");
        }
        unpacked += part.size();
        if (unpacked > limits.unpackedBytes()) {
            throw Refusal.limit(
                    "unpackedBytes",
                    "its parts unpack to over " + limits.unpackedBytes() + " bytes",
                    limits.unpackedBytes());
        }
        PartStream content = new PartStream(file, part, inflater(), idle::push);
        return content.isSmall() ? new ByteArrayInputStream(content.whole()) : content;
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
