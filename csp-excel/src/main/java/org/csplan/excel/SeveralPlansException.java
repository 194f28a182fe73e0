package org.csplan.excel;

import java.util.List;

/** A workbook that holds several plans, where one was asked for. */
public final class SeveralPlansException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> periods;

    SeveralPlansException(String message, List<String> periods) {
        super(message);
        this.periods = List.copyOf(periods);
    }

    /** The period of each plan, or its title where it names none, in the order of the workbook. */
    public List<String> periods() {
        return periods;
    }
}
