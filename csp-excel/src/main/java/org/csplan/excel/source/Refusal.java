package org.csplan.excel.source;

/** The sentences with which files are refused. */
final class Refusal {

    static final String CUT_SHORT = "the file is cut short: its end, with the directory of its parts, is missing;"
            + " get it again from its sender";

    private Refusal() {}

    static UnreadableWorkbookException limit(String name, String what, long limit) {
        return new UnreadableWorkbookException(what + "; the limit " + name + " is " + limit);
    }
}
