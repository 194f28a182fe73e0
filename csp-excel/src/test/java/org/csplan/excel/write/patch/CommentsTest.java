package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.finding.Location;
import org.csplan.excel.write.patch.Edit.AddComment;
import org.csplan.excel.write.patch.Edit.AddSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CommentsTest {

    private static final String PLAN = RichWorkbook.PLAN;

    private final byte[] rich = RichWorkbook.bytes();

    @Test
    void addsToTheCommentsThatAreThere() throws IOException {
        byte[] changed = patch(comment(PLAN, 6, 3, "too early"));

        XSSFSheet plan = sheet(changed, PLAN);
        assertThat(plan.getCellComment(new CellAddress("D7")).getString().getString())
                .isEqualTo("too early");
        assertThat(plan.getCellComment(new CellAddress("D7")).getAuthor()).isEqualTo("csp");
        assertThat(plan.getCellComment(new CellAddress("B6")).getString().getString())
                .isEqualTo("Ask the wardens");
        assertThat(Changes.between(rich, changed))
                .containsExactlyInAnyOrder("xl/comments1.xml", "xl/drawings/vmlDrawing0.vml");
    }

    @Test
    void keepsTheTextOfACommentAndAddsToIt() throws IOException {
        byte[] changed = patch(comment(PLAN, 5, 1, "no lead agency"), comment(PLAN, 5, 1, "no date"));

        assertThat(sheet(changed, PLAN)
                        .getCellComment(new CellAddress("B6"))
                        .getString()
                        .getString())
                .isEqualTo("Ask the wardens\n\nno lead agency\n\nno date");
        assertThat(Changes.between(rich, changed)).containsExactly("xl/comments1.xml");
    }

    @Test
    void makesThePartsWhereASheetHasNoComments() throws IOException {
        byte[] changed = patch(comment("Figures", 0, 1, "odd figure"), comment("Figures", 3, 0, "another"));

        XSSFSheet figures = sheet(changed, "Figures");
        assertThat(figures.getCellComment(new CellAddress("B1")).getString().getString())
                .isEqualTo("odd figure");
        assertThat(figures.getCellComment(new CellAddress("A4")).getString().getString())
                .isEqualTo("another");
        assertThat(figures.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(Changes.between(rich, changed))
                .containsExactlyInAnyOrder(
                        RichWorkbook.FIGURES_PART,
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "[Content_Types].xml",
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing1.vml");
        assertThat(TestPackage.of(changed).text("xl/drawings/vmlDrawing1.vml"))
                .contains("<o:idmap v:ext=\"edit\" data=\"2\"/>", "_x0000_s2049", "_x0000_s2050");
    }

    @Test
    void leavesConversationsAlone() {
        byte[] threaded = TestPackage.of(rich)
                .replace("xl/comments1.xml", "<author>Officer</author>", "<author>tc={AB}</author>")
                .bytes();

        byte[] changed = WorkbookPatch.of(threaded).with(List.of(comment(PLAN, 5, 1, "no date")));

        assertThat(changed).isEqualTo(threaded);
    }

    @Test
    void givesEachNewDrawingBlocksOfNumbersOfItsOwn() throws IOException {
        List<Edit> edits = new ArrayList<>();
        IntStream.range(0, 1500).forEach(row -> edits.add(comment("S0", row, 0, "odd")));
        edits.add(comment("S1", 0, 0, "odd"));

        TestPackage changed = TestPackage.of(WorkbookPatch.of(sheets(2)).with(edits));

        assertThat(changed.text("xl/drawings/vmlDrawing1.vml"))
                .contains("data=\"1,2\"", "_x0000_s1025", "_x0000_s2524");
        assertThat(changed.text("xl/drawings/vmlDrawing2.vml")).contains("data=\"3\"", "_x0000_s3073");
    }

    /** For each of them the drawings of all the others were looked through. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void addsToManySheetsWithoutLookingThroughAllOfThemForEach() throws IOException {
        byte[] workbook = sheets(400);
        List<Edit> edits = IntStream.range(0, 400 * 500)
                .<Edit>mapToObj(i -> comment("S" + i / 500, i % 500, 0, "odd"))
                .toList();

        byte[] changed = WorkbookPatch.of(workbook).with(edits);

        assertThat(TestPackage.of(changed).text("xl/drawings/vmlDrawing400.vml"))
                .contains("<x:Row>499</x:Row>");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void addsToASheetOfHundredsOfThousandsOfAuthors() {
        String authors = IntStream.range(0, 200_000)
                .mapToObj(i -> "<author>Officer " + i + "</author>")
                .collect(Collectors.joining());
        byte[] crowded = TestPackage.of(rich)
                .replace("xl/comments1.xml", "</authors>", authors + "</authors>")
                .bytes();
        List<Edit> edits = IntStream.range(20, 20_020)
                .<Edit>mapToObj(row -> comment(PLAN, row, 3, "odd"))
                .toList();

        TestPackage changed = TestPackage.of(WorkbookPatch.of(crowded).with(edits));

        assertThat(changed.text("xl/comments1.xml")).contains("<author>csp</author>", "ref=\"D20020\"");
    }

    @Test
    void addsASheetWithLinksToTheCells() throws IOException {
        byte[] changed = patch(findings("Findings"));

        XSSFSheet added = sheet(changed, "Findings");
        assertThat(added.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(added.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Error");
        assertThat(added.getRow(1).getCell(1).getHyperlink().getLocation()).isEqualTo("'It''s'!B5");
        assertThat(added.getRow(1).getCell(1).getHyperlink().getAddress()).isEqualTo("'It''s'!B5");
        assertThat(Changes.between(rich, changed))
                .containsExactlyInAnyOrder(
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "[Content_Types].xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet4.xml");
    }

    @Test
    void takesAnotherNameForASheetWhoseNameIsTaken() throws IOException {
        byte[] once = patch(findings("Lists"));
        byte[] again = WorkbookPatch.of(once).with(List.of(findings("lists")));

        assertThat(sheet(once, "Lists (2)")).isNotNull();
        assertThat(sheet(again, "lists (3)")).isNotNull();
    }

    @Test
    void staysInTheStrictEditionOfTheFormat() {
        TestPackage strict = TestPackage.of(rich);
        for (String part : List.of(
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                RichWorkbook.FIGURES_PART,
                "xl/worksheets/_rels/sheet2.xml.rels",
                "xl/styles.xml")) {
            strict.edit(part, text -> text.replace(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace(
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }

        TestPackage changed = TestPackage.of(
                WorkbookPatch.of(strict.bytes()).with(List.of(comment("Figures", 0, 1, "odd"), findings("Findings"))));

        assertThat(changed.text("xl/worksheets/sheet4.xml")).contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
        assertThat(changed.text("xl/comments2.xml")).contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
        assertThat(changed.text("xl/worksheets/_rels/sheet2.xml.rels"))
                .contains("Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"");
        assertThat(changed.text(RichWorkbook.FIGURES_PART))
                .contains("<legacyDrawing xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" r:id=");
    }

    private static byte[] sheets(int count) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            IntStream.range(0, count).forEach(i -> workbook.createSheet("S" + i));
            return TestPackage.bytes(workbook);
        }
    }

    private static AddSheet findings(String name) {
        return new AddSheet(
                name,
                false,
                List.of(12, 30),
                List.of(
                        List.of(NewCell.of("Severity"), NewCell.of("Where")),
                        List.of(NewCell.of("Error"), NewCell.of("It's B5", new Location("It's", "B5")))));
    }

    private static AddComment comment(String sheet, int row, int column, String text) {
        return new AddComment(sheet, row, column, "csp", "", text);
    }

    private byte[] patch(Edit... edits) {
        return WorkbookPatch.of(rich).with(List.of(edits));
    }

    private static XSSFSheet sheet(byte[] file, String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheet(name);
    }
}
