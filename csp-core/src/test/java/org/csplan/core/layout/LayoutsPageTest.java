package org.csplan.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.junit.jupiter.api.Test;

/** The page that shows how plans are laid out is made of the layouts themselves. */
class LayoutsPageTest {

    private static final Path PAGE = Path.of("../LAYOUTS.md");

    private static final Map<PriorityPlace, String> PRIORITIES = Map.of(
            PriorityPlace.TITLE_ROW, "in a row above their actions",
            PriorityPlace.SHEET, "on a sheet each",
            PriorityPlace.COLUMN, "in a column");

    private static final Map<ThemePlace, String> THEMES = Map.of(
            ThemePlace.SUB_HEADING, "in a row above their actions",
            ThemePlace.COLUMN, "in a column",
            ThemePlace.NOWHERE, "nowhere");

    @Test
    void pageShowsEveryLayoutWithItsColumns() throws IOException {
        if (System.getProperty("layouts.update") != null) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Layouts

                How a new workbook can be laid out, from the smallest layout to the one that holds every field. Without `--layout` the first is taken that loses nothing of the plan.
                A column in brackets is left out where the plan has nothing for it. Columns for what has no field, and for colours that no word says, are added to any layout.

                Made from `layouts.txt` in `csp-core/src/main/resources/org/csplan/core/vocabulary`; `csp layouts NAME` prints one as JSON, to make another one of.
                """);
        Layouts.standard().forEach(layout -> describe(layout, page));
        return page.toString();
    }

    private static void describe(GridLayout layout, StringBuilder page) {
        page.append("\n## ").append(layout.name()).append("\n\n");
        layout.summary().ifPresent(summary -> page.append(summary).append("\n\n"));
        page.append("Titles of priorities: ").append(PRIORITIES.get(layout.priorityPlace()));
        page.append(". Themes: ").append(THEMES.get(layout.themePlace())).append(".\n\n");
        page.append("| heading | field |\n| --- | --- |\n");
        for (LayoutColumn column : layout.columns()) {
            String heading =
                    column.heading().replace("{period-before}", "*year before*").replace("{period}", "*year*");
            page.append("| ").append(column.whenFilled() ? "(" + heading + ")" : heading);
            page.append(" | `").append(column.field().id()).append("` |\n");
        }
    }
}
