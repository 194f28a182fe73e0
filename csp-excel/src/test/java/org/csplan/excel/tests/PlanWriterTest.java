package org.csplan.excel.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.layout.Layouts;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.ImportedWorkbook;
import org.csplan.excel.LossyWriteException;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.WrittenPlan;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWriterTest {

    private static final Action ACTION = Action.builder()
            .description("Mark bicycles at both stations")
            .addLeadAgency(Agency.of("Wolds Police"))
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.xls"})
    void writesWhatItsReaderReads(String name) {
        ActionPlan plan = plan(ACTION, ACTION.withDescription("Visit every victim within a week"));
        Path file = folder.resolve(name);

        WrittenPlan written = PlanWriter.create().write(plan, file);

        assertThat(written.layout().name()).isEqualTo("update-and-status");
        assertThat(written.findings()).isEmpty();
        assertThat(PlanReader.create().read(file).plan()).isEqualTo(plan);
    }

    @Test
    void saysWhatTheChosenLayoutLoses() {
        ActionPlan plan = plan(ACTION.withResources("Partnership budget"));

        WrittenPlan written = PlanWriter.create()
                .withLayout(Layouts.named("update-and-status"))
                .write(plan, folder.resolve("plan.xlsx"));

        assertThat(written.findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "layout-loses",
                                "The layout 'update-and-status' has no place for resources; 1 action loses what it says there."));
    }

    @Test
    void refusesToLoseAnythingWhenStrictAndLeavesTheFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "what was there");
        PlanWriter writer = PlanWriter.create()
                .withLayout(Layouts.named("update-and-status"))
                .strict();

        assertThatThrownBy(() -> writer.write(plan(ACTION.withResources("Partnership budget")), file))
                .isInstanceOfSatisfying(LossyWriteException.class, refusal -> assertThat(refusal.findings())
                        .hasSize(1))
                .hasMessageStartingWith("the layout 'update-and-status' would lose something (1 in all): ");
        assertThat(file).hasContent("what was there");
    }

    @Test
    void namesTheValueThatAReaderWouldUnderstandOtherwise() {
        Action action = ACTION.withLeadAgencies(Agency.of("Wolds Police/Harbour Trust"));

        WrittenPlan written = PlanWriter.create().write(plan(ACTION, action), folder.resolve("plan.xlsx"));

        assertThat(written.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("comes-back-different");
            assertThat(finding.path()).contains("/priorities/0/actions/1/leadAgencies");
            assertThat(finding.message())
                    .isEqualTo("The lead agencies of action 2 of the priority 'Burglary' come back as 'Wolds Police',"
                            + " 'Harbour Trust' instead of 'Wolds Police/Harbour Trust'.");
        });
    }

    @Test
    void saysThatATextIsLongerThanACell() {
        Action action = ACTION.withUpdate("word ".repeat(7_000).strip());

        WrittenPlan written = PlanWriter.create().write(plan(ACTION, action), folder.resolve("plan.xlsx"));

        assertThat(written.findings())
                .extracting(Finding::message)
                .containsExactly("The update of action 2 of the priority 'Burglary' has 34999 characters; a cell holds"
                        + " 32767, and the rest is cut off.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.xls"})
    void cutsATitleThatIsLongerThanACell(String name) {
        ActionPlan plan = plan(ACTION)
                .withTitle("Safer Borough Action Plan ".repeat(3_000).strip());

        WrittenPlan written = PlanWriter.create().write(plan, folder.resolve(name));

        assertThat(written.findings())
                .extracting(Finding::message)
                .contains("The title of the plan has 77999 characters; a cell holds 32767, and the rest is cut off.");
    }

    @Test
    void putsAWordBesideEveryColour() {
        Action green = ACTION.withStatus(
                Status.builder().rag(Rag.GREEN).progress(Progress.ON_TRACK).build());
        ActionPlan plan = plan(green, green.withDescription("Visit every victim within a week"));
        Path file = folder.resolve("plan.xlsx");

        PlanWriter.create().write(plan, file);

        ImportedWorkbook read = PlanReader.create().readWorkbook(file);
        assertThat(read.plans().get(0).plan()).isEqualTo(plan);
        assertThat(texts(read.grid().sheets().get(0))).contains("RAG", "Green");
    }

    @Test
    void writesNumbersAsNumbersAndDatesAsDates() {
        Action measured = ACTION.withBaseline(Measure.of("2,000").withPeriod("2023/24"))
                .withTarget(Measure.of("15.3%").withPeriod("2024/25"))
                .withTimescale(Timescale.parse("31/03/2025"));
        ActionPlan plan = plan(measured, measured.withDescription("Visit every victim within a week"));
        Path file = folder.resolve("plan.xlsx");

        PlanWriter.create().write(plan, file);

        ImportedWorkbook read = PlanReader.create().readWorkbook(file);
        assertThat(read.plans().get(0).plan()).isEqualTo(plan);
        assertThat(cells(read.grid().sheets().get(0)))
                .filteredOn(cell -> cell.kind() == GridCell.Kind.NUMBER || cell.kind() == GridCell.Kind.DATE)
                .extracting(GridCell::text)
                .containsExactly("2,000", "15.3%", "31/03/2025", "2,000", "15.3%", "31/03/2025");
    }

    @Test
    void keepsTheQuartersOfSeveralYearsApart() {
        PlanPeriod first = PlanPeriod.parse("2008/09");
        PlanPeriod second = PlanPeriod.parse("2009/10");
        Action returned = ACTION.withQuarters(java.util.Map.of(
                Quarter.of(first, 4),
                QuarterlyMeasure.of("12 marked"),
                Quarter.of(second, 1),
                QuarterlyMeasure.of("5")));
        ActionPlan plan = plan(returned, returned.withDescription("Visit every victim within a week"))
                .withTitle("Kestrel Vale CSP Action Plan 2008 – 2011")
                .withPeriod(PlanPeriod.parse("2008 – 2011"));
        Path file = folder.resolve("plan.xlsx");

        WrittenPlan written = PlanWriter.create().write(plan, file);

        assertThat(written.findings()).isEmpty();
        assertThat(PlanReader.create().read(file).plan()).isEqualTo(plan);
    }

    @Test
    void writesInALayoutOfTheCallersOwn() {
        GridLayout own = GridLayout.builder()
                .name("who-what")
                .priorityPlace(PriorityPlace.COLUMN)
                .addColumns(
                        LayoutColumn.of(Field.of(Kind.LEAD_AGENCIES), "Who leads?"),
                        LayoutColumn.of(Field.of(Kind.DESCRIPTION), "What will we do?"),
                        LayoutColumn.of(Field.of(Kind.PRIORITY), "Priority"))
                .build();
        ActionPlan plan = plan(ACTION, ACTION.withDescription("Visit every victim within a week"));
        Path file = folder.resolve("plan.xlsx");

        WrittenPlan written = PlanWriter.create().withLayout(own).write(plan, file);

        assertThat(written.findings()).isEmpty();
        assertThat(texts(PlanReader.create().readWorkbook(file).grid().sheets().get(0)))
                .containsSubsequence("Who leads?", "What will we do?", "Priority", "Wolds Police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarterly-monitoring", "update-and-status", "outcomes-and-strands", "full"})
    void writesAnEmptyWorkbookThatIsReadOnceItIsFilledIn(String layout) {
        Path file = folder.resolve("template.xlsx");

        PlanWriter.create()
                .withLayout(Layouts.named(layout))
                .writeTemplate(Optional.of(PlanPeriod.parse("2024/25")), List.of("Burglary", "Hate crime"), file);

        List<GridSheet> sheets = PlanReader.create().readWorkbook(file).grid().sheets();
        assertThat(sheets)
                .flatExtracting(PlanWriterTest::texts)
                .contains("Community Safety Partnership Action Plan 2024/25", "Burglary", "Hate crime");
    }

    @ParameterizedTest
    @CsvSource({
        "quarterly-monitoring, true",
        "update-and-status, true",
        "full, true",
        "outcomes-and-strands, false",
        "lead-partners-by-when, false"
    })
    void hasAKeyInAnEmptyWorkbookWhereAStatusIsToBeFilledIn(String layout, boolean hasKey) {
        Path file = folder.resolve("template.xlsx");

        PlanWriter.create().withLayout(Layouts.named(layout)).writeTemplate(Optional.empty(), List.of(), file);

        GridSheet sheet = PlanReader.create().readWorkbook(file).grid().sheets().get(0);
        assertThat(texts(sheet).containsAll(List.of("Key", "Blue: complete"))).isEqualTo(hasKey);
    }

    @Test
    void writesNoCharactersThatNoWorkbookHolds() {
        ActionPlan plan = plan(ACTION.withDescription("Fit\u0000 new \uFFFElocks\uD800"))
                .withTitle("Action\u0008 plan 2024/25")
                .withPartnership("Kestrel\u0001 Vale CSP");
        Path file = folder.resolve("plan.xlsx");

        WrittenPlan written =
                PlanWriter.create().withLayout(Layouts.named("full")).write(plan, file);

        assertThat(written.findings()).hasSize(3);
        assertThat(texts(PlanReader.create().readWorkbook(file).grid().sheets().get(0)))
                .contains("Action plan 2024/25", "Kestrel Vale CSP", "Fit new locks");
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> PlanWriter.create().write(plan(ACTION), folder.resolve("plan.ods")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A workbook is written as .xlsx or .xls; 'plan.ods' ends in neither.");
    }

    private static ActionPlan plan(Action... actions) {
        return ActionPlan.builder()
                .title("Kestrel Vale CSP Action Plan 2024/25")
                .partnership("Kestrel Vale CSP")
                .period(PlanPeriod.parse("2024/25"))
                .addPriority(
                        Priority.builder().title("Burglary").addActions(actions).build())
                .build();
    }

    private static List<GridCell> cells(GridSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<String> texts(GridSheet sheet) {
        return cells(sheet).stream()
                .map(GridCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
