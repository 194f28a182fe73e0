package org.csplan.excel.testing;

/** A workbook gives no plan to test; the message names it and says why, on one line. */
final class RefusedPlanException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedPlanException(String workbook, String reason) {
        super("Submitted plan '" + workbook + "': " + reason);
    }

    RefusedPlanException(String workbook, RuntimeException cause) {
        super("Submitted plan '" + workbook + "': " + cause.getMessage(), cause);
    }
}
