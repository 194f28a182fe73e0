package org.csplan.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.core.period.PlanPeriod;
import org.csplan.excel.generate.PlanGenerator;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.write.NewSheet.NewRow;
import org.csplan.excel.write.NewSheet.NewTable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published checks for accessible public-sector spreadsheets, as far as a file can keep them: the Government
 * Analysis Function's "Releasing statistics in spreadsheets" and its checklist of the basics, and the contrast of WCAG
 * 2.2 AA. Frozen headings and filters are kept against the checklist's advice (it calls neither essential), because
 * grids of actions are worked in, not only read.
 */
class AccessibilityTest {

    /** Every layout with plans of many kinds, and as an empty workbook to be filled in. */
    static List<Named<NewBook>> workbooks() {
        List<Named<NewBook>> books = new ArrayList<>();
        for (GridLayout layout : Layouts.standard()) {
            for (long seed = 1; seed <= 6; seed++) {
                NewBook book = PlanBooks.of(new PlanGenerator(seed).plan(), layout);
                books.add(Named.of(layout.name() + ", plan " + seed, book));
                NewBook odd = PlanBooks.of(new PlanGenerator(seed).wildPlan(), layout);
                books.add(Named.of(layout.name() + ", odd plan " + seed, odd));
            }
            NewBook empty = PlanBooks.toBeFilledIn(
                    layout, Optional.of(PlanPeriod.parse("2024/25")), List.of("Burglary", "Hate crime"));
            books.add(Named.of(layout.name() + ", empty", empty));
        }
        return books;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void theTitleStandsInTheFirstCellOfEverySheet(NewBook book) {
        assertThat(book.sheets()).allSatisfy(sheet -> {
            NewCell first = sheet.rows().get(0).cells().get(0);
            assertThat(first.column()).isZero();
            assertThat(first.look().role()).isEqualTo(Role.TITLE);
            assertThat(first.content().shown()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void thePropertiesHaveATitle(NewBook book) {
        assertThat(book.title()).isNotBlank();
        assertThat(NewBook.LANGUAGE).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void tabsHaveNamesOfTheirOwnOfAtMost31Characters(NewBook book) {
        Set<String> names = new HashSet<>();

        assertThat(book.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.name()).isNotBlank().hasSizeLessThanOrEqualTo(31);
            assertThat(names.add(sheet.name().toLowerCase(Locale.ROOT))).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void headingsAreAllThereAndAllDifferentAndPrintedOnEveryPage(NewBook book) {
        assertThat(book.sheets()).allSatisfy(sheet -> {
            List<String> headings = texts(sheet.rows().get(sheet.repeatedRow().orElseThrow()));

            assertThat(headings).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(sheet.rows()).filteredOn(AccessibilityTest::isHeader).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void flatGridsAreMarkedAsTablesWithANameAndADescription(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            int header = sheet.repeatedRow().orElseThrow();
            boolean flat = sheet.rows().subList(header + 1, sheet.rows().size()).stream()
                    .flatMap(row -> row.cells().stream())
                    .allMatch(cell -> cell.look().role() == Role.BODY);
            if (flat && sheet.merges().stream().noneMatch(merge -> merge.firstRow() > header)) {
                NewTable table = sheet.tables().get(0);
                assertThat(table.range().firstRow()).isEqualTo(header);
                assertThat(table.name()).matches("[A-Za-z_][A-Za-z0-9_]*");
                assertThat(table.description()).isNotBlank();
                assertThat(table.headings()).isEqualTo(texts(sheet.rows().get(header)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noCellsAreMergedInTables(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            for (NewTable table : sheet.tables()) {
                assertThat(sheet.merges()).noneMatch(merge -> overlap(merge, table.range()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noEmptyRowStandsInAGridOnlyToMakeSpace(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            int header = sheet.repeatedRow().orElseThrow();
            List<NewRow> below = sheet.rows().subList(header, sheet.rows().size());
            List<NewRow> grid =
                    below.stream().takeWhile(row -> !row.cells().isEmpty()).toList();

            assertThat(below.stream().skip(grid.size() + 1L).allMatch(row -> row.cells().stream()
                            .allMatch(cell -> cell.look().role().name().startsWith("KEY"))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noColourIsTheOnlySignOfAnything(NewBook book) {
        cells(book).forEach(cell -> {
            boolean ownColour = !cell.look().fill().equals(cell.look().role().fill());
            if (ownColour) {
                assertThat(cell.content().shown()).as("words on a colour").isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void lettersDifferFromTheirGroundByFourAndAHalfToOne(NewBook book) {
        cells(book).forEach(cell -> {
            int ground = cell.look().fill().orElse(Role.WHITE);
            assertThat(Palette.contrast(cell.look().letters(), ground)).isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void textsAreWrappedAndNoSmallerThanElevenPoints(NewBook book) {
        cells(book).forEach(cell -> {
            assertThat(cell.look().role().points()).isGreaterThanOrEqualTo(11);
            if (cell.look().role() == Role.BODY || cell.look().role() == Role.HEADING) {
                assertThat(cell.look().wrapped()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void theTitleOfWhatStandsBelowIsPrintedOnEveryPageOfASheet(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            sheet.rows().stream()
                    .filter(row ->
                            row.cells().stream().anyMatch(cell -> cell.look().role() == Role.PRIORITY))
                    .forEach(row -> assertThat(sheet.repeatedFrom()).contains(row.index()));
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void columnsFillThePage(NewBook book) {
        assertThat(book.sheets()).allSatisfy(sheet -> assertThat(
                        sheet.widths().stream().mapToDouble(Double::doubleValue).sum())
                .isGreaterThan(ColumnWidths.PAGE - 1));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void gridsBeginInTheFirstColumn(NewBook book) {
        assertThat(book.sheets()).allSatisfy(sheet -> assertThat(sheet.rows()
                        .get(sheet.repeatedRow().orElseThrow())
                        .cells()
                        .get(0)
                        .column())
                .isZero());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void cellsForAStatusHaveADropDownAndSayWhatTheyAreFor(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            List<String> headings = texts(sheet.rows().get(sheet.repeatedRow().orElseThrow()));
            int status = headings.indexOf("Status");
            if (status >= 0 && sheet.rows().size() > sheet.repeatedRow().get() + 1) {
                assertThat(sheet.choices())
                        .filteredOn(choice -> choice.range().firstColumn() == status)
                        .singleElement()
                        .satisfies(choice -> {
                            assertThat(choice.words()).contains("On track", "Complete");
                            assertThat(choice.hint()).hasSizeBetween(20, 255);
                            assertThat(String.join(",", choice.words())).hasSizeLessThanOrEqualTo(255);
                        });
            }
        }
    }

    private static Stream<NewCell> cells(NewBook book) {
        return book.sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream());
    }

    private static boolean isHeader(NewRow row) {
        return row.cells().stream().anyMatch(cell -> cell.look().role() == Role.HEADING);
    }

    private static List<String> texts(NewRow row) {
        return row.cells().stream().map(cell -> cell.content().shown()).toList();
    }

    private static boolean overlap(CellRange a, CellRange b) {
        return a.firstRow() <= b.lastRow()
                && b.firstRow() <= a.lastRow()
                && a.firstColumn() <= b.lastColumn()
                && b.firstColumn() <= a.lastColumn();
    }
}
