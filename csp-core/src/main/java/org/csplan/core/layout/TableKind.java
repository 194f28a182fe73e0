package org.csplan.core.layout;

import java.util.Locale;

/** What a table on a sheet is. */
public enum TableKind {
    /** A grid of actions. */
    ACTIONS,
    /** Who to ring or write to. */
    CONTACTS,
    /** Figures. */
    STATISTICS,
    /** Abbreviations and what they mean. */
    GLOSSARY,
    /** What colours or words mean as a status. */
    KEY,
    /** What stands where. */
    CONTENTS,
    /** How to fill the workbook in. */
    INSTRUCTIONS,
    /** Values to choose from, and other plain lists. */
    LIST,
    /** None of these. */
    UNKNOWN;

    /** The word in the import report, such as {@code contacts}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
