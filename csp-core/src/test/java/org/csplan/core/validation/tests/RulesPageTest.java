package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.validation.RuleTable;
import org.csplan.core.validation.RuleTable.Part;
import org.csplan.core.validation.RuleTable.Row;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;

/** The page that tells partners what is checked is made of the table of rules itself. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../RULES.md");

    @Test
    void pageListsTheRules() throws IOException {
        if (System.getProperty("rules.update") != null) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return """
                # What is checked

                Made from the table of rules in `csp-core/src/main/resources/org/csplan/core/validation/rules.txt`. A rule's name never changes. How much it matters depends
                on where in its year the plan is: a draft, an agreed plan, a return for a quarter, or the review at the end of the year; `-` is not checked. A rule set
                turns rules off and changes how much they matter.

                ## Plans

                %s
                ## Values

                Whatever the stage.

                %s
                ## Reading

                How a workbook was understood; the same at every stage.

                %s
                ## One fault, one finding

                Where a rule on the left speaks, those on the right say nothing about the same thing. What no action of a priority has is told once, of the priority.
                An action that is complete, cancelled or carried forward owes no return and no date.

                | speaks | is silent |
                | --- | --- |
                %s""".formatted(table(Part.RULES), table(Part.FORM), table(Part.READER), silences());
    }

    private static String table(Part part) {
        return RuleTable.standard().rows().stream()
                .filter(row -> row.part() == part)
                .map(RulesPageTest::line)
                .collect(Collectors.joining(
                        "",
                        "| rule | draft | agreed | quarter | year-end | says |\n| --- | --- | --- | --- | --- | --- |\n",
                        ""));
    }

    private static String line(Row row) {
        String severities = Stream.of(Stage.Kind.values())
                .map(row.severities()::get)
                .map(severity -> severity == null ? "-" : severity.id())
                .collect(Collectors.joining(" | "));
        return "| `" + row.name() + "` | " + severities + " | " + row.says() + " |\n";
    }

    private static String silences() {
        return RuleTable.standard().rows().stream()
                .filter(row -> !RuleTable.standard().silencedBy(row.name()).isEmpty())
                .map(row -> "| `" + row.name() + "` | "
                        + RuleTable.standard().silencedBy(row.name()).stream()
                                .sorted()
                                .map(rule -> "`" + rule + "`")
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
    }
}
