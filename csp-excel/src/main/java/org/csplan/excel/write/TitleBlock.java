package org.csplan.excel.write;

import java.util.Locale;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.PlanText;

/** What stands at the head of every sheet: title, partnership, period and draft mark. */
final class TitleBlock {

    private final ActionPlan plan;
    private final boolean labelled;

    TitleBlock(ActionPlan plan, boolean labelled) {
        this.plan = plan;
        this.labelled = labelled;
    }

    void add(SheetBuilder sheet) {
        add(sheet, "Title", plan.title(), Role.TITLE);
        plan.partnership().ifPresent(name -> add(sheet, "Partnership", name, Role.SUBTITLE));
        plan.period()
                .map(PlanPeriod::label)
                .filter(label -> !PlanPeriod.findIn(plan.title()).equals(plan.period()))
                .ifPresent(label -> add(sheet, "Period", label, Role.SUBTITLE));
        if (!draftMark().isEmpty()) {
            sheet.wide(draftMark(), Role.SUBTITLE);
        }
    }

    /** What marks the plan as a draft beside its title; nothing if the title says it, or there is nothing to say. */
    String draftMark() {
        return plan.draft() && !plan.title().toUpperCase(Locale.ROOT).contains("DRAFT") ? "DRAFT" : "";
    }

    private void add(SheetBuilder sheet, String label, String text, Role role) {
        sheet.wide((labelled ? label + ": " : "") + PlanText.tidy(text), role);
    }
}
