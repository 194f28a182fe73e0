package org.csplan.core.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.csplan.core.plan.Progress;
import org.immutables.value.Value;

/**
 * How a plan lies on a sheet: which columns, in which order, under which headings. A writer lays a plan out by it; a
 * reader that is given one takes its word before its own judgement.
 *
 * @param name what it is called on the command line, such as {@code quarterly-monitoring}
 * @param summary one sentence on what it is for
 * @param columns the columns, from left to right
 * @param priorityPlace where the title of a priority stands
 * @param themePlace where a theme stands
 * @param statusKey what colours mean, by the name of a {@link org.csplan.core.plan.Rag} or {@code #RRGGBB}
 * @param statusWords what words in a status column mean, beyond those that are known
 * @param agencySeparators what parts the names of agencies in one cell, instead of what is usual
 */
@Value.Builder
public record GridLayout(
        String name,
        Optional<String> summary,
        List<LayoutColumn> columns,
        PriorityPlace priorityPlace,
        ThemePlace themePlace,
        Map<String, Progress> statusKey,
        Map<String, Progress> statusWords,
        List<String> agencySeparators)
        implements GridLayoutCopies {

    /** Where the title of a priority stands. */
    public enum PriorityPlace {
        /** In a row of its own above its grid. */
        TITLE_ROW,
        /** At the top of a sheet of its own. */
        SHEET,
        /** In a column beside its actions. */
        COLUMN
    }

    /** Where a theme stands. */
    public enum ThemePlace {
        /** In a row of its own above its actions. */
        SUB_HEADING,
        /** In a column beside its actions. */
        COLUMN,
        /** Nowhere; such a layout holds no themes. */
        NOWHERE
    }

    /** Takes what is missing as not stated: priorities in title rows, themes as sub-headings. */
    public GridLayout {
        Objects.requireNonNull(name, "name");
        summary = Objects.requireNonNullElse(summary, Optional.empty());
        columns = columns == null ? List.of() : List.copyOf(columns);
        priorityPlace = Objects.requireNonNullElse(priorityPlace, PriorityPlace.TITLE_ROW);
        themePlace = Objects.requireNonNullElse(themePlace, ThemePlace.SUB_HEADING);
        statusKey = statusKey == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(statusKey));
        statusWords = statusWords == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(statusWords));
        agencySeparators = agencySeparators == null ? List.of() : List.copyOf(agencySeparators);
    }

    /** A builder with nothing set but the usual places; only the name has to be. */
    public static Builder builder() {
        return new Builder().priorityPlace(PriorityPlace.TITLE_ROW).themePlace(ThemePlace.SUB_HEADING);
    }

    /** A builder that starts from this layout. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a layout. */
    public static final class Builder extends GridLayoutBuilder {
        Builder() {}
    }
}
