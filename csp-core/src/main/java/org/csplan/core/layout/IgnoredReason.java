package org.csplan.core.layout;

import java.util.Locale;

/** Why a cell is in no plan. */
public enum IgnoredReason {
    /** A note or footnote. */
    NOTE,
    /** A row of totals. */
    TOTAL,
    /** On a sheet that is hidden. */
    HIDDEN_SHEET,
    /** In a table that is no action grid: contacts, figures, a glossary. */
    NOT_A_PLAN,
    /** Says how to fill the workbook in. */
    INSTRUCTIONS,
    /** On a cover or introduction. */
    COVER,
    /** Could not be read. */
    UNREADABLE,
    /** Any other text. */
    OTHER_TEXT;

    /** The word in the import report, such as {@code hidden-sheet}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
