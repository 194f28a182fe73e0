package org.csplan.excel.write.ooxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ZipPackageTest {

    private static final long MOST = 1 << 20;

    @Test
    void givesTheSameBytesWhenNothingChanges() throws IOException {
        byte[] file = zip("a.xml", "<a/>", "b.xml", "<b/>");

        byte[] same = ZipPackage.of(file, MOST).with(Map.of());

        assertThat(same).isEqualTo(file);
    }

    @Test
    void copiesOtherEntriesByteForByteAndInOrder() throws IOException {
        byte[] file = zip("a.xml", "<a/>".repeat(500), "b.xml", "<b/>", "c.xml", "<c/>".repeat(300));

        byte[] changed = ZipPackage.of(file, MOST)
                .with(Map.of("b.xml", Optional.of(PackedPart.of("<longer/>".getBytes(UTF_8)))));

        assertThat(contents(changed))
                .containsExactly(
                        Map.entry("a.xml", "<a/>".repeat(500)),
                        Map.entry("b.xml", "<longer/>"),
                        Map.entry("c.xml", "<c/>".repeat(300)));
        assertThat(RawEntries.of(changed).get("a.xml"))
                .isEqualTo(RawEntries.of(file).get("a.xml"));
        assertThat(RawEntries.of(changed).get("c.xml"))
                .isEqualTo(RawEntries.of(file).get("c.xml"));
    }

    @Test
    void addsEntriesAtTheEndAndLeavesOthersOut() throws IOException {
        byte[] file = zip("a.xml", "<a/>", "b.xml", "<b/>");
        Map<String, Optional<PackedPart>> changes = new LinkedHashMap<>();
        changes.put("a.xml", Optional.empty());
        changes.put("new.xml", Optional.of(PackedPart.of("<new/>".getBytes(UTF_8))));

        byte[] changed = ZipPackage.of(file, MOST).with(changes);

        assertThat(contents(changed)).containsExactly(Map.entry("b.xml", "<b/>"), Map.entry("new.xml", "<new/>"));
    }

    @Test
    void keepsAStoredEntryStored() throws IOException {
        byte[] file = stored("a.xml", "<a/>");

        byte[] changed =
                ZipPackage.of(file, MOST).with(Map.of("A.XML", Optional.of(PackedPart.of("<b/>".getBytes(UTF_8)))));

        assertThat(RawEntries.of(changed).get("a.xml").method()).isEqualTo(ZipEntry.STORED);
        assertThat(contents(changed)).containsExactly(Map.entry("a.xml", "<b/>"));
    }

    @Test
    void keepsTheRemarkOfTheFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("made by hand");
            add(zip, "a.xml", "<a/>");
        }

        byte[] changed = ZipPackage.of(bytes.toByteArray(), MOST)
                .with(Map.of("a.xml", Optional.of(PackedPart.of("<b/>".getBytes(UTF_8)))));

        assertThat(new String(changed, UTF_8)).endsWith("made by hand");
        assertThat(contents(changed)).containsExactly(Map.entry("a.xml", "<b/>"));
    }

    @Test
    void keepsTheBytesThatWerePutBehindTheFile() throws IOException {
        byte[] file = zip("a.xml", "<a/>", "b.xml", "<b/>");
        byte[] passedOn = Arrays.copyOf(file, file.length + 1_000);

        byte[] changed = ZipPackage.of(passedOn, MOST)
                .with(Map.of("a.xml", Optional.of(PackedPart.of("<longer/>".getBytes(UTF_8)))));

        assertThat(contents(Arrays.copyOf(changed, changed.length - 1_000)))
                .containsExactly(Map.entry("a.xml", "<longer/>"), Map.entry("b.xml", "<b/>"));
        assertThat(Arrays.copyOfRange(changed, changed.length - 1_000, changed.length))
                .containsOnly(0);
    }

    @Test
    void rewritesAPackageThatUsesSixtyFourBitSizes() throws IOException {
        byte[] file = zip64("a.xml", "<a/>".repeat(50), "b.xml", "<b/>".repeat(50));

        byte[] changed =
                ZipPackage.of(file, MOST).with(Map.of("a.xml", Optional.of(PackedPart.of("<new/>".getBytes(UTF_8)))));

        assertThat(contents(changed))
                .containsExactly(Map.entry("a.xml", "<new/>"), Map.entry("b.xml", "<b/>".repeat(50)));
        assertThat(RawEntries.of(changed).get("b.xml").packed())
                .isEqualTo(RawEntries.of(file).get("b.xml").packed());
    }

    @Test
    void givesEqualBytesForEqualChanges() throws IOException {
        byte[] file = zip("a.xml", "<a/>");
        Map<String, Optional<PackedPart>> changes = Map.of("n.xml", Optional.of(PackedPart.of("<n/>".getBytes(UTF_8))));

        byte[] once = ZipPackage.of(file, MOST).with(changes);
        byte[] again = ZipPackage.of(file, MOST).with(changes);

        assertThat(once).isEqualTo(again);
    }

    @Test
    void refusesAFileThatIsCutShort() throws IOException {
        byte[] file = zip("a.xml", "<a/>");

        assertThatThrownBy(() -> ZipPackage.of(Arrays.copyOf(file, file.length - 9), MOST))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("its end, with the directory of its parts, is missing");
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        byte[] file = zip("a.xml", "<a/>", "A.xml", "<b/>");

        assertThatThrownBy(() -> ZipPackage.of(file, MOST))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("its part A.xml stands in it twice");
    }

    @Test
    void refusesAnEntryWhoseChecksumIsWrong() throws IOException {
        byte[] file = stored("a.xml", "<a/>");
        int place = new String(file, ISO_8859_1).indexOf("<a/>");
        file[place + 1] = 'b';

        assertThatThrownBy(() -> ZipPackage.of(file, MOST).content("a.xml"))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("part a.xml is damaged: its checksum is wrong");
    }

    @Test
    void refusesAnEntryThatClaimsToUnpackToMoreThanItCan() throws IOException {
        byte[] file = zip("a.xml", "<a/>");
        int record = new String(file, ISO_8859_1).indexOf("PK\u0001\u0002");
        file[record + 24 + 3] = 0x10;

        assertThatThrownBy(() -> ZipPackage.of(file, MOST).content("a.xml"))
                .isInstanceOf(DamagedPackageException.class)
                .hasMessage("part a.xml unpacks to over 1048576 bytes");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                add(zip, namesAndContents[i], namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static byte[] stored(String name, String content) throws IOException {
        byte[] plain = content.getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(plain);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(plain.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip64(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> contents(byte[] file) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                contents.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        assertThat(RawEntries.of(file).keySet()).containsExactlyElementsOf(contents.keySet());
        return contents;
    }
}
