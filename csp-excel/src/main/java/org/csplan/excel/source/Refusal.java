package org.csplan.excel.source;

/** The sentences with which files are refused. */
final class Refusal {

    static final String CUT_SHORT = "the file is cut short: its end, with the directory of its parts, is missing;"
            + " get it again from its sender";

    static final String CUT_SHORT_WITHIN = "the file is cut short within its sheets; get it again from its sender";

    static final String DAMAGED_ADVICE =
            "; get it again from its sender, or open it in a spreadsheet program and save it again";

    static final String OLD_EXCEL =
            "it was made for Excel 95 or older; open it in a spreadsheet program, save it as .xlsx and" + " try again";

    static final String BINARY_WORKBOOK =
            "it is a binary workbook (.xlsb); open it in a spreadsheet program, save it as .xlsx and try again";

    static final String NEEDS_PASSWORD = "it is protected with a password; give it with --password-file";

    static final String WRONG_PASSWORD = "it is protected with a password, and the one that was given doesn't open it";

    static final String UNKNOWN_PROTECTION =
            "it is protected with a password in a way that can't be read here; save it without" + " one and try again";

    private Refusal() {}

    static UnreadableWorkbookException limit(String name, String what, long limit) {
        return new UnreadableWorkbookException(what + "; the limit " + name + " is " + limit);
    }

    static UnreadableWorkbookException damaged(String why) {
        return damaged(why, null);
    }

    static UnreadableWorkbookException damaged(String why, Throwable cause) {
        return new UnreadableWorkbookException("it is damaged: " + why + DAMAGED_ADVICE, cause);
    }

    static UnreadableWorkbookException styles(ReadLimits limits) {
        return limit("styles", "it has over " + limits.styles() + " styles of one kind", limits.styles());
    }

    static UnreadableWorkbookException textLength(ReadLimits limits) {
        return limit(
                "textLength",
                "one of its texts is over " + limits.textLength() + " characters long",
                limits.textLength());
    }
}
