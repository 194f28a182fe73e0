package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

    @Test
    void readsSharedAndInlineTextsNumbersAndTruth() {
        GridSheet sheet =
                Read.sheet(PackageMaker.withRows("""
                        <row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>Lead</t></is></c>
                        <c r="E3"><v>0.30000000000000004</v></c><c r="F3" t="b"><v>1</v></c></row>""").sharedTexts("<si><t>no</t></si><si><t>Action</t></si>"));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.cell(2, 1).text()).isEqualTo("Action");
        assertThat(sheet.cell(2, 3).text()).isEqualTo("Lead");
        assertThat(sheet.cell(2, 4).value()).isEqualTo(new BigDecimal("0.3"));
        assertThat(sheet.cell(2, 5).kind()).isEqualTo(Kind.BOOLEAN);
    }

    @Test
    void readsDatesAndDurationsThatAreWrittenAsSuch() {
        GridSheet sheet = Read.sheet(PackageMaker.withRows("""
                        <row r="1"><c r="A1" s="1" t="d"><v>2024-03-31T09:29:59.99999979045242400</v></c>
                        <c r="B1" s="2" t="d"><v>PT36H30M0.000S</v></c></row>""").styles("""
                        <numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy hh:mm"/></numFmts>
                        <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs>"""));

        assertThat(sheet.cell(0, 0).text()).isEqualTo("31 March 2024 09:30");
        assertThat(sheet.cell(0, 0).value()).isEqualTo(LocalDateTime.of(2024, 3, 31, 9, 30));
        assertThat(sheet.cell(0, 1).text()).isEqualTo("36:30:00");
    }

    @Test
    void takesThePositionOfCellsWithoutAName() {
        GridSheet sheet = Read.sheet(PackageMaker.withRows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"));

        assertThat(sheet.cell(0, 1).text()).isEqualTo("2");
        assertThat(sheet.cell(1, 3).text()).isEqualTo("4");
    }

    @Test
    void readsWhatIsThereOfAWorkbookThatHasLostASheet() {
        Map<String, byte[]> parts = new LinkedHashMap<>(PackageMaker.withRows("<row><c><v>1</v></c></row>")
                .addSheet("Actions", "", "<sheetData><row><c><v>2</v></c></row></sheetData>")
                .parts());
        parts.remove("xl/worksheets/sheet1.xml");

        Grid grid = Read.grid(PackageMaker.zip(parts));

        assertThat(grid.sheets()).extracting(GridSheet::name).containsExactly("Actions");
        assertThat(grid.findings())
                .extracting(finding -> finding.message())
                .containsExactly("The sheet 'Plan' is missing in the file, so that nothing of it was read; get the file"
                        + " again from its sender.");
    }

    @Test
    void refusesASignThatNoXmlHoldsInTheNumberOfAText() {
        byte[] file = PackageMaker.withRows("<row><c t=\"s\"><v>1\u0001</v></c></row>")
                .sharedTexts("<si><t>Lead</t></si>")
                .make();

        assertThat(Read.refusal(file))
                .startsWith(
                        "it is damaged: its part xl/worksheets/sheet1.xml can't be read: it is not well-formed XML");
    }

    @Test
    void readsPartsInUtf16() {
        Map<String, byte[]> parts = new LinkedHashMap<>(PackageMaker.withRows("<row><c t=\"s\"><v>0</v></c></row>")
                .sharedTexts("<si><t>Gweithredu – a gweld</t></si>")
                .parts());
        parts.replaceAll((name, content) -> ("<?xml version=\"1.0\" encoding=\"UTF-16BE\"?>"
                        + new String(content, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_16BE));

        Grid grid = Read.grid(PackageMaker.zip(parts));

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("Gweithredu – a gweld");
    }

    @Test
    void passesOverBytesThatWerePutBehindTheWorkbook() {
        byte[] file = PackageMaker.withRows("<row><c><v>1</v></c></row>").make();

        Grid grid = Read.grid(Arrays.copyOf(file, file.length + 1_000));

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("1");
    }

    @Test
    void readsTheCellsOfMacroSheets() {
        Map<String, byte[]> parts = new LinkedHashMap<>(PackageMaker.withRows("<row><c><v>1</v></c></row>")
                .part("xl/macros.xml", """
                        <m:macrosheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                          xmlns:m="http://schemas.microsoft.com/office/excel/2006/main"><sheetData>
                        <row><c><v>2</v></c></row></sheetData></m:macrosheet>""")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        PackageMaker.relations(PackageMaker.relation("rId1", "xlMacrosheet", "macros.xml")))
                .parts());

        Grid grid = Read.grid(PackageMaker.zip(parts));

        assertThat(grid.sheets().get(0).cell(0, 0).text()).isEqualTo("2");
    }

    @Test
    void readsThemeColoursWithTheirTint() {
        GridSheet sheet = Read.sheet(PackageMaker.withRows("<row><c s=\"1\"/><c s=\"2\"/></row>")
                .theme("000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD")
                .styles("""
                        <fills><fill><patternFill patternType="solid"><fgColor theme="3" tint="0.8"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills>
                        <cellXfs><xf/><xf fillId="0"/><xf fillId="1"/></cellXfs>"""));

        assertThat(sheet.cell(0, 0).look().fill()).contains(new CellColour(0xC6D9F1));
        assertThat(sheet.cell(0, 1).look().fill()).contains(new CellColour(0x254061));
    }
}
