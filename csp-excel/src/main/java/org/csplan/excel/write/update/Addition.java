package org.csplan.excel.write.update;

/**
 * Where an action that the workbook does not have yet comes to stand.
 *
 * @param priority its priority, by its place in the workbook
 * @param now its place among the actions of the plan
 * @param anchor the action of the workbook that it stands next to
 * @param below whether it stands below that one
 * @param newTheme whether it begins a theme that the priority does not have yet
 */
record Addition(int priority, int now, int anchor, boolean below, boolean newTheme) {

    /** The JSON Pointer of the action that it stands next to. */
    String anchorPointer() {
        return "/priorities/" + priority + "/actions/" + anchor;
    }
}
