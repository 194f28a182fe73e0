package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.write.ooxml.RawEntries;
import org.csplan.excel.write.patch.Edit.SetFill;
import org.csplan.excel.write.patch.Edit.SetValue;
import org.csplan.excel.write.patch.Edit.Strike;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookPatchTest {

    private static final String PLAN = RichWorkbook.PLAN;

    private final byte[] rich = RichWorkbook.bytes();

    @Test
    void givesTheSameBytesWithoutChanges() {
        assertThat(WorkbookPatch.of(rich).with(List.of())).isEqualTo(rich);
    }

    @Test
    void changesOneSheetPartAndWhatCalculationNeedsForTwoCells() {
        byte[] changed = patch(text(4, 6, "Six sessions held"), number(5, 5, "31"));

        assertThat(Changes.between(rich, changed)).containsExactlyInAnyOrder(RichWorkbook.PLAN_PART, "xl/workbook.xml");
        assertThat(RawEntries.of(changed).keySet())
                .containsExactlyElementsOf(RawEntries.of(rich).keySet());
    }

    @Test
    void changesNothingInTheSheetBesideTheCells() {
        TestPackage before = TestPackage.of(rich);

        TestPackage after = TestPackage.of(patch(text(4, 6, "Held")));

        assertThat(after.text(RichWorkbook.PLAN_PART))
                .isEqualTo(before.text(RichWorkbook.PLAN_PART)
                        .replace(
                                "<c r=\"G5\" s=\"1\" t=\"s\"><v>13</v></c>",
                                "<c r=\"G5\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Held</t></is></c>"));
        assertThat(after.text("xl/workbook.xml"))
                .isEqualTo(before.text("xl/workbook.xml")
                        .replace("</definedNames>", "</definedNames><calcPr fullCalcOnLoad=\"1\"/>"));
    }

    @Test
    void leavesTheWorkbookAloneWhereThereAreNoFormulas() throws IOException {
        byte[] plain = plainWorkbook();

        byte[] changed = WorkbookPatch.of(plain).with(List.of(new SetValue("Plan", 0, 0, CellValue.of("new"))));

        assertThat(Changes.between(plain, changed)).containsExactly(RichWorkbook.PLAN_PART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1234",
                "-5",
                "@home",
                "'quoted",
                " two  blanks ",
                "line one\nline two",
                "_x0041_",
                "_x005F_x0041_",
                "<b> & \"c\" ]]>",
                "🚓 café",
                "true",
                "12.50"
            })
    void writesTextAsText(String text) throws IOException {
        byte[] changed = patch(text(4, 1, text));

        XSSFCell cell = cell(changed, 4, 1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void writesNumbersAndDatesAsSuch() throws IOException {
        byte[] changed = patch(
                number(4, 4, "0.153"),
                new SetValue(PLAN, 4, 3, CellValue.of(LocalDateTime.of(2025, 3, 31, 0, 0))),
                new SetValue(PLAN, 4, 5, CellValue.BLANK));

        assertThat(cell(changed, 4, 4).getNumericCellValue()).isEqualTo(0.153);
        assertThat(cell(changed, 4, 3).getNumericCellValue()).isEqualTo(45747);
        assertThat(cell(changed, 4, 5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() throws IOException {
        byte[] counting = TestPackage.of(rich)
                .replace("xl/workbook.xml", "date1904=\"false\"", "date1904=\"1\"")
                .bytes();

        byte[] changed = WorkbookPatch.of(counting)
                .with(List.of(new SetValue(PLAN, 4, 3, CellValue.of(LocalDateTime.of(2025, 3, 31, 0, 0)))));

        assertThat(cell(changed, 4, 3).getNumericCellValue()).isEqualTo(44285);
    }

    @Test
    void keepsTheLookOfAChangedCell() throws IOException {
        byte[] changed = patch(text(4, 7, "Complete"));

        assertThat(cell(changed, 4, 7).getCellStyle())
                .isEqualTo(cell(changed, 4, 7).getSheet().getWorkbook().getCellStyleAt(2));
        assertThat(cell(changed, 4, 7).getStringCellValue()).isEqualTo("Complete");
    }

    @Test
    void addsCellsAndRowsWhereThereAreNone() throws IOException {
        byte[] changed = patch(text(4, 9, "beside"), text(1, 1, "between"), text(40, 2, "below"));

        assertThat(cell(changed, 4, 9).getStringCellValue()).isEqualTo("beside");
        assertThat(cell(changed, 1, 1).getStringCellValue()).isEqualTo("between");
        assertThat(cell(changed, 40, 2).getStringCellValue()).isEqualTo("below");
        assertThat(TestPackage.of(changed).text(RichWorkbook.PLAN_PART)).contains("<dimension ref=\"A1:J41\"/>");
    }

    @Test
    void takesTheFillOfAnotherCellWithoutANewStyleWhereOneFits() {
        byte[] changed = patch(new SetFill(PLAN, 5, 7, Fill.like(PLAN, 4, 7)));

        assertThat(Changes.between(rich, changed)).containsExactlyInAnyOrder(RichWorkbook.PLAN_PART, "xl/workbook.xml");
        assertThat(TestPackage.of(changed).text(RichWorkbook.PLAN_PART)).contains("<c r=\"H6\" s=\"2\" t=\"s\">");
    }

    @Test
    void addsAStyleForAColourThatNoCellHas() throws IOException {
        byte[] changed = patch(new SetFill(PLAN, 5, 7, Fill.of(new CellColour(0xFF0000))));

        XSSFCell cell = cell(changed, 5, 7);
        assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FFFF0000");
        assertThat(cell.getCellStyle().getWrapText()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo("On track");
        assertThat(Changes.between(rich, changed)).contains("xl/styles.xml");
    }

    @Test
    void takesAFillAway() throws IOException {
        byte[] changed = patch(new SetFill(PLAN, 4, 7, Fill.NONE));

        assertThat(cell(changed, 4, 7).getCellStyle().getFillForegroundXSSFColor())
                .isNull();
        assertThat(cell(changed, 4, 7).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void strikesLettersThrough() throws IOException {
        byte[] changed = patch(new Strike(PLAN, 6, 1));

        XSSFCell cell = cell(changed, 6, 1);
        assertThat(cell.getCellStyle().getFont().getStrikeout()).isTrue();
        assertThat(cell.getStringCellValue()).isEqualTo("Hold session 3");
        assertThat(cell(changed, 7, 1).getCellStyle().getFont().getStrikeout()).isFalse();
    }

    @Test
    void takesAnOverwrittenFormulaOutOfTheCalculationChain() throws IOException {
        byte[] changed = patch(new SetValue("Figures", 5, 1, CellValue.of(new BigDecimal("30"))));

        assertThat(TestPackage.of(changed).text("xl/calcChain.xml"))
                .endsWith("main\"><c r=\"B7\" i=\"2\"/><c r=\"B8\" l=\"1\"/></calcChain>");
        assertThat(Changes.between(rich, changed))
                .containsExactlyInAnyOrder(RichWorkbook.FIGURES_PART, "xl/calcChain.xml", "xl/workbook.xml");
    }

    @Test
    void dropsTheCalculationChainWithTheLastFormula() throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (int row = 5; row <= 7; row++) {
            edits.add(new SetValue("Figures", row, 1, CellValue.of("none")));
        }

        TestPackage changed = TestPackage.of(WorkbookPatch.of(rich).with(edits));

        assertThat(changed.has("xl/calcChain.xml")).isFalse();
        assertThat(changed.text("[Content_Types].xml")).doesNotContain("calcChain");
        assertThat(changed.text("xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
        assertThat(changed.text("xl/workbook.xml")).doesNotContain("fullCalcOnLoad");
    }

    @Test
    void givesASharedFormulaToTheOthersWhenItsFirstCellIsOverwritten() throws IOException {
        byte[] shared = TestPackage.of(rich)
                .replace(
                        RichWorkbook.FIGURES_PART,
                        "</sheetData>",
                        "<row r=\"11\"><c r=\"C11\"><f t=\"shared\" ref=\"C11:C13\" si=\"0\">A11+$B$1</f><v>1</v></c></row>"
                                + "<row r=\"12\"><c r=\"C12\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
                                + "<row r=\"13\"><c r=\"C13\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row></sheetData>")
                .bytes();

        byte[] changed =
                WorkbookPatch.of(shared).with(List.of(new SetValue("Figures", 10, 2, CellValue.of("by hand"))));

        try (XSSFWorkbook workbook = workbook(changed)) {
            Cell first = workbook.getSheet("Figures").getRow(11).getCell(2);
            Cell second = workbook.getSheet("Figures").getRow(12).getCell(2);
            assertThat(first.getCellFormula()).isEqualTo("A12+$B$1");
            assertThat(second.getCellFormula()).isEqualTo("A13+$B$1");
        }
    }

    @Test
    void refusesToOverwritePartOfAFormulaThatFillsARange() {
        byte[] array = TestPackage.of(rich)
                .replace(
                        RichWorkbook.FIGURES_PART,
                        "</sheetData>",
                        "<row r=\"11\"><c r=\"C11\"><f t=\"array\" ref=\"C11:C12\">A1:A2</f><v>1</v></c></row>"
                                + "<row r=\"12\"><c r=\"C12\"><v>1</v></c></row></sheetData>")
                .bytes();

        assertThatThrownBy(() ->
                        WorkbookPatch.of(array).with(List.of(new SetValue("Figures", 11, 2, CellValue.of("by hand")))))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage(
                        "cell C12 is part of a formula that fills C11:C12; put values in its place in the workbook first");
    }

    @Test
    void understandsPrefixesAndCellsWithoutNames() throws IOException {
        byte[] odd = TestPackage.of(plainWorkbook())
                .edit(
                        RichWorkbook.PLAN_PART,
                        text ->
                                "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                        + "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/></x:row><x:row/></x:sheetData></x:worksheet>")
                .bytes();

        byte[] changed = WorkbookPatch.of(odd)
                .with(List.of(
                        new SetValue("Plan", 0, 1, CellValue.of("b")),
                        new SetValue("Plan", 0, 2, CellValue.of("c")),
                        new SetValue("Plan", 1, 0, CellValue.of("a2"))));

        assertThat(TestPackage.of(changed).text(RichWorkbook.PLAN_PART))
                .contains("<x:row><x:c><x:v>1</x:v></x:c><x:c r=\"B1\" t=\"inlineStr\"><x:is>");
        assertThat(cell(changed, 0, 2).getStringCellValue()).isEqualTo("c");
        assertThat(cell(changed, 1, 0).getStringCellValue()).isEqualTo("a2");
    }

    @Test
    void refusesASheetThatIsNotThere() {
        assertThatThrownBy(() -> WorkbookPatch.of(rich).with(List.of(new SetValue("Gone", 0, 0, CellValue.BLANK))))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage("it has no sheet 'Gone' with cells");
    }

    @Test
    void refusesATextThatNoCellHolds() {
        assertThatThrownBy(() -> patch(text(4, 1, "x".repeat(32_768))))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage("the text for cell B5 has 32768 characters; a cell holds 32767");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"6\"/><row r=\"5\"/>",
                "<row r=\"5\"><c r=\"B5\"/><c r=\"A5\"/></row>",
                "<row r=\"5\"><c r=\"B6\"/></row>",
                "<row r=\"many\"/>",
                "<row r=\"2000000\"/>",
                "<row r=\"5\"><c r=\"A5\" s=\"x\"/></row>"
            })
    void refusesASheetThatIsDamaged(String rows) throws IOException {
        byte[] damaged = TestPackage.of(plainWorkbook())
                .edit(
                        RichWorkbook.PLAN_PART,
                        text -> text.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"))
                .bytes();

        assertThatThrownBy(() -> WorkbookPatch.of(damaged).with(List.of(new SetValue("Plan", 4, 1, CellValue.BLANK))))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageStartingWith("it is damaged: part xl/worksheets/sheet1.xml has ")
                .hasMessageEndingWith("; open it in a spreadsheet program, save it again and try with that");
    }

    private byte[] patch(Edit... edits) {
        return WorkbookPatch.of(rich).with(List.of(edits));
    }

    private static SetValue text(int row, int column, String text) {
        return new SetValue(PLAN, row, column, CellValue.of(text));
    }

    private static SetValue number(int row, int column, String number) {
        return new SetValue(PLAN, row, column, CellValue.of(new BigDecimal(number)));
    }

    private static byte[] plainWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("old");
            return TestPackage.bytes(workbook);
        }
    }

    private static XSSFCell cell(byte[] file, int row, int column) throws IOException {
        return workbook(file).getSheetAt(0).getRow(row).getCell(column);
    }

    private static XSSFWorkbook workbook(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
