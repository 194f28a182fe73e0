package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final String SAVE_AGAIN = "open it in a spreadsheet program, save it as .xlsx and try again";
    private static final String PASTE = "paste its tables into a workbook, save that as .xlsx and try again";

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                arguments("nothing", new byte[0], "it is empty"),
                arguments(
                        "csv",
                        text("Ref,Action,Lead\n1,Patrol,Police\n"),
                        "it is plain text, such as CSV; " + SAVE_AGAIN),
                arguments(
                        "tsv in UTF-16",
                        "\uFEFFRef\tAction\n".getBytes(StandardCharsets.UTF_16LE),
                        "it is plain text, such as CSV; " + SAVE_AGAIN),
                arguments("json", text("{\"format\": \"other\"}"), "it is JSON, not a workbook"),
                arguments(
                        "web page",
                        text("\n<html><table><tr><td>Action</td></tr></table></html>"),
                        "it is a web page with the name of a workbook; " + SAVE_AGAIN),
                arguments(
                        "XML spreadsheet",
                        text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                        "it is an XML spreadsheet of Excel 2003; " + SAVE_AGAIN),
                arguments("XML", text("<?xml version=\"1.0\"?><plan/>"), "it is XML of another kind, not a workbook"),
                arguments("PDF", text("%PDF-1.7\n"), "it is a PDF document; " + PASTE),
                arguments("RTF", text("{\\rtf1\\ansi}"), "it is a rich text document; " + PASTE),
                arguments("SYLK", text("ID;PWXL;N;E\n"), "it is a SYLK file; " + SAVE_AGAIN),
                arguments(
                        "picture",
                        bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10),
                        "it is a picture; the plan has to be typed into a workbook"),
                arguments(
                        "gzip",
                        bytes(0x1F, 0x8B, 8, 0),
                        "it is a packed archive; unpack it and try again with the workbook in it"),
                arguments(
                        "Excel 95",
                        bytes(0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00),
                        "it was made for Excel 95 or older; " + SAVE_AGAIN),
                arguments(
                        "Excel 2",
                        bytes(0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00),
                        "it was made for Excel 95 or older; " + SAVE_AGAIN),
                arguments(
                        "bytes",
                        bytes(1, 2, 3, 4, 5, 6, 7, 8),
                        "it is no workbook: its content is of no kind that can be read here"),
                arguments("zip", zip("readme.txt", "hello"), "it is a zip file without a workbook in it"),
                arguments("empty zip", PackageMaker.zip(Map.of()), "it is a zip file with nothing in it"),
                arguments(
                        "zip of workbooks",
                        zip("returns/Police.xlsx", "x"),
                        "it is a zip file with workbooks in it; unpack it and try again with the workbooks"),
                arguments(
                        "ods",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "it is an OpenDocument spreadsheet; save it as .xlsx and try again"),
                arguments(
                        "odt",
                        zip("mimetype", "application/vnd.oasis.opendocument.text"),
                        "it is an OpenDocument text; " + PASTE),
                arguments("xlsb", zip("xl/workbook.bin", ""), "it is a binary workbook (.xlsb); " + SAVE_AGAIN),
                arguments("docx", zip("word/document.xml", "<w/>"), "it is a Word document; " + PASTE),
                arguments("pptx", zip("ppt/presentation.xml", "<p/>"), "it is a PowerPoint presentation; " + PASTE),
                arguments(
                        "Numbers",
                        zip("Index/Document.iwa", ""),
                        "it is an Apple Numbers document; export it as .xlsx and try again"),
                arguments("doc", container("WordDocument"), "it is a Word document; " + PASTE),
                arguments("ppt", container("PowerPoint Document"), "it is a PowerPoint presentation; " + PASTE),
                arguments(
                        "e-mail",
                        container("__nameid_version1.0"),
                        "it is an e-mail; save the workbook that is attached to it and try again with that"),
                arguments(
                        "Excel 95 with a password",
                        BiffMaker.records()
                                .add(0x809, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0)
                                .add(0x2F, 1, 2, 3, 4)
                                .container(),
                        "it was made for Excel 95 or older; " + SAVE_AGAIN),
                arguments(
                        "other container",
                        container("Contents"),
                        "it is an Office file, but no workbook; save the plan as .xlsx and try again"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void saysWhatAFileIsThatIsNoWorkbook(String kind, byte[] file, String message) {
        assertThat(Read.refusal(file)).isEqualTo(message);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                arguments(
                        "no relations",
                        without("_rels/.rels"),
                        "it is damaged: the part _rels/.rels, which says where its workbook is, is missing"),
                arguments(
                        "no workbook",
                        without("xl/workbook.xml"),
                        "it is damaged: its part xl/workbook.xml can't be read: it is missing"),
                arguments(
                        "no sheet", without("xl/worksheets/sheet1.xml"), "it is damaged: the sheet 'Plan' is missing"),
                arguments(
                        "no shared texts",
                        without("xl/sharedStrings.xml"),
                        "it is damaged: its part xl/sharedStrings.xml can't be read: it is missing"),
                arguments(
                        "no list of sheets",
                        without("xl/_rels/workbook.xml.rels"),
                        "it is damaged: the sheet 'Plan' is missing"),
                arguments(
                        "sheet cut",
                        with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"),
                        "it is damaged: its part xl/worksheets/sheet1.xml can't be read: it is not well-formed XML"),
                arguments(
                        "entity",
                        with(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>"),
                        "it is damaged: its part xl/worksheets/sheet1.xml can't be read: it declares a document type, which"
                                + " workbooks don't"),
                arguments(
                        "another root",
                        with("xl/worksheets/sheet1.xml", "<html/>"),
                        "it is damaged: its part xl/worksheets/sheet1.xml can't be read: it is no sheet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void namesThePartThatIsDamaged(String damage, Map<String, byte[]> parts, String message) {
        assertThat(Read.refusal(PackageMaker.zip(parts)))
                .isEqualTo(message
                        + "; get it again from its sender, or open it in a spreadsheet program and save it again");
    }

    @Test
    void refusesAFolderAndAFileThatIsNotThere(@TempDir Path folder) {
        WorkbookSource source = WorkbookSource.create(ReadLimits.STANDARD, Optional.empty());

        assertThatThrownBy(() -> source.read(folder))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage("it is a folder, not a workbook");
        assertThatThrownBy(() -> source.read(folder.resolve("plan.xlsx")))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage("there is no such file");
    }

    @Test
    void refusesAStreamThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line was cut");
            }
        };
        WorkbookSource source = WorkbookSource.create(ReadLimits.STANDARD, Optional.empty());

        assertThatThrownBy(() -> source.read(broken, "plan.xlsx"))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage("reading it failed: the line was cut");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void opensAProtectedPackageWithItsPasswordOnly(EncryptionMode mode, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("plan.xlsx"), protect(aWorkbook().make(), mode));

        assertThat(open(file, Optional.of("harbour"))).isEqualTo("Action");
        assertThatThrownBy(() -> open(file, Optional.empty()))
                .hasMessage("it is protected with a password; give it with --password-file");
        assertThatThrownBy(() -> open(file, Optional.of("wrong")))
                .hasMessage("it is protected with a password, and the one that was given doesn't open it");
    }

    private static String open(Path file, Optional<String> password) {
        return WorkbookSource.create(ReadLimits.STANDARD, password)
                .read(file)
                .sheets()
                .get(0)
                .cell(0, 0)
                .text();
    }

    private static byte[] protect(byte[] workbook, EncryptionMode mode) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("harbour");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(workbook);
            }
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static PackageMaker aWorkbook() {
        return PackageMaker.withRows("<row><c t=\"s\"><v>0</v></c></row>").sharedTexts("<si><t>Action</t></si>");
    }

    private static Map<String, byte[]> without(String part) {
        Map<String, byte[]> parts = new LinkedHashMap<>(aWorkbook().parts());
        parts.remove(part);
        return parts;
    }

    private static Map<String, byte[]> with(String part, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(aWorkbook().parts());
        parts.put(part, text(content));
        return parts;
    }

    private static byte[] container(String entry) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(InputStream.nullInputStream(), entry);
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static byte[] zip(String part, String content) {
        return PackageMaker.zip(Map.of(part, text(content)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
