package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.recognise.GridText.aGrid;
import static org.csplan.excel.recognise.PlanOfGrid.all;
import static org.csplan.excel.recognise.PlanOfGrid.only;

import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.TableKind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private static final String PLAIN = """
            Kestrel Vale CSP Action Plan 2024/25

            *Burglary*
            *Ref* | *Action* | *Lead agency* | *By when* | *Qrt 1* | *Status*
            1.1 | Mark bicycles at both stations | Wolds Police~Kestrel Vale Council | March 2025 | 40 marked | {00B050}
            1.2 | Visit every victim within a week | Wolds Police | Ongoing | 12 | {FFC000}
            """;

    @Test
    void readsATitledGridWithItsPeriodPartnershipAndPriority() {
        Recognised recognised = aGrid().sheet("Plan", PLAIN).recognised();

        ActionPlan plan = recognised.plans().get(0);
        assertThat(plan.title()).isEqualTo("Kestrel Vale CSP Action Plan 2024/25");
        assertThat(plan.partnership()).contains("Kestrel Vale CSP");
        assertThat(plan.period().orElseThrow().label()).isEqualTo("2024/25");
        assertThat(plan.priorities()).extracting(Priority::title).containsExactly("Burglary");
        Action action = plan.priorities().get(0).actions().get(0);
        assertThat(action.reference()).contains("1.1");
        assertThat(action.leadAgencies())
                .extracting(Agency::name)
                .containsExactly("Wolds Police", "Kestrel Vale Council");
        assertThat(action.timescale().orElseThrow().due()).hasToString("Optional[2025-03-31]");
        assertThat(action.status().orElseThrow().rag()).contains(Rag.GREEN);
        assertThat(action.status().orElseThrow().progress()).contains(Progress.ON_TRACK);
    }

    @Test
    void understandsTheSameGridElsewhereInAnotherOrderAndUnderOtherHeadings() {
        Recognised recognised = aGrid().sheet("Plan", 5, 3, """
                        Kestrel Vale CSP Action Plan 2024/25
                        *Burglary*

                        *Quarter 1* | *How is it going?* | *Who leads?* | *What will we do?* | *Deadline:* | *No.*
                        40 marked | {00B050} | Wolds Police~Kestrel Vale Council | Mark bicycles at both stations | March 2025 | 1.1
                        12 | {FFC000} | Wolds Police | Visit every victim within a week | Ongoing | 1.2
                        """).recognised();

        assertThat(recognised.plans())
                .isEqualTo(aGrid().sheet("Plan", PLAIN).recognised().plans());
    }

    @Test
    void makesNoPriorityOfALineAboveAGridThatHasAColumnOfPriorities() {
        Recognised recognised = aGrid().sheet("Plan", """
                *Safer together*

                *Priority* | *Action* | *Lead agency*
                Burglary | Mark bicycles at both stations | Wolds Police
                Hate crime | Open a reporting centre | Harbour Trust
                """).recognised();

        assertThat(recognised.plans().get(0).priorities())
                .extracting(Priority::title)
                .containsExactly("Burglary", "Hate crime");
    }

    @Test
    void writesThePeriodAsItsLabelDoesWhereTheTitleMeansTheSameDays() {
        Recognised same = aGrid().sheet("Plan", PLAIN.replaceFirst("\\n", "\nPeriod: 2024-25\n"))
                .recognised();
        Recognised other = aGrid().sheet("Plan", PLAIN.replaceFirst("\\n", "\nPeriod: 2023-24\n"))
                .recognised();

        assertThat(same.plans().get(0).period().orElseThrow().label()).isEqualTo("2024-25");
        assertThat(other.plans().get(0).period().orElseThrow().label()).isEqualTo("2024/25");
    }

    @Test
    void namesTheCellOfEveryValue() {
        Recognised recognised = aGrid().sheet("Plan", PLAIN).recognised();

        assertThat(recognised.report().sources().get(0))
                .containsEntry("/title", new Location("Plan", "A1"))
                .containsEntry("/priorities/0/title", new Location("Plan", "A3"))
                .containsEntry("/priorities/0/actions/1/description", new Location("Plan", "B6"))
                .containsEntry("/priorities/0/actions/1/quarters/Q1", new Location("Plan", "E6"))
                .containsEntry("/priorities/0/actions/1/status", new Location("Plan", "F6"));
    }

    @Test
    void takesATitleThatThePlansOfTwoYearsShareForThePriorityOfBoth() {
        Recognised recognised = aGrid().sheet("Review 2023-24", PLAIN.replace("2024/25", "2023/24"))
                .sheet("Plan 2024-25", PLAIN)
                .recognised();

        assertThat(recognised.plans()).hasSize(2).allSatisfy(plan -> assertThat(plan.priorities())
                .extracting(Priority::title)
                .containsExactly("Burglary"));
    }

    @Test
    void accountsForEveryCell() {
        ImportReport report = aGrid().sheet("Plan", PLAIN + "\n\n* see the strategy")
                .sheet("Contacts", """
                        Name | Telephone
                        Duty desk | 01234 567890
                        Town hall | 01234 567891
                        """)
                .recognised()
                .report();

        assertThat(report.cells().filled())
                .isEqualTo(report.cells().plan()
                        + report.cells().heading()
                        + report.cells().ignored());
        assertThat(report.tables())
                .extracting(ImportReport.Table::kind)
                .containsExactly(TableKind.ACTIONS, TableKind.CONTACTS);
        assertThat(report.ignored()).extracting(ImportReport.Ignored::cells).containsExactly(1, 6);
    }

    @Test
    void keepsWhatItDoesNotUnderstandUnderItsHeadingAndSaysSo() {
        Recognised recognised = aGrid().sheet("Plan", """
                *Action* | *Lead* | *Gazebo* | *By when*
                Light the underpass | Kestrel Vale Council | Blue | May 2024
                Open a hub | Harbour Trust | Green one | June 2024
                """).recognised();

        assertThat(recognised
                        .plans()
                        .get(0)
                        .priorities()
                        .get(0)
                        .actions()
                        .get(0)
                        .other())
                .containsExactly(java.util.Map.entry("Gazebo", "Blue"));
        assertThat(recognised.report().findings()).extracting(Finding::rule).contains("heading-unknown");
    }

    @Test
    void partsCommasOnlyWhereThePlanShowsThatTheyPart() {
        List<Action> actions = all("""
                *Action* | *Lead agency*
                Light the underpass | Wolds Police, Harbour Trust
                Open a hub | Harbour Trust
                Teach | Rest, Restore, Renew
                """);

        assertThat(actions.get(0).leadAgencies())
                .extracting(Agency::name)
                .containsExactly("Wolds Police", "Harbour Trust");
        assertThat(actions.get(2).leadAgencies()).extracting(Agency::name).containsExactly("Rest, Restore, Renew");
    }

    @Test
    void readsColoursByTheFilesOwnKeyWhereverItStands() {
        Recognised recognised = aGrid().sheet("Plan", """
                *Action* | *Lead* | *Status* | | *Key* |
                Light the underpass | Kestrel Vale Council | {00B050} | | {00B050} | Completed
                Open a hub | Harbour Trust | {FFC000} | | {FFC000} | On target
                """).recognised();

        assertThat(recognised.plans().get(0).statusKey())
                .containsEntry("green", Progress.COMPLETE)
                .containsEntry("amber", Progress.ON_TRACK);
        assertThat(recognised
                        .plans()
                        .get(0)
                        .priorities()
                        .get(0)
                        .actions()
                        .get(0)
                        .status()
                        .orElseThrow()
                        .progress())
                .contains(Progress.COMPLETE);
    }

    @Test
    void joinsARowThatGoesOnInTheNext() {
        Action action = only("""
                *Action* | *Lead* | *Update*
                Light the underpass | Kestrel Vale Council | The lamps were ordered
                 | | and came in May.
                Open a hub | Harbour Trust | None
                """);

        assertThat(action.update()).contains("The lamps were ordered and came in May.");
    }

    @Test
    void leavesATableOfFiguresBelowTheGridAlone() {
        Recognised recognised = aGrid().sheet("Plan", """
                *Action* | *Lead* | *By when*
                Light the underpass | Kestrel Vale Council | May 2024
                Open a hub | Harbour Trust | June 2024
                Teach | Harbour Trust | July 2024

                Offence | 2022 | 2023
                Burglary | 40 | 31
                Arson | 4 | 6
                """).recognised();

        assertThat(recognised.plans().get(0).priorities().get(0).actions()).hasSize(3);
        assertThat(recognised.report().tables())
                .extracting(ImportReport.Table::kind)
                .contains(TableKind.STATISTICS);
    }

    @Test
    void takesRemarksBelowTheLastRowForNotes() {
        List<Action> actions = all("""
                *Action* | *Lead* | *Cost*
                Light the underpass | Kestrel Vale Council | 400
                Open a hub | Harbour Trust | 600
                 | Total | 1000
                Status: on track means within a month of the date
                Last updated 3 June 2024
                """);

        assertThat(actions).hasSize(2);
    }

    @Test
    void readsARowWithItsOwnDateUnderAMergedActionAsAnActionOfItsOwn() {
        List<Action> actions = all("""
                *Action* | *Lead* | *By when*
                Mark bicycles at both stations^2 | Wolds Police | May 2024
                 | Harbour Trust | June 2024
                Visit every victim within a week^2 | Wolds Police | July 2024
                 | Harbour Trust |
                """);

        assertThat(actions)
                .extracting(action -> action.timescale().orElseThrow().text())
                .containsExactly("May 2024", "June 2024", "July 2024");
        assertThat(actions.get(1).description()).isEqualTo(actions.get(0).description());
        assertThat(actions.get(2).leadAgencies()).hasSize(2);
    }

    @Test
    void readsTheYearOfAPlanThatNamesTheYearsOfItsStrategy() {
        Recognised recognised = aGrid().sheet(
                        "Plan",
                        PLAIN.replace(
                                "Kestrel Vale CSP Action Plan 2024/25",
                                "Kestrel Vale CSP Strategy 2022-25 – Action Plan 2024/25"))
                .recognised();

        assertThat(recognised.plans().get(0).period().orElseThrow().label()).isEqualTo("2024/25");
    }

    @Test
    void prefersALineThatNamesThePlanToThePartnershipWithItsYear() {
        ActionPlan plan = aGrid().sheet(
                        "Plan",
                        PLAIN.replace(
                                "Kestrel Vale CSP Action Plan 2024/25",
                                "Modern Slavery Action Plan\nKestrel Vale Community Safety Partnership, 2024/25"))
                .recognised()
                .plans()
                .get(0);

        assertThat(plan.title()).isEqualTo("Modern Slavery Action Plan");
        assertThat(plan.partnership()).contains("Kestrel Vale Community Safety Partnership");
        assertThat(plan.period().orElseThrow().label()).isEqualTo("2024/25");
    }

    @Test
    void findsAPartnershipThatIsNamedInTwoLanguages() {
        ActionPlan plan = aGrid().sheet(
                        "Plan",
                        "Partneriaeth Diogelwch Cymunedol Cwm Heli / Cwm Heli Community Safety Partnership\n"
                                + PLAIN.replace("Kestrel Vale CSP ", ""))
                .recognised()
                .plans()
                .get(0);

        assertThat(plan.partnership()).contains("Cwm Heli Community Safety Partnership");
    }
}
