package org.csplan.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.write.annotate.Annotations;
import org.csplan.excel.write.patch.Changes;
import org.csplan.excel.write.patch.Edit;
import org.csplan.excel.write.patch.NewCell;
import org.csplan.excel.write.patch.RichWorkbook;
import org.csplan.excel.write.patch.TestPackage;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAnnotatorTest {

    private static final Finding LATE =
            Finding.of("due-before-period", Severity.ERROR, "Action 1.3 is due before the plan begins.");
    private static final Finding PLAIN =
            Finding.of("partnership-missing", Severity.WARNING, "No partnership is named.");

    private final byte[] rich = RichWorkbook.bytes();

    @Test
    void putsACommentOnEachCellAndListsTheFindingsWithLinks() throws IOException {
        List<Finding> findings = List.of(LATE.atCell(new Location("Plan", "D7")), PLAIN);

        byte[] annotated = annotated(findings);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(workbook.getSheet("Plan")
                            .getCellComment(new CellAddress("D7"))
                            .getString()
                            .getString())
                    .isEqualTo("Error: Action 1.3 is due before the plan begins.");
            XSSFSheet list = workbook.getSheet("Findings");
            assertThat(texts(list, 0)).containsExactly("Severity", "Rule", "Where", "What");
            assertThat(texts(list, 1))
                    .containsExactly(
                            "Error", "due-before-period", "Plan D7", "Action 1.3 is due before the plan begins.");
            assertThat(list.getRow(1).getCell(2).getHyperlink().getLocation()).isEqualTo("'Plan'!D7");
            assertThat(texts(list, 2))
                    .containsExactly("Warning", "partnership-missing", "", "No partnership is named.");
        }
    }

    @Test
    void linksNoMoreThanASheetCanHaveLinks() throws IOException {
        List<Finding> findings = Collections.nCopies(65_531, LATE.atCell(new Location("Elsewhere", "D7")));

        String list = TestPackage.of(annotated(findings)).text("xl/worksheets/sheet4.xml");

        assertThat(list.split("<hyperlink ", -1)).hasSize(65_530 + 1);
        assertThat(list).contains("<hyperlink ref=\"C65531\"").doesNotContain("<hyperlink ref=\"C65532\"");
        assertThat(list).contains("<c r=\"D65532\"");
    }

    @Test
    void endsTheListWhereASheetEnds() {
        List<Finding> findings = Collections.nCopies(1_048_577, PLAIN);

        List<List<NewCell>> rows =
                ((Edit.AddSheet) Annotations.of(findings, Set.of(), false).get(0)).rows();

        assertThat(rows).hasSize(1_048_576);
        assertThat(rows.get(1_048_574).get(3).text()).isEqualTo("No partnership is named.");
        assertThat(rows.get(1_048_575).get(3).text()).isEqualTo("3 more have no room on a sheet.");
    }

    @Test
    void countsWhatACommentHasNoRoomFor() throws IOException {
        List<Finding> findings = Collections.nCopies(1_000, LATE.atCell(new Location("Plan", "D7")));

        byte[] annotated = annotated(findings);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(workbook.getSheet("Plan")
                            .getCellComment(new CellAddress("D7"))
                            .getString()
                            .getString())
                    .hasSizeLessThan(32_767)
                    .endsWith(
                            "Error: Action 1.3 is due before the plan begins.\n\nThere is no room here for 400 more.");
        }
    }

    @Test
    void leavesEverythingElseInTheFileAsItWas() throws IOException {
        byte[] annotated = annotated(List.of(LATE.atCell(new Location("Plan", "D7"))));

        assertThat(Changes.between(rich, annotated))
                .containsExactlyInAnyOrder(
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "[Content_Types].xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet4.xml");
    }

    @Test
    void putsFindingsInThePlaceOfThoseItPutThereBefore() throws IOException {
        Finding asked = PLAIN.atCell(new Location("Plan", "B6"));
        byte[] once = annotated(List.of(LATE.atCell(new Location("Plan", "D7")), asked));

        byte[] twice = annotated(once, List.of(LATE.atCell(new Location("Plan", "D8")), asked));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsOnlyOnce("Findings");
            assertThat(workbook).noneMatch(sheet -> sheet.getSheetName().startsWith("Findings ("));
            XSSFSheet list = workbook.getSheet("Findings");
            assertThat(list.getLastRowNum()).isEqualTo(2);
            assertThat(texts(list, 1)).contains("Plan D8");
            assertThat(comment(workbook, "D7")).isEmpty();
            assertThat(comment(workbook, "D8")).contains("Error: Action 1.3 is due before the plan begins.");
            assertThat(comment(workbook, "B6")).contains("Ask the wardens\n\nWarning: No partnership is named.");
        }
        assertThat(TestPackage.of(twice).text("xl/drawings/vmlDrawing0.vml"))
                .contains("<x:Row>7</x:Row><x:Column>3</x:Column>")
                .doesNotContain("<x:Row>6</x:Row><x:Column>3</x:Column>");
    }

    @Test
    void knowsItsFindingsInAWorkbookThatAnotherProgramSaved() throws IOException {
        List<Finding> findings = List.of(LATE.atCell(new Location("Plan", "D7")), PLAIN);
        byte[] saved = savedAgain(annotated(findings), workbook -> workbook.getSheet("Plan")
                .getCellComment(new CellAddress("D7"))
                .setAuthor(""));

        byte[] twice = annotated(saved, List.of(PLAIN));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            assertThat(workbook).noneMatch(sheet -> sheet.getSheetName().startsWith("Findings ("));
            assertThat(comment(workbook, "D7")).isEmpty();
        }
    }

    @Test
    void keepsWhatSomebodyWroteBesideItsFindings() throws IOException {
        List<Finding> findings = List.of(LATE.atCell(new Location("Plan", "D7")));
        byte[] answered = savedAgain(annotated(findings), workbook -> {
            workbook.getSheet("Findings").getRow(1).createCell(4).setCellValue("Done, 3 May");
            workbook.getSheet("Plan").getCellComment(new CellAddress("D7")).setString("Error: Too early.\nMended.");
        });

        byte[] twice = annotated(answered, findings);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("Done, 3 May");
            assertThat(workbook.getSheet("Findings (2)")).isNotNull();
            assertThat(comment(workbook, "D7"))
                    .contains("Error: Too early.\nMended.\n\nError: Action 1.3 is due before the plan begins.");
        }
    }

    private static byte[] savedAgain(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static Optional<String> comment(XSSFWorkbook workbook, String cell) {
        return Optional.ofNullable(workbook.getSheet("Plan").getCellComment(new CellAddress(cell)))
                .map(comment -> comment.getString().getString());
    }

    @Test
    void saysSoWhereNothingWasFound() throws IOException {
        byte[] annotated = annotated(List.of());

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(texts(workbook.getSheet("Findings"), 1)).containsExactly("", "", "", "Nothing was found.");
        }
    }

    @Test
    void savesTheCopyBesideTheWorkbook(@TempDir Path folder) throws IOException {
        Path workbook = Files.write(folder.resolve("return.xlsx"), rich);
        Path copy = folder.resolve("checked.xlsx");

        PlanAnnotator.open(workbook).annotate(List.of(PLAIN)).save(copy);

        assertThat(copy).exists();
        assertThat(workbook).hasBinaryContent(rich);
    }

    @Test
    void refusesAPartThatUnpacksToMoreThanTheLimit() {
        ReadLimits limits = new ReadLimits(1 << 20, 100, 100, 10, 10_000, 1_000, 100_000, 100, 100, 0, 64);
        PlanAnnotator annotator = PlanAnnotator.open(new ByteArrayInputStream(rich), "return.xlsx", limits);

        assertThatThrownBy(() -> annotator.annotate(List.of(PLAIN)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessageContaining("unpacks to over 100 bytes");
    }

    @Test
    void refusesAnOldWorkbook() throws IOException {
        byte[] old;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Plan");
            old = TestPackage.bytes(workbook);
        }

        PlanAnnotator annotator = PlanAnnotator.open(new ByteArrayInputStream(old), "return.xls", ReadLimits.STANDARD);

        assertThatThrownBy(() -> annotator.annotate(List.of()))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage("comments are put into .xlsx workbooks only; save it as .xlsx, without a password");
    }

    private byte[] annotated(List<Finding> findings) throws IOException {
        return annotated(rich, findings);
    }

    private static byte[] annotated(byte[] workbook, List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanAnnotator.open(new ByteArrayInputStream(workbook), "return.xlsx", ReadLimits.STANDARD)
                .annotate(findings)
                .writeTo(out);
        return out.toByteArray();
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return IntStream.range(0, 4)
                .mapToObj(column -> sheet.getRow(row).getCell(column) == null
                        ? ""
                        : sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }
}
