package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsOfManySheetsTest {

    private static final List<String> SHEETS = List.of("Burglary", "Drugs", "Arson");
    private static final int ROWS = 20;
    private static final String CHAIN = "xl/calcChain.xml";

    private final byte[] workbook = workbook();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void movesRowsOfAllSheetsAtOnceAsItDoesOneSheetAfterTheOther(long seed) {
        Random chance = new Random(seed);
        List<List<Edit>> bySheet =
                SHEETS.stream().map(sheet -> edits(sheet, chance)).toList();

        byte[] atOnce = WorkbookPatch.of(workbook)
                .with(bySheet.stream().flatMap(List::stream).toList());

        byte[] oneAfterTheOther = workbook;
        for (List<Edit> edits : bySheet) {
            oneAfterTheOther = WorkbookPatch.of(oneAfterTheOther).with(edits);
        }
        assertThat(parts(atOnce)).isEqualTo(parts(oneAfterTheOther));
    }

    @Test
    void movesWhatSheetsSayOfEachOther() {
        List<Edit> edits =
                SHEETS.stream().<Edit>map(sheet -> Rows.insertion(sheet, 3, 2)).toList();

        TestPackage changed = TestPackage.of(WorkbookPatch.of(workbook).with(edits));

        assertThat(changed.text("xl/workbook.xml"))
                .contains(">Burglary!$A$7:$A$10</", ">Drugs!$A$7:$A$10</", ">Arson!$A$7:$A$10</");
        assertThat(changed.text("xl/worksheets/sheet1.xml"))
                .contains("location=\"Drugs!A10\"", "location=\"Arson!A10\"")
                .contains("<formula1>Drugs!$A$13:$A$16</formula1>");
        assertThat(changed.text(CHAIN))
                .contains("<c r=\"B21\" i=\"1\"/><c r=\"B21\" i=\"2\"/><c r=\"B21\" i=\"3\"/></calcChain>");
    }

    @Test
    void takesFormulasOfAllSheetsOutOfTheChain() {
        List<Edit> edits = SHEETS.stream()
                .<Edit>map(sheet -> new Edit.DeleteRow(sheet, ROWS - 1))
                .toList();

        TestPackage changed = TestPackage.of(WorkbookPatch.of(workbook).with(edits));

        assertThat(changed.has(CHAIN)).isFalse();
        assertThat(changed.text("[Content_Types].xml")).doesNotContain("calcChain");
    }

    private static List<Edit> edits(String sheet, Random chance) {
        List<Edit> edits = new ArrayList<>();
        IntStream.range(0, chance.nextInt(3))
                .forEach(i -> edits.add(Rows.insertion(sheet, 1 + chance.nextInt(ROWS), chance.nextInt(ROWS))));
        chance.ints(chance.nextInt(4), 0, ROWS).distinct().forEach(row -> edits.add(new Edit.DeleteRow(sheet, row)));
        return edits;
    }

    private static List<String> parts(byte[] file) {
        TestPackage contents = TestPackage.of(file);
        Stream<String> sheets =
                IntStream.rangeClosed(1, SHEETS.size()).mapToObj(i -> "xl/worksheets/sheet" + i + ".xml");
        return Stream.concat(sheets, Stream.of("xl/workbook.xml", CHAIN))
                .map(part -> contents.has(part) ? contents.text(part) : "gone")
                .toList();
    }

    /** Each sheet has a name, links to the others, drop-downs that take their words from the next, and a formula. */
    private static byte[] workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        SHEETS.forEach(workbook::createSheet);
        for (int i = 0; i < SHEETS.size(); i++) {
            String own = SHEETS.get(i);
            XSSFSheet sheet = workbook.getSheet(own);
            for (int row = 0; row < ROWS; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Hold session " + row);
            }
            sheet.getRow(ROWS - 1).createCell(1).setCellFormula("1+1");
            Name name = workbook.createName();
            name.setNameName(own + "Actions");
            name.setRefersToFormula(own + "!$A$6:$A$9");
            SHEETS.stream().filter(other -> !other.equals(own)).forEach(other -> {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(other + "!A9");
                sheet.getRow(SHEETS.indexOf(other)).getCell(0).setHyperlink(link);
            });
            XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
            String next = SHEETS.get((i + 1) % SHEETS.size());
            sheet.addValidationData(helper.createValidation(
                    helper.createFormulaListConstraint(next + "!$A$12:$A$15"), new CellRangeAddressList(4, 9, 2, 2)));
        }
        return TestPackage.of(TestPackage.bytes(workbook))
                .add(
                        CHAIN,
                        "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<c r=\"B20\" i=\"1\"/><c r=\"B20\" i=\"2\"/><c r=\"B20\" i=\"3\"/></calcChain>")
                .relate("xl/_rels/workbook.xml.rels", "rId90", "calcChain", "calcChain.xml")
                .declare(CHAIN, "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml")
                .bytes();
    }
}
