package org.csplan.core.vocabulary;

/** The word lists there are; each is one file beside this class. */
public enum WordList {
    /** What columns are called, by field. */
    HEADINGS("headings.txt"),
    /** Single words that say what a heading is about, by field. */
    HEADING_WORDS("heading-words.txt"),
    /** Words for how an action stands, by progress. */
    STATUS("status.txt"),
    /** Names and letters of the status colours, by colour. */
    COLOURS("colours.txt"),
    /** Letters of picture fonts and the signs that they show, by font. */
    SYMBOL_FONTS("symbol-fonts.txt"),
    /** Months by number, and the words for a quarter and its ordinals. */
    CALENDAR("calendar.txt"),
    /** Words in a timescale: ongoing, and how often. */
    TIMESCALES("timescales.txt"),
    /** Words that stand where an agency should, groups that are no one agency, and separators. */
    AGENCIES("agencies.txt"),
    /** Words that hold a place until something is known. */
    PLACEHOLDERS("placeholders.txt"),
    /** Numbers in words, and the verbs that say which way is better. */
    NUMBERS("numbers.txt"),
    /** How tables that are no action grids, notes, totals and title blocks are told. */
    TABLES("tables.txt"),
    /** How a plan can lie on a sheet: the columns of each layout and what stands over them. */
    LAYOUTS("layouts.txt"),
    /** What updates say: that something did not happen, or goes on. */
    UPDATES("updates.txt");

    private final String file;

    WordList(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
