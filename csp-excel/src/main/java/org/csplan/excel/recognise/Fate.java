package org.csplan.excel.recognise;

import java.util.Optional;
import org.csplan.core.layout.IgnoredReason;

/** What became of a cell. */
enum Fate {
    PLAN(null),
    HEADING(null),
    NOTE(IgnoredReason.NOTE),
    TOTAL(IgnoredReason.TOTAL),
    HIDDEN_SHEET(IgnoredReason.HIDDEN_SHEET),
    NOT_A_PLAN(IgnoredReason.NOT_A_PLAN),
    INSTRUCTIONS(IgnoredReason.INSTRUCTIONS),
    COVER(IgnoredReason.COVER),
    UNREADABLE(IgnoredReason.UNREADABLE),
    OTHER_TEXT(IgnoredReason.OTHER_TEXT);

    private final IgnoredReason reason;

    Fate(IgnoredReason reason) {
        this.reason = reason;
    }

    /** Why it is in no plan, if it is not. */
    Optional<IgnoredReason> reason() {
        return Optional.ofNullable(reason);
    }
}
