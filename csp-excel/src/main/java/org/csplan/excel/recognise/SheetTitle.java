package org.csplan.excel.recognise;

import org.csplan.core.plan.PlanText;
import org.csplan.excel.grid.GridSheet;

/** What a plan or a priority is called by the tab of its sheet, where nothing on the sheet says it. */
final class SheetTitle {

    /** Of a tab that is blank, which no spreadsheet program makes and a damaged file may have. */
    private static final String OF_BLANK = "Sheet";

    private SheetTitle() {}

    static String of(GridSheet sheet) {
        String title = PlanText.tidy(sheet.name());
        return title.isEmpty() ? OF_BLANK : title;
    }
}
