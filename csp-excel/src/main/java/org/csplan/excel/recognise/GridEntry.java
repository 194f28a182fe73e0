package org.csplan.excel.recognise;

/** What a row of an action grid is, where it is more than a note or a repeated header. */
sealed interface GridEntry {

    /**
     * A heading between actions.
     *
     * @param piece its cell
     * @param look what headings of one level have in common
     */
    record Heading(Piece piece, String look) implements GridEntry {}

    /** An action. */
    record Action(ActionRow row) implements GridEntry {}
}
