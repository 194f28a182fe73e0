package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.csplan.excel.update.Book.actions;
import static org.csplan.excel.update.Book.merged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.update.CellChange;
import org.csplan.excel.write.update.RemovedActions;
import org.junit.jupiter.api.Test;

/** Rows of actions are put in and taken out, wherever they stand. */
class RowEditsTest {

    private static final String MERGED = """
            Safer Borough Action Plan 2024/25
            Priority     | Theme   | Action              | Lead agency  | By when
            Rural crime  | Farms   | Mark 300 trailers   | Wolds Police | March 2025
                         |         | Visit 60 farms      |              | June 2024
                         | Lanes   | Close two gates     | Council      | May 2024
            Road danger  | Speed   | Check 24 roads      | Speedwatch   | March 2025
                         |         | Put up eight signs  | Council      | July 2024
            """;

    private static final String UNNUMBERED = """
            Safer Borough Action Plan 2024/25
            Action              | Lead agency  | By when
            Mark 300 trailers   | Wolds Police | March 2025
            Visit 60 farms      | Wolds Police | June 2024
            Close two gates     | Council      | May 2024
            """;

    private final Book merged = Book.of(MERGED, merged("A1:E1", "A3:A5", "B3:B4", "D3:D4", "A6:A7", "B6:B7"));

    private static Action farmAction(String description) {
        return Action.builder()
                .theme("Farms")
                .description(description)
                .addLeadAgency(Agency.of("Wolds Police"))
                .timescale(Timescale.parse("May 2024"))
                .build();
    }

    @Test
    void putsARowIntoTheMiddleOfMergedBlocks() {
        Book after = merged.after(actions(0, actions -> actions.add(1, farmAction("Meet 20 growers"))));

        assertThat(after.text()).isEqualTo("""
                Safer Borough Action Plan 2024/25
                Priority | Theme | Action | Lead agency | By when
                Rural crime | Farms | Mark 300 trailers | Wolds Police | March 2025
                 |  | Meet 20 growers |  | May 2024
                 |  | Visit 60 farms |  | June 2024
                 | Lanes | Close two gates | Council | May 2024
                Road danger | Speed | Check 24 roads | Speedwatch | March 2025
                 |  | Put up eight signs | Council | July 2024
                """);
        assertThat(after.merges()).containsExactlyInAnyOrder("A1:E1", "A3:A6", "B3:B5", "D3:D5", "A7:A8", "B7:B8");
    }

    @Test
    void saysWhatAMergedCellGivesToARowThatComesToStandBesideIt() {
        Action councils = farmAction("Meet 20 growers").withLeadAgencies(Agency.of("Council"));
        ActionPlan now = actions(0, actions -> actions.add(1, councils)).apply(merged.plan());

        UpdatedWorkbook updated = merged.updatedTo(now);

        assertThat(updated.findings())
                .extracting(finding -> finding.path().orElseThrow(), finding -> finding.message())
                .containsExactly(tuple(
                        "/priorities/0/actions/1/leadAgencies",
                        "Action 'Meet 20 growers' comes to stand beside 'Plan'!D3, which is merged and gives it the lead"
                                + " agencies, too; part the cell in the workbook to change that."));
        assertThat(merged.written(updated).plan().priorities().get(0).actions().get(1))
                .isEqualTo(farmAction("Meet 20 growers"));
    }

    @Test
    void putsARowAboveTheFirstOfMergedBlocks() {
        Book after = merged.after(actions(0, actions -> actions.add(0, farmAction("Meet 20 growers"))));

        assertThat(after.text())
                .contains("Rural crime | Farms | Meet 20 growers | Wolds Police | May 2024\n |  | Mark 300 trailers");
        assertThat(after.merges()).contains("A3:A6", "B3:B5");
    }

    @Test
    void putsARowBelowTheLastOfMergedBlocks() {
        Action last = Action.builder()
                .theme("Speed")
                .description("Meet 20 schools")
                .addLeadAgency(Agency.of("Council"))
                .build();

        Book after = merged.after(actions(1, actions -> actions.add(last)));

        assertThat(after.text())
                .endsWith("Put up eight signs | Council | July 2024\n |  | Meet 20 schools | Council\n");
        assertThat(after.merges()).contains("A6:A8", "B6:B8");
    }

    @Test
    void putsSeveralRowsInAtOneAndAtSeveralPlaces() {
        Book after = merged.after(
                plan -> actions(1, actions -> actions.add(1, actions.get(0).withDescription("A")))
                        .compose(actions(0, actions -> {
                            actions.add(1, farmAction("B"));
                            actions.add(2, farmAction("C"));
                            actions.add(actions.get(4).withDescription("D"));
                        }))
                        .apply(plan));

        assertThat(after.plan().priorities().get(0).actions())
                .extracting(action -> action.description().orElseThrow())
                .containsExactly("Mark 300 trailers", "B", "C", "Visit 60 farms", "Close two gates", "D");
        assertThat(after.merges()).contains("A3:A8", "B3:B6", "A9:A11");
    }

    @Test
    void keepsWhatIsSaidForOthersWhenTheFirstOfThemGoes() {
        Book after = merged.after(actions(0, actions -> actions.remove(0)));

        assertThat(after.text()).contains("Rural crime | Farms | Visit 60 farms | Wolds Police | June 2024");
        assertThat(after.merges()).contains("A3:A4").doesNotContain("B3:B4");
    }

    @Test
    void takesAWholeThemeOut() {
        Book after = merged.after(actions(0, actions -> actions.subList(0, 2).clear()));

        assertThat(after.text()).contains("Rural crime | Lanes | Close two gates | Council | May 2024\nRoad danger");
    }

    @Test
    void leavesARowThatDoesNotSayWhatWillBeDoneWhereItIs() {
        Book book = Book.of("""
                Safer Borough Action Plan 2024/25
                Action              | Lead agency  | Q1          | Update
                                    |              | Six visits  | Held in May
                Mark 300 trailers   | Wolds Police | 120 marked  | Well received
                Close two gates     | Council      |             | Both closed
                """);
        Action mute = book.plan().priorities().get(0).actions().get(0);

        UpdatedWorkbook updated = book.updatedTo(
                actions(0, actions -> actions.set(2, actions.get(2).withDescription("Close four gates")))
                        .apply(book.plan()),
                RemovedActions.DELETE);

        assertThat(mute.description()).isEmpty();
        assertThat(updated.changes()).extracting(CellChange::after).containsExactly("Close four gates");
    }

    @Test
    void rewordsActionsThatStandTogether() {
        Book book = Book.of(UNNUMBERED);

        UpdatedWorkbook updated = book.updatedTo(
                actions(0, actions -> {
                            actions.set(0, actions.get(0).withDescription("Hold an open evening"));
                            actions.set(1, actions.get(1).withDescription("Train volunteers"));
                        })
                        .apply(book.plan()),
                RemovedActions.DELETE);

        assertThat(updated.changes())
                .extracting(CellChange::kind)
                .containsExactly(CellChange.Kind.VALUE, CellChange.Kind.VALUE);
    }

    @Test
    void takesTwoOthersOfTheSamePeopleForNewActions() {
        Book book = Book.of(UNNUMBERED);

        UpdatedWorkbook updated = book.updatedTo(actions(0, actions -> {
                    actions.set(0, farmAction("Hold an open evening").withTheme(Optional.empty()));
                    actions.set(1, farmAction("Train volunteers").withTheme(Optional.empty()));
                })
                .apply(book.plan()));

        assertThat(updated.plan().priorities().get(0).actions()).hasSize(5);
    }

    @Test
    void putsInAndTakesOutAtOnce() {
        Book after = merged.after(actions(0, actions -> {
            actions.remove(1);
            actions.add(0, farmAction("Meet 20 growers"));
            actions.add(farmAction("Sow a verge").withTheme("Lanes"));
        }));

        assertThat(after.text()).contains("""
                Rural crime | Farms | Meet 20 growers | Wolds Police | May 2024
                 |  | Mark 300 trailers | Wolds Police | March 2025
                 | Lanes | Close two gates | Council | May 2024
                 | Lanes | Sow a verge | Wolds Police | May 2024
                """);
    }

    @Test
    void movesAnActionToAnotherPriorityWhateverBecomesOfRemovedOnes() {
        ActionPlan plan = merged.plan();
        Action moved = plan.priorities().get(0).actions().get(2).withTheme("Speed");
        ActionPlan now = plan.withPriorities(
                plan.priorities()
                        .get(0)
                        .withActions(plan.priorities().get(0).actions().subList(0, 2)),
                plan.priorities().get(1).withActions(with(plan.priorities().get(1), moved)));

        UpdatedWorkbook updated = merged.updatedTo(now, RemovedActions.KEEP);

        assertThat(updated.plan()).isEqualTo(now);
        assertThat(updated.findings())
                .extracting(finding -> finding.message())
                .containsExactly("Action 'Close two gates' stands under 'Speed' now; its old row is taken out.");
    }

    private static List<Action> with(Priority priority, Action added) {
        List<Action> actions = new ArrayList<>(priority.actions());
        actions.add(added);
        return actions;
    }

    @Test
    void leavesWhatAPartnerHasAddedMeanwhile() {
        ActionPlan earlier = merged.plan();
        Book later = merged.after(
                actions(0, actions -> actions.add(farmAction("Sow a verge").withTheme("Lanes"))));
        ActionPlan now = actions(1, actions -> actions.set(0, actions.get(0).withDescription("Check 30 roads")))
                .apply(earlier);

        UpdatedWorkbook updated = later.updatedTo(now);

        assertThat(updated.changes()).hasSize(1);
        assertThat(updated.findings())
                .extracting(finding -> finding.message())
                .containsExactly("The plan no longer has action 'Sow a verge'; it stays in the workbook.");
        assertThat(later.written(updated).text()).contains("Sow a verge", "Check 30 roads");
    }

    @Test
    void keepsTheOrderOfTheWorkbookAndSaysSo() {
        ActionPlan now = actions(0, actions -> Collections.swap(actions, 0, 1)).apply(merged.plan());

        UpdatedWorkbook updated = merged.updatedTo(now);

        assertThat(updated.changes()).isEmpty();
        assertThat(merged.written(updated).bytes()).isEqualTo(merged.bytes());
        assertThat(updated.findings())
                .extracting(finding -> finding.message())
                .containsExactly("The plan has its actions in another order; the workbook keeps its own.");
    }

    @Test
    void givesANewThemeItsHeading() {
        Book book = Book.of("""
                Safer Borough Action Plan 2024/25
                Rural crime
                Action              | Lead agency  | By when
                Farms
                Mark 300 trailers   | Wolds Police | March 2025
                Visit 60 farms      | Council      | June 2024
                Lanes
                Close two gates     | Council      | May 2024
                """, merged("A2:C2", "A4:C4", "A7:C7"));

        Book after = book.after(
                actions(0, actions -> actions.add(farmAction("Walk 30 miles").withTheme("Rivers"))));

        assertThat(after.text())
                .endsWith("Close two gates | Council | May 2024\nRivers\nWalk 30 miles | Wolds Police | May 2024\n");
        assertThat(after.merges()).contains("A9:C9");
    }

    @Test
    void takesTheHeadingOfAThemeOutWithItsLastAction() {
        Book book = Book.of("""
                Rural crime
                Action              | Lead agency  | By when
                Farms
                Mark 300 trailers   | Wolds Police | March 2025
                Visit 60 farms      | Council      | June 2024
                Lanes
                Close two gates     | Council      | May 2024
                """, merged("A1:C1", "A3:C3", "A6:C6"));

        Book after = book.after(actions(0, actions -> actions.remove(2)));

        assertThat(after.text()).doesNotContain("Lanes");
        assertThat(after.merges()).containsExactlyInAnyOrder("A1:C1", "A3:C3");
    }

    @Test
    void strikesWhatAnActionSaysAndNothingThatOthersSay() {
        Book after = merged.written(
                merged.updatedTo(actions(0, actions -> actions.remove(0)).apply(merged.plan()), RemovedActions.STRIKE));

        after.look(sheet -> {
            assertThat(isStruck(sheet, "C3")).isTrue();
            assertThat(isStruck(sheet, "E3")).isTrue();
            assertThat(isStruck(sheet, "A3")).isFalse();
            assertThat(isStruck(sheet, "D3")).isFalse();
            assertThat(isStruck(sheet, "C4")).isFalse();
        });
        assertThat(after.plan()).isEqualTo(merged.plan());
    }

    private static boolean isStruck(Sheet sheet, String cell) {
        var style = Book.cell(sheet, cell).getCellStyle();
        return sheet.getWorkbook().getFontAt(style.getFontIndex()).getStrikeout();
    }
}
