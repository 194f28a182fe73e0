package org.csplan.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page that tells partners which words are understood is made of the word lists themselves. */
class WordsPageTest {

    private static final Path PAGE = Path.of("../WORDS.md");

    private static final Map<String, String> FIELDS = fields();

    @Test
    void pageListsTheWordsThatAreUnderstood() throws IOException {
        if (System.getProperty("words.update") != null) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reference", "the number of the action");
        fields.put("priority", "the priority, beside its actions");
        fields.put("theme", "a theme or objective");
        fields.put("outcomes", "outcomes of a priority");
        fields.put("description", "the action");
        fields.put("leadAgencies", "who leads");
        fields.put("supportingPartners", "who helps");
        fields.put("baseline", "where things stood");
        fields.put("target", "where they are to stand");
        fields.put("successMeasure", "how success will be known");
        fields.put("timescale", "by when");
        fields.put("resources", "with what");
        fields.put("update", "how it goes");
        fields.put("status", "how it stands, as a word or a colour");
        fields.put("other", "kept under their own heading");
        return fields;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Words that are understood

                Made from the word lists in `csp-core/src/main/resources/org/csplan/core/vocabulary`; a wording of your council is added to a list there, and no Java changes.

                ## Headings

                Compared without regard to case, blanks, `&` or "and", closing `:` and `?`, and without years, quarters, units and remarks in brackets. `*` stands for any words.
                A heading that stands under several fields is decided by the cells below it; a slip of one or two letters is forgiven. What is in no list is kept under its own heading.

                | column | headings |
                | --- | --- |
                """);
        Map<String, List<String>> headings = Vocabulary.standard().sections(WordList.HEADINGS);
        FIELDS.forEach((field, what) -> row(page, "`" + field + "`: " + what, headings.get(field)));
        row(page, "`Q1` to `Q4`: a quarter's return", quarters());
        page.append("""

                ## Status

                | status | words |
                | --- | --- |
                """);
        Vocabulary.standard()
                .sections(WordList.STATUS)
                .forEach((status, words) -> row(page, "`" + status + "`", words));
        page.append("""

                | colour | names |
                | --- | --- |
                """);
        Vocabulary.standard()
                .sections(WordList.COLOURS)
                .forEach((colour, words) -> row(page, "`" + colour + "`", words));
        page.append("""

                ## Timescales

                Dates, months and years, quarters and years are read as they are written.

                | means | words |
                | --- | --- |
                """);
        Vocabulary.standard()
                .sections(WordList.TIMESCALES)
                .forEach((means, words) -> row(page, "`" + means + "`", words));
        return page.toString();
    }

    private static List<String> quarters() {
        return Vocabulary.standard().words(WordList.CALENDAR, "quarter").stream()
                .map(word -> word + " 1")
                .toList();
    }

    private static void row(StringBuilder page, String name, List<String> words) {
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join("; ", words).replace("|", "\\|").replace("*", "\\*"))
                .append(" |\n");
    }
}
