package org.csplan.excel.write;

import java.util.List;
import java.util.Optional;

/**
 * A workbook to be written.
 *
 * @param title the title in its properties
 * @param author the body it comes from, in its properties; never a person or a machine's user
 * @param sheets its sheets, at least one
 */
public record NewBook(String title, Optional<String> author, List<NewSheet> sheets) {

    /** The language of the words that every workbook has of itself: headings, status words, hints. */
    static final String LANGUAGE = "en-GB";

    /** Copies the sheets; the properties hold no more of a text than a cell does. */
    public NewBook {
        title = Content.cut(title);
        author = author.map(Content::cut);
        sheets = List.copyOf(sheets);
    }
}
