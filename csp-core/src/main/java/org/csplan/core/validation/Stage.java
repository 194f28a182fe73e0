package org.csplan.core.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.AtStage;

/**
 * Where in its year a plan is.
 *
 * @param kind which stage
 * @param quarter the quarter that is returned, for {@link Kind#QUARTERLY_RETURN} only; in a plan of several years it
 *     has its year
 * @param year the year that is returned or reviewed, in a plan of several years; a quarter's own year
 */
public record Stage(Kind kind, Optional<Quarter> quarter, Optional<PlanPeriod> year) {

    /** The kinds of stage. */
    public enum Kind {
        /** The plan is being written. */
        DRAFT,
        /** The partnership has agreed it. */
        AGREED,
        /** A quarter is being returned. */
        QUARTERLY_RETURN,
        /** The year is over and is being reviewed. */
        YEAR_END;

        /** The word for it in a rule set: {@code draft}, {@code agreed}, {@code quarterly-return}, {@code year-end}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind of that word.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No kind of stage is called '" + id + "'; they are "
                            + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", ")) + "."));
        }
    }

    /** The plan is being written. */
    public static final Stage DRAFT = new Stage(Kind.DRAFT, Optional.empty(), Optional.empty());

    /** The partnership has agreed the plan. */
    public static final Stage AGREED = new Stage(Kind.AGREED, Optional.empty(), Optional.empty());

    /** The year is over and is being reviewed; of a plan of several years, the last. */
    public static final Stage YEAR_END = new Stage(Kind.YEAR_END, Optional.empty(), Optional.empty());

    private static final String QUARTER = "quarter-";

    /**
     * Refuses a quarter without its kind, and the reverse.
     *
     * @throws IllegalArgumentException if only a quarterly return has no quarter, or anything else has one
     */
    public Stage {
        Objects.requireNonNull(kind, "kind");
        quarter = Objects.requireNonNullElse(quarter, Optional.empty());
        year = Objects.requireNonNullElse(year, Optional.<PlanPeriod>empty());
        if (quarter.isPresent() != (kind == Kind.QUARTERLY_RETURN)) {
            throw new IllegalArgumentException("A quarterly return has a quarter, and nothing else has: " + kind);
        }
        if (quarter.isPresent()) {
            year = quarter.get().year();
        }
    }

    /** The return for that quarter. */
    public static Stage quarterlyReturn(Quarter quarter) {
        return new Stage(Kind.QUARTERLY_RETURN, Optional.of(quarter), quarter.year());
    }

    /**
     * The stage of that name: {@code draft}, {@code agreed}, {@code quarter-1} to {@code quarter-4}, {@code year-end}.
     *
     * @throws IllegalArgumentException if no stage has that name
     */
    public static Stage parse(String name) {
        return all().filter(stage -> stage.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is called '" + name + "'; they are "
                        + all().map(Stage::id).collect(Collectors.joining(", ")) + "."));
    }

    /** This stage in one year of a plan of several; a draft or an agreed plan is of no one year and stays as it is. */
    public Stage inYear(PlanPeriod oneYear) {
        return switch (kind) {
            case DRAFT, AGREED -> this;
            case QUARTERLY_RETURN ->
                quarterlyReturn(Quarter.of(oneYear, quarter.orElseThrow().number()));
            case YEAR_END -> new Stage(kind, Optional.empty(), Optional.of(oneYear));
        };
    }

    /** The name of this stage on the command line, without its year. */
    public String id() {
        return quarter.map(returned -> QUARTER + returned.number()).orElse(kind.id());
    }

    /** Whether returns are due: at a quarter and at the end of the year. */
    public boolean hasReturns() {
        return kind == Kind.QUARTERLY_RETURN || kind == Kind.YEAR_END;
    }

    /** The number of the last quarter that is due; 4 at the end of the year, 0 before anything is. */
    public int quartersDue() {
        return kind == Kind.YEAR_END ? 4 : quarter.map(Quarter::number).orElse(0);
    }

    /** The group of this stage for a Bean Validation {@code Validator}. */
    public Class<?> group() {
        return switch (kind) {
            case DRAFT -> AtStage.Draft.class;
            case AGREED -> AtStage.Agreed.class;
            case YEAR_END -> AtStage.YearEnd.class;
            case QUARTERLY_RETURN ->
                switch (quarter.orElseThrow().number()) {
                    case 1 -> AtStage.Quarter1.class;
                    case 2 -> AtStage.Quarter2.class;
                    case 3 -> AtStage.Quarter3.class;
                    default -> AtStage.Quarter4.class;
                };
        };
    }

    /**
     * The stage of that group.
     *
     * @throws IllegalArgumentException if it is none of {@link AtStage}
     */
    public static Stage ofGroup(Class<?> group) {
        return all().filter(stage -> stage.group() == group)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage has the group " + group.getName() + "."));
    }

    private static Stream<Stage> all() {
        return Stream.of(
                DRAFT,
                AGREED,
                quarterlyReturn(Quarter.Q1),
                quarterlyReturn(Quarter.Q2),
                quarterlyReturn(Quarter.Q3),
                quarterlyReturn(Quarter.Q4),
                YEAR_END);
    }

    @Override
    public String toString() {
        return id() + year.map(oneYear -> " of " + oneYear.label()).orElse("");
    }
}
