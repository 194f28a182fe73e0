package org.csplan.excel.write.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackageEditorTest {

    private static final long MOST = 1 << 26;
    private static final String LONG = "x".repeat(15 << 20);

    @Test
    void keepsChangesOfMoreThanItHoldsAsText() throws IOException {
        PackageEditor editor = PackageEditor.of(zip("a.xml", "b.xml", "c.xml", "d.xml"), MOST);

        for (String name : editor.names()) {
            editor.put(name, new XmlPart(name, "<" + LONG + "/>", UTF_8));
        }
        editor.change("a.xml", new Splices().insert(0, "<!--first-->"));
        PackageEditor changed = PackageEditor.of(editor.bytes(), MOST);

        assertThat(changed.xml("a.xml").text()).startsWith("<!--first--><xxx").hasSize(LONG.length() + 15);
        assertThat(changed.xml("b.xml").text()).isEqualTo("<" + LONG + "/>");
        assertThat(changed.xml("d.xml").text()).isEqualTo("<" + LONG + "/>");
    }

    @Test
    void namesNewPartsAndSaysWhatTheyAre() throws IOException {
        PackageEditor editor = PackageEditor.of(zip("part2.xml"), MOST);

        editor.add(editor.freeName("part", ".xml"), "first/kind", "<one/>");
        editor.add(editor.freeName("part", ".xml"), "second/kind", "<three/>");
        PackageEditor changed = PackageEditor.of(editor.bytes(), MOST);

        assertThat(changed.names()).containsExactly("[Content_Types].xml", "part2.xml", "part1.xml", "part3.xml");
        assertThat(changed.xml("[Content_Types].xml").text())
                .isEqualTo("<Types><Override PartName=\"/part1.xml\" ContentType=\"first/kind\"/>"
                        + "<Override PartName=\"/part3.xml\" ContentType=\"second/kind\"/></Types>");
    }

    @Test
    void givesTheSameBytesWhereAPartIsChangedBack() throws IOException {
        byte[] file = zip("a.xml");
        PackageEditor editor = PackageEditor.of(file, MOST);

        editor.put("a.xml", new XmlPart("a.xml", "<other/>", UTF_8));
        editor.put("a.xml", new XmlPart("a.xml", "<a/>", UTF_8));

        assertThat(editor.bytes()).isEqualTo(file);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types></Types>");
            for (String name : names) {
                add(zip, name, "<a/>");
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
