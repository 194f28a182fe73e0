package org.csplan.excel.write;

/** A plan that no workbook of that kind can hold; the message says why, and what to do. */
public final class PlanTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PlanTooLargeException(String reason) {
        super(reason);
    }
}
