package org.csplan.excel.write.update;

/** What happens to the rows of actions that the plan no longer has. */
public enum RemovedActions {
    /** They stay as they are. */
    KEEP,
    /** They stay, struck through. */
    STRIKE,
    /** They are taken out. */
    DELETE
}
