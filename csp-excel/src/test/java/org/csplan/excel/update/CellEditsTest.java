package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.csplan.excel.update.Book.action;
import static org.csplan.excel.update.Book.filled;
import static org.csplan.excel.update.Book.formatted;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.update.CellChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells get new values in the way in which the file says such things. */
class CellEditsTest {

    private static final String REVIEW = """
            Safer Borough Action Plan 2024/25
            Rural crime
            Action            | Lead agency           | By when    | Update        | Status
            Mark 300 trailers | Wolds Police; Council | March 2025 | 120 marked    | On track
            Visit 60 farms    | Council               | June 2024  | All visited   | Complete
            Close two gates   | Farm Watch; Council   | May 2024   | Not yet begun | At risk
            """;

    private static final String MONITORING = """
            Safer Borough Action Plan 2024/25
            Rural crime
            No | Action            | Lead agency  | Baseline | Target | Q1 | Q2 | Progress
            1  | Mark 300 trailers | Wolds Police | 120      | 300    | 60 | 80 |
            2  | Visit 60 farms    | Council      | 40       | 60     | 10 |    |
            3  | Answer in time    | Council      | 50       | 80     |    |    |
            """;

    private static final Book REVIEWED = Book.of(
            REVIEW,
            filled("E4", IndexedColors.LIGHT_GREEN)
                    .andThen(filled("E5", IndexedColors.SKY_BLUE))
                    .andThen(filled("E6", IndexedColors.GOLD))
                    .andThen(sheet -> {
                        Book.cell(sheet, "E4").setCellValue("On track");
                        Book.cell(sheet, "E5").setCellValue("Complete");
                        Book.cell(sheet, "E6").setCellValue("At risk");
                    }));

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1632 960000", "@home", "-", "a < b & \"c\"", "one\n\ntwo", "😀 ’ £", "_x000A_"})
    void writesTextAsText(String text) {
        Book after = REVIEWED.after(action(0, action -> action.withUpdate("Told: " + text)));

        after.look(sheet -> {
            assertThat(Book.cell(sheet, "D4").getCellType()).isEqualTo(CellType.STRING);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"; ", " / ", "\n", ", "})
    void partsNamesAsTheFileDoes(String separator) {
        Book book = Book.of(
                REVIEW.replace("; ", separator.equals("\n") ? " / " : separator.equals(" / ") ? "/" : separator));
        List<Agency> three = List.of(Agency.of("Farm Watch"), Agency.of("Council"), Agency.of("Wolds Police"));

        Book after = book.after(action(0, action -> action.withLeadAgencies(three)));

        String parted = separator.equals(" / ") ? "/" : separator;
        after.look(sheet -> assertThat(Book.cell(sheet, "B4").getStringCellValue())
                .isEqualTo(String.join(parted, "Farm Watch", "Council", "Wolds Police")));
    }

    @Test
    void onASheetWhoseNameIsWrittenWithEscapes() {
        Book book = Book.of(new XSSFWorkbook(), "plan.xlsx", REVIEW, sheet -> sheet.getWorkbook()
                .setSheetName(0, "A_x0042_C"));

        Book changed = book.after(action(0, action -> action.withDescription("Mark 400 trailers")));

        assertThat(changed.plan().priorities().get(0).actions().get(0).description())
                .contains("Mark 400 trailers");
    }

    @Test
    void showsAStatusInTheColourThatTheFileUsesForIt() {
        Status complete =
                REVIEWED.plan().priorities().get(0).actions().get(1).status().orElseThrow();

        Book after = REVIEWED.after(action(2, action -> action.withStatus(complete)));

        after.look(sheet -> {
            assertThat(Book.cell(sheet, "E6").getStringCellValue()).isEqualTo("Complete");
            assertThat(Book.cell(sheet, "E6").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.SKY_BLUE.getIndex());
        });
    }

    @Test
    void keepsADateADateInItsOwnFormat() {
        Book book = Book.of(REVIEW, formatted("C4", "dd/mm/yyyy", 45747).andThen(formatted("C5", "mmm yyyy", 45470)));

        Book after = book.after(action(0, action -> action.withTimescale(Timescale.parse("30/06/2025"))))
                .after(action(1, action -> action.withTimescale(Timescale.parse("Sep 2025"))));

        after.look(sheet -> {
            assertThat(Book.cell(sheet, "C4").getNumericCellValue()).isEqualTo(45838);
            assertThat(Book.cell(sheet, "C4").getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(Book.cell(sheet, "C5").getCellType()).isEqualTo(CellType.NUMERIC);
        });
        assertThat(after.text()).contains("| 30/06/2025 |", "| Sep 2025 |");
    }

    @Test
    void keepsNumbersNumbersAndPercentagesPercentages() {
        Book book = Book.of(MONITORING, formatted("E6", "0%", 0.8).andThen(formatted("F6", "0%", 0.5)));
        Measure ninety = book.plan().priorities().get(0).actions().get(2).target().orElseThrow().toBuilder()
                .text("90%")
                .value(new BigDecimal("90"))
                .build();

        Book after = book.after(action(2, action -> action.withTarget(ninety))).after(action(1, action -> {
            var returns = new TreeMap<>(action.quarters());
            returns.put(Quarter.Q2, QuarterlyMeasure.of("25"));
            return action.withQuarters(returns).withTarget(Measure.of("75"));
        }));

        after.look(sheet -> {
            assertThat(Book.cell(sheet, "E6").getNumericCellValue()).isEqualTo(0.9);
            assertThat(Book.cell(sheet, "G5").getNumericCellValue()).isEqualTo(25);
            assertThat(Book.cell(sheet, "E5").getNumericCellValue()).isEqualTo(75);
        });
    }

    @Test
    void changesOnlyThePieceThatChangedOfATextThatGoesOnBelow() {
        Book book = Book.of("""
                Safer Borough Action Plan 2024/25
                Rural crime
                Action            | Lead agency  | By when    | Update
                Mark 300 trailers | Wolds Police | March 2025 | 120 were marked.
                                  |              |            | 40 more in June.
                Visit 60 farms    | Council      | June 2024  | All were visited.
                """);

        Book after = book.after(action(0, action -> action.withUpdate("120 were marked. 55 more in July.")));

        assertThat(after.text()).contains("""
                Mark 300 trailers | Wolds Police | March 2025 | 120 were marked.
                 |  |  | 55 more in July.
                """);
    }

    @Test
    void renamesAPriorityWhereverItStandsBesideItsActions() {
        Book book = Book.of("""
                Safer Borough Action Plan 2024/25
                Priority    | Action            | Lead agency  | By when
                Rural crime | Mark 300 trailers | Wolds Police | March 2025
                Rural crime | Visit 60 farms    | Council      | June 2024
                Road danger | Check 24 roads    | Speedwatch   | March 2025
                """);

        Book after = book.after(plan -> plan.withPriorities(
                plan.priorities().get(0).withTitle("Farm crime"),
                plan.priorities().get(1)));

        assertThat(after.text())
                .contains("Farm crime | Mark", "Farm crime | Visit")
                .doesNotContain("Rural crime");
    }

    @Test
    void saysWhatTheGridHasNoColumnForAndWritesTheRest() {
        ActionPlan now = action(0, action -> action.withUpdate("300 marked").withTarget(Measure.of("300")))
                .apply(REVIEWED.plan());

        UpdatedWorkbook updated = REVIEWED.updatedTo(now);

        assertThat(updated.changes())
                .extracting(CellChange::place, CellChange::before, CellChange::after)
                .extracting(Object::toString)
                .containsExactly("('Plan'!D4, \"120 marked\", \"300 marked\")");
        assertThat(updated.findings())
                .extracting(
                        finding -> finding.rule(),
                        finding -> finding.path().orElseThrow(),
                        finding -> finding.message())
                .containsExactly(tuple(
                        "not-written",
                        "/priorities/0/actions/0/target",
                        "The grid has no column for the target of action 'Mark 300 trailers' ('300'), so it is not in the"
                                + " workbook."));
        assertThat(REVIEWED.written(updated).plan()).isEqualTo(updated.plan());
    }

    @Test
    void saysWhichValuesContradictThemselves() {
        ActionPlan now = action(
                        0,
                        action -> action.withTimescale(
                                action.timescale().orElseThrow().withText("May 2026")))
                .apply(REVIEWED.plan())
                .withDraft(true);

        UpdatedWorkbook updated = REVIEWED.updatedTo(now);

        assertThat(updated.changes()).isEmpty();
        assertThat(updated.findings())
                .extracting(finding -> finding.path().orElseThrow(), finding -> finding.message())
                .containsExactly(
                        tuple(
                                "/draft",
                                "Whether the plan is a draft is read from the word in its title, on its cover, in a sheet's"
                                        + " name or in a printed header; change it there."),
                        tuple(
                                "/priorities/0/actions/0/timescale",
                                "Not written, for it would not come back as it is: The timescale of action 1 of the priority"
                                        + " 'Rural crime' comes back as 'May 2026' (due 2026-05-31) instead of 'May 2026' (due"
                                        + " 2025-03-31)."));
    }

    @Test
    void saysThatAFormulaGivesWay() {
        Book book = Book.of(MONITORING, sheet -> Book.cell(sheet, "E4").setCellFormula("D4*2"));

        UpdatedWorkbook updated = book.updatedTo(
                action(0, action -> action.withTarget(Measure.of("310"))).apply(book.plan()));

        assertThat(updated.findings())
                .extracting(finding -> finding.message())
                .containsExactly("Cell 'Plan'!E4 was worked out by a formula; it now holds what the plan says.");
    }
}
