package org.csplan.excel;

import org.csplan.core.layout.ImportReport;

/** A workbook that can be read but has no action grid in it. */
public final class NoActionGridException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImportReport report;

    NoActionGridException(String message, ImportReport report) {
        super(message);
        this.report = report;
    }

    /** What was there instead. */
    public ImportReport report() {
        return report;
    }
}
