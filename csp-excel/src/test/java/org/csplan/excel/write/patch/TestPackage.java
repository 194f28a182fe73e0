package org.csplan.excel.write.patch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** The parts of a workbook's package as text, to look at and to change by hand. */
public final class TestPackage {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestPackage() {}

    public static TestPackage of(byte[] file) {
        TestPackage contents = new TestPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.parts.put(entry.getName(), zip.readAllBytes());
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String part) {
        return new String(parts.get(part), UTF_8);
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public TestPackage edit(String part, UnaryOperator<String> change) {
        parts.put(part, change.apply(text(part)).getBytes(UTF_8));
        return this;
    }

    public TestPackage replace(String part, String old, String now) {
        return edit(part, text -> {
            if (!text.contains(old)) {
                throw new IllegalArgumentException("No '" + old + "' in " + text);
            }
            return text.replace(old, now);
        });
    }

    public TestPackage add(String part, String text) {
        parts.put(part, text.getBytes(UTF_8));
        return this;
    }

    public TestPackage relate(String rels, String id, String kind, String target) {
        return replace(
                rels,
                "</Relationships>",
                "<Relationship Id=\"" + id
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\" Target=\"" + target + "\"/></Relationships>");
    }

    public TestPackage declare(String part, String contentType) {
        return replace(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + part + "\" ContentType=\"" + contentType + "\"/></Types>");
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    ZipEntry entry = new ZipEntry(part.getKey());
                    entry.setTimeLocal(java.time.LocalDateTime.of(2024, 5, 1, 9, 30));
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
