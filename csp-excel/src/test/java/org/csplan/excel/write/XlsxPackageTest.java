package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.generate.PlanGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class XlsxPackageTest {

    static Stream<GridLayout> layouts() {
        return Layouts.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void sheetsAndTextsAreValidByTheStandardsSchema(GridLayout layout) throws Exception {
        for (long seed = 1; seed <= 4; seed++) {
            Map<String, byte[]> parts = parts(bytes(new PlanGenerator(seed).wildPlan(), layout));

            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                assertThat(faults(part.getKey(), part.getValue()))
                        .as(part.getKey())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSamePlanGivesTheSameBytes(GridLayout layout) {
        byte[] once = bytes(new PlanGenerator(7).plan(), layout);
        byte[] again = bytes(new PlanGenerator(7).plan(), layout);

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anotherProgramReadsEveryTextAsItIsAndNothingAsAFormula(GridLayout layout) throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            NewBook book = PlanBooks.of(new PlanGenerator(seed).plan(), layout);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(WorkbookFormat.XLSX.bytes(book)))) {
                assertThat(shown(workbook)).isEqualTo(meant(book));
            }
        }
    }

    @Test
    void nothingInItTellsWhenOrWhereItWasWritten() throws IOException {
        byte[] bytes = bytes(new PlanGenerator(3).plan(), Layouts.named("full"));

        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(entries).startsWith("[Content_Types].xml", "_rels/.rels").doesNotContain("docProps/app.xml");
        assertThat(new String(parts(bytes).get("docProps/core.xml")))
                .contains("<dc:language>en-GB</dc:language>")
                .doesNotContain("created", "modified", System.getProperty("user.name") + "<");
    }

    @Test
    void textsThatBeginLikeAFormulaKeepTheMarkOfATextWhenTheyAreEdited() throws IOException {
        ActionPlan plan = new PlanGenerator(1).plan();
        ActionPlan odd = plan.withPriorities(plan.priorities()
                .get(0)
                .withActions(plan.priorities().get(0).actions().get(0).withDescription("=1+1")));

        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(odd, Layouts.named("update-and-status"))))) {
            List<Cell> cells = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::add));

            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("=1+1"))
                    .singleElement()
                    .satisfies(cell ->
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        }
    }

    private static byte[] bytes(ActionPlan plan, GridLayout layout) {
        return WorkbookFormat.XLSX.bytes(PlanBooks.of(plan, layout));
    }

    private static Map<String, String> meant(NewBook book) {
        Map<String, String> texts = new TreeMap<>();
        for (NewSheet sheet : book.sheets()) {
            for (NewSheet.NewRow row : sheet.rows()) {
                for (NewCell cell : row.cells()) {
                    if (!cell.content().shown().isEmpty()) {
                        texts.put(
                                sheet.name() + "!" + row.index() + "/" + cell.column(),
                                cell.content().shown());
                    }
                }
            }
        }
        return texts;
    }

    private static Map<String, String> shown(XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.UK);
        Map<String, String> texts = new TreeMap<>();
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            XSSFSheet sheet = workbook.getSheetAt(s);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() != CellType.BLANK) {
                        texts.put(
                                sheet.getSheetName() + "!" + row.getRowNum() + "/" + cell.getColumnIndex(),
                                formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return texts;
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static List<XmlError> faults(String name, byte[] part) throws Exception {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(faults);
        ByteArrayInputStream in = new ByteArrayInputStream(part);
        XmlObject document = null;
        if (name.startsWith("xl/worksheets/sheet")) {
            document = WorksheetDocument.Factory.parse(in);
        } else if (name.equals("xl/sharedStrings.xml")) {
            document = SstDocument.Factory.parse(in);
        } else if (name.equals("xl/workbook.xml")) {
            document = WorkbookDocument.Factory.parse(in);
        }
        if (document != null) {
            document.validate(options);
        }
        faults.removeIf(fault -> fault.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
        return faults;
    }
}
