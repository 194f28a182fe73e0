package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.excel.write.patch.Edit.DeleteRow;
import org.csplan.excel.write.patch.Edit.InsertRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowChangesTest {

    private static final String PLAN = RichWorkbook.PLAN;
    private static final String PART = RichWorkbook.PLAN_PART;

    /** A new action under the last one of the first grid, which ends at row 10. */
    private static final InsertRow NEW_ROW = new InsertRow(
            PLAN, 10, 9, Set.of(), Map.of(0, CellValue.of("1.7"), 1, CellValue.of("Walk the streets")), Map.of());

    private final byte[] rich = RichWorkbook.bytes();

    @Test
    void insertsARowThatLooksLikeItsNeighbour() throws IOException {
        byte[] changed = patch(NEW_ROW);

        XSSFSheet plan = plan(changed);
        assertThat(plan.getRow(10).getCell(1).getStringCellValue()).isEqualTo("Walk the streets");
        assertThat(plan.getRow(10).getCell(2).getStringCellValue()).isEmpty();
        assertThat(plan.getRow(10).getCell(2).getCellStyle())
                .isEqualTo(plan.getRow(9).getCell(2).getCellStyle());
        assertThat(plan.getRow(9).getCell(1).getStringCellValue()).isEqualTo("Hold session 6");
        assertThat(plan.getRow(13).getCell(0).getStringCellValue()).isEqualTo("Burglary");
        assertThat(plan.getRow(18).getCell(0).getStringCellValue()).isEqualTo("2.4");
    }

    @Test
    void takesAFixedHeightOver() throws IOException {
        byte[] changed = patch(new InsertRow(PLAN, 5, 4, Set.of(), Map.of(), Map.of()));

        assertThat(plan(changed).getRow(5).getHeightInPoints()).isEqualTo(45);
        assertThat(plan(changed).getRow(6).getHeightInPoints()).isEqualTo(15);
    }

    @Test
    void movesWhatShiftRowsLeavesBehind() throws IOException {
        byte[] ours = patch(NEW_ROW);
        byte[] theirs = shiftedByPoi(rich);

        String moved = TestPackage.of(ours).text(PART);
        String left = TestPackage.of(theirs).text(PART);
        assertThat(moved).contains("sqref=\"H5:H11\"", "sqref=\"H16:H19\"").doesNotContain("H15:H18");
        assertThat(left).contains("sqref=\"H5:H10\"", "sqref=\"H15:H18\"");
        assertThat(moved).contains("<xm:sqref>G16:G19</xm:sqref>", "<xm:f>$G16=Lists!$A$1</xm:f>");
        assertThat(left).contains("<xm:sqref>G15:G18</xm:sqref>", "<xm:f>$G15=Lists!$A$1</xm:f>");
        assertThat(moved).contains("<autoFilter ref=\"A4:H11\"/>").contains("<brk id=\"13\"");
        assertThat(left).contains("<autoFilter ref=\"A4:H10\"/>").contains("<brk id=\"12\"");
    }

    @Test
    void movesDropDownsAndFormatsAlsoInExtensions() {
        String sheet = TestPackage.of(patch(NEW_ROW)).text(PART);

        assertThat(sheet)
                .contains("<conditionalFormatting sqref=\"A5:H11\">")
                .contains("<formula>$H5=\"Complete\"</formula>")
                .contains("<conditionalFormatting sqref=\"A16:H19\">")
                .contains("<formula>$H16=\"Complete\"</formula>")
                .contains("<conditionalFormatting sqref=\"F5:F11\">")
                .contains("<xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>G5:G11</xm:sqref>")
                .contains("<xm:f>Plan!E16:F16</xm:f><xm:sqref>J16</xm:sqref>");
    }

    @Test
    void movesMergesLinksAndTheSelection() {
        TestPackage changed = TestPackage.of(patch(NEW_ROW));

        assertThat(changed.text(PART))
                .contains("<mergeCells count=\"3\"><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"A14:H14\"/>"
                        + "<mergeCell ref=\"C16:C17\"/></mergeCells>")
                .contains("<hyperlink ref=\"A13\"")
                .contains("activeCell=\"B17\" sqref=\"B17\"")
                .contains("topLeftCell=\"A5\"")
                .contains("<dimension ref=\"A1:H19\"/>");
        assertThat(changed.text(RichWorkbook.FIGURES_PART)).contains("location=\"Plan!A16\"");
    }

    @Test
    void movesNamesFiltersAndPrintAreas() {
        assertThat(TestPackage.of(patch(NEW_ROW)).text("xl/workbook.xml"))
                .contains(">Plan!$A$4:$H$11<")
                .contains(">Plan!$4:$4<")
                .contains(">Plan!$A$1:$H$19<")
                .contains("<definedName name=\"SecondGrid\">Plan!$A$16:$H$19</definedName>");
    }

    @Test
    void movesTablesCommentsAndPictures() {
        TestPackage changed = TestPackage.of(patch(NEW_ROW));

        assertThat(changed.text("xl/tables/table1.xml"))
                .contains("ref=\"A15:H19\"")
                .doesNotContain("A14:H18");
        assertThat(changed.text("xl/comments1.xml"))
                .contains("ref=\"B6\"", "ref=\"B18\"")
                .doesNotContain("\"B17\"");
        assertThat(changed.text("xl/drawings/vmlDrawing0.vml"))
                .contains("<x:Anchor>2, 0, 5, 0, 4, 0, 8, 0</x:Anchor>", "<x:Row>5</x:Row>")
                .contains("<x:Anchor>2, 0, 17, 0, 4, 0, 20, 0</x:Anchor>", "<x:Row>17</x:Row>");
        assertThat(changed.text("xl/drawings/drawing1.xml"))
                .contains("<xdr:row>16</xdr:row>", "<xdr:row>18</xdr:row>")
                .doesNotContain("<xdr:row>15</xdr:row>");
    }

    @Test
    void extendsATableWhoseLastRowIsTheTemplate() {
        TestPackage changed =
                TestPackage.of(patch(new InsertRow(PLAN, 18, 17, Set.of(), Map.of(0, CellValue.of("2.5")), Map.of())));

        assertThat(changed.text("xl/tables/table1.xml"))
                .contains("ref=\"A14:H19\"")
                .doesNotContain("A14:H18");
        assertThat(changed.text(PART)).contains("sqref=\"H15:H19\"", "<xm:sqref>G15:G19</xm:sqref>");
    }

    @Test
    void touchesNoOtherEntry() {
        assertThat(Changes.between(rich, patch(NEW_ROW)))
                .containsExactlyInAnyOrder(
                        PART,
                        RichWorkbook.FIGURES_PART,
                        "xl/workbook.xml",
                        "xl/tables/table1.xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/drawings/drawing1.xml");
    }

    @Test
    void joinsAMergedRangeWhereItIsToldTo() {
        InsertRow joining = new InsertRow(PLAN, 16, 15, Set.of(2), Map.of(), Map.of());
        InsertRow apart = new InsertRow(PLAN, 16, 15, Set.of(), Map.of(), Map.of());

        assertThat(TestPackage.of(patch(joining)).text(PART)).contains("<mergeCell ref=\"C15:C17\"/>");
        assertThat(TestPackage.of(patch(apart)).text(PART)).contains("<mergeCell ref=\"C15:C16\"/>");
    }

    @Test
    void givesANewHeadingRowTheMergesOfItsTemplate() {
        InsertRow heading = new InsertRow(PLAN, 10, 12, Set.of(), Map.of(0, CellValue.of("More")), Map.of());

        assertThat(TestPackage.of(patch(heading)).text(PART))
                .contains("<mergeCells count=\"4\">")
                .contains("<mergeCell ref=\"A14:H14\"/>", "<mergeCell ref=\"A11:H11\"/>");
    }

    @Test
    void deletesARowWithAllThatIsOnIt() throws IOException {
        byte[] changed = patch(new DeleteRow(PLAN, 16));

        TestPackage parts = TestPackage.of(changed);
        assertThat(plan(changed).getRow(16).getCell(0).getStringCellValue()).isEqualTo("2.4");
        assertThat(parts.text(PART)).contains("sqref=\"H15:H17\"", "<xm:sqref>G15:G17</xm:sqref>");
        assertThat(parts.text("xl/comments1.xml"))
                .doesNotContain("Agreed in May")
                .contains("Ask the wardens");
        assertThat(parts.text("xl/drawings/vmlDrawing0.vml")).doesNotContain("<x:Row>16</x:Row>");
        assertThat(parts.text("xl/tables/table1.xml")).contains("ref=\"A14:H17\"");
    }

    @Test
    void dropsMergesLinksAndFormatsThatLoseTheirCells() {
        TestPackage changed =
                TestPackage.of(patch(new DeleteRow(PLAN, 11), new DeleteRow(PLAN, 12), new DeleteRow(PLAN, 14)));

        assertThat(changed.text(PART))
                .contains("<mergeCells count=\"1\"><mergeCell ref=\"A1:H1\"/></mergeCells>")
                .doesNotContain("<hyperlink")
                .doesNotContain("sparkline");
    }

    @ParameterizedTest
    @CsvSource({
        "Plan!B15, the formula in 'Figures'!B8 refers to B15 of sheet 'Plan'",
        "SUM(Plan!E5:E10), the formula in 'Figures'!B8 refers to E5:E10 of sheet 'Plan'",
        "SUM(Plan!$E$5:$E$40), the formula in 'Figures'!B8 refers to $E$5:$E$40 of sheet 'Plan'"
    })
    void refusesWhereAFormulaWouldMeanOtherCells(String formula, String reason) {
        byte[] referring = TestPackage.of(rich)
                .replace(RichWorkbook.FIGURES_PART, "<f>Plan!E5*2</f>", "<f>" + formula + "</f>")
                .bytes();

        assertThatThrownBy(() -> WorkbookPatch.of(referring).with(List.of(NEW_ROW)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage(reason + ", which would move; insert or delete the rows in the workbook itself first");
    }

    @Test
    void refusesWhereAFormulaSharedByOthersWould() {
        byte[] shared = TestPackage.of(RichWorkbook.bytes())
                .edit(PART, text -> text.replace(
                                "<c r=\"H6\"",
                                "<c r=\"H6\" s=\"1\"><f t=\"shared\" ref=\"H6:H10\" si=\"0\">F6</f><v>1</v></c><c r=\"I6\"")
                        .replace(
                                "<c r=\"H10\"",
                                "<c r=\"H10\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>1</v></c><c r=\"I10\""))
                .bytes();

        assertThatThrownBy(() ->
                        WorkbookPatch.of(shared).with(List.of(new InsertRow(PLAN, 8, 7, Set.of(), Map.of(), Map.of()))))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageContaining("the formula in 'Plan'!H6 refers to F6 of sheet 'Plan', which would move");
    }

    @Test
    void refusesWhereAFormulaWorksOutItsCells() {
        byte[] indirect = TestPackage.of(rich)
                .replace(RichWorkbook.FIGURES_PART, "<f>Plan!E5*2</f>", "<f>INDIRECT(\"Plan!E\"&amp;B1)</f>")
                .bytes();

        assertThatThrownBy(() -> WorkbookPatch.of(indirect).with(List.of(NEW_ROW)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageContaining("works out which cells it means (INDIRECT)");
    }

    @Test
    void refusesWhereAChartShowsTheCells() {
        byte[] charted = TestPackage.of(rich)
                .edit("xl/charts/chart1.xml", text -> text.replace("Figures!$B$1:$B$4", "Plan!$E$15:$E$18"))
                .bytes();

        assertThatThrownBy(() -> WorkbookPatch.of(charted).with(List.of(NEW_ROW)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageStartingWith("a chart refers to $E$15:$E$18 of sheet 'Plan'");
    }

    @Test
    void refusesWhereAPivotTableCountsTheCells() {
        byte[] pivoted = TestPackage.of(rich)
                .relate(
                        "xl/_rels/workbook.xml.rels",
                        "rId91",
                        "pivotCacheDefinition",
                        "pivotCache/pivotCacheDefinition1.xml")
                .add(
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "<pivotCacheDefinition xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<cacheSource type=\"worksheet\"><worksheetSource name=\"SecondGrid\"/></cacheSource>"
                                + "</pivotCacheDefinition>")
                .bytes();

        assertThatThrownBy(() -> WorkbookPatch.of(pivoted).with(List.of(NEW_ROW)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageStartingWith("a pivot table refers to $A$15:$H$18 of sheet 'Plan'");
    }

    @Test
    void refusesToMoveRowsOfASignedWorkbookButNotToChangeItsCells() {
        byte[] signed = TestPackage.of(rich)
                .replace(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>")
                .add("_xmlsignatures/origin.sigs", "")
                .bytes();

        assertThat(WorkbookPatch.of(signed).isSigned()).isTrue();
        assertThat(WorkbookPatch.of(signed).with(List.of(new Edit.SetValue(PLAN, 4, 1, CellValue.of("New")))))
                .isNotEmpty();
        assertThatThrownBy(() -> WorkbookPatch.of(signed).with(List.of(NEW_ROW)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage("it is signed, and rows of a signed workbook are not moved; take the signature off first");
    }

    @Test
    void refusesToTakeATablesHeadingAway() {
        assertThatThrownBy(() -> patch(new DeleteRow(PLAN, 13)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageStartingWith("the table 'Burglary' would lose its heading");
    }

    private byte[] patch(Edit... edits) {
        return WorkbookPatch.of(rich).with(List.of(edits));
    }

    private static XSSFSheet plan(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheet(PLAN);
    }

    private static byte[] shiftedByPoi(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet plan = workbook.getSheet(PLAN);
            plan.shiftRows(10, plan.getLastRowNum(), 1);
            return TestPackage.bytes(workbook);
        }
    }
}
