package org.csplan.excel.write.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of a zip file as they lie in it, told by a library that has nothing to do with ours. */
public final class RawEntries {

    private RawEntries() {}

    /** One entry: its packed bytes and what its header says. */
    public record RawEntry(int method, long crc, long time, byte[] packed, byte[] extra) {

        @Override
        public boolean equals(Object other) {
            return other instanceof RawEntry entry
                    && method == entry.method
                    && crc == entry.crc
                    && time == entry.time
                    && Arrays.equals(packed, entry.packed)
                    && Arrays.equals(extra, entry.extra);
        }

        @Override
        public int hashCode() {
            return Objects.hash(method, crc, time);
        }
    }

    /** The entries by name, in the order of the file. */
    public static Map<String, RawEntry> of(byte[] file) {
        Map<String, RawEntry> entries = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream packed = zip.getRawInputStream(entry)) {
                    entries.put(
                            entry.getName(),
                            new RawEntry(
                                    entry.getMethod(),
                                    entry.getCrc(),
                                    entry.getTime(),
                                    packed.readAllBytes(),
                                    entry.getLocalFileDataExtra()));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return entries;
    }
}
