package org.csplan.json;

import static org.csplan.json.MarkShape.MARK;
import static org.csplan.json.Texts.TEXT;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.layout.LayoutColumn;

/** How a layout stands in JSON: version 1 of {@code csp-grid-layout}. */
final class LayoutShapes {

    private static final WordShape<String> LETTERS =
            Texts.matching(Pattern.compile("[A-Z]{1,3}"), "write the letters of a column, such as C or AB");

    /** A separator is often nothing but blanks or a line break, so only a text without length says nothing. */
    private static final WordShape<String> SEPARATOR = new WordShape<>(text -> text, text -> text, String::isEmpty);

    static final JsonShape<LayoutColumn> COLUMN = RecordShape.of("a column", ColumnParts::new, ColumnParts::build)
            .required("heading", Texts.ANY_TEXT, LayoutColumn::heading, (parts, heading) -> parts.heading = heading)
            .required("field", ReportShapes.FIELD, LayoutColumn::field, (parts, field) -> parts.field = field)
            .optional("column", LETTERS, LayoutColumn::column, (parts, column) -> parts.column = Optional.of(column))
            .unlessEmpty("whenFilled", MARK, LayoutColumn::whenFilled, (parts, mark) -> parts.whenFilled = mark);

    static final JsonShape<GridLayout> LAYOUT = RecordShape.of(
                    "a layout", GridLayout::builder, GridLayout.Builder::build)
            .header("csp-grid-layout", 1)
            .required("name", TEXT, GridLayout::name, GridLayout.Builder::name)
            .optional("summary", TEXT, GridLayout::summary, GridLayout.Builder::summary)
            .optional(
                    "priorityPlace",
                    place(PriorityPlace.values()),
                    layout -> unlessUsual(layout.priorityPlace(), PriorityPlace.TITLE_ROW),
                    GridLayout.Builder::priorityPlace)
            .optional(
                    "themePlace",
                    place(ThemePlace.values()),
                    layout -> unlessUsual(layout.themePlace(), ThemePlace.SUB_HEADING),
                    GridLayout.Builder::themePlace)
            .required("columns", ListShape.maybeEmpty(COLUMN), GridLayout::columns, GridLayout.Builder::columns)
            .unlessEmpty(
                    "statusKey",
                    MapShape.of(PlanShapes.KEY_COLOUR, PlanShapes.PROGRESS),
                    GridLayout::statusKey,
                    GridLayout.Builder::statusKey)
            .unlessEmpty(
                    "statusWords",
                    MapShape.of(TEXT, PlanShapes.PROGRESS),
                    GridLayout::statusWords,
                    GridLayout.Builder::statusWords)
            .unlessEmpty(
                    "agencySeparators",
                    ListShape.of(SEPARATOR),
                    GridLayout::agencySeparators,
                    GridLayout.Builder::agencySeparators);

    private LayoutShapes() {}

    private static <E extends Enum<E>> WordShape<E> place(E[] places) {
        return WordShape.oneOf(
                places, place -> place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E> Optional<E> unlessUsual(E place, E usual) {
        return place == usual ? Optional.empty() : Optional.of(place);
    }

    /** The parts of a column while they are read. */
    private static final class ColumnParts {
        private String heading;
        private Field field;
        private Optional<String> column = Optional.empty();
        private boolean whenFilled;

        private LayoutColumn build() {
            return new LayoutColumn(field, heading, column, whenFilled);
        }
    }
}
