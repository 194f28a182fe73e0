package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.patch.Changes;
import org.csplan.excel.write.patch.RichWorkbook;
import org.junit.jupiter.api.Test;

/** A plan is written into a workbook with charts, pictures, sparklines, drop-downs, comments, protection and more. */
class RichUpdateTest {

    private static final byte[] RICH = RichWorkbook.bytes();

    @Test
    void changesOneSheetPartAndAsksForCalculationForTwoCells() throws IOException {
        ActionPlan plan = plan(RICH);
        Priority first = plan.priorities().get(0);
        List<Action> actions = new ArrayList<>(first.actions());
        actions.set(1, actions.get(1).withDescription("Hold a session at the weir"));
        actions.set(2, actions.get(2).withQuarters(Map.of(Quarter.parse("Q1"), QuarterlyMeasure.of("Not held"))));
        ActionPlan now = withFirst(plan, first.withActions(actions));

        byte[] changed = updated(now);

        assertThat(plan(changed)).isEqualTo(now);
        assertThat(Changes.between(RICH, changed)).containsExactlyInAnyOrder(RichWorkbook.PLAN_PART, "xl/workbook.xml");
    }

    @Test
    void putsANewActionAboveTheSecondGrid() throws IOException {
        ActionPlan plan = plan(RICH);
        Priority first = plan.priorities().get(0);
        List<Action> actions = new ArrayList<>(first.actions());
        actions.add(actions.get(5).withReference("1.7").withDescription("Walk the bank"));
        ActionPlan now = withFirst(plan, first.withActions(actions));

        byte[] changed = updated(now);

        assertThat(plan(changed)).isEqualTo(now);
        assertThat(Changes.between(RICH, changed))
                .contains(
                        RichWorkbook.PLAN_PART, "xl/comments1.xml", "xl/drawings/drawing1.xml", "xl/tables/table1.xml")
                .noneMatch(part -> part.contains("chart") || part.contains("media") || part.contains("styles"));
    }

    private static ActionPlan withFirst(ActionPlan plan, Priority first) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        priorities.set(0, first);
        return plan.withPriorities(priorities);
    }

    private static byte[] updated(ActionPlan now) throws IOException {
        UpdatedWorkbook updated = PlanUpdater.open(new ByteArrayInputStream(RICH), "rich.xlsx", PlanReader.create())
                .apply(now);
        assertThat(updated.findings()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        updated.writeTo(out);
        return out.toByteArray();
    }

    private static ActionPlan plan(byte[] bytes) {
        return PlanReader.create()
                .read(new ByteArrayInputStream(bytes), "rich.xlsx")
                .plan();
    }
}
