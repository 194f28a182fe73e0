package org.csplan.json.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** Plans that hold whatever a plan can hold; the same seed gives the same plan. */
final class RandomPlans {

    private static final List<String> ODD_TEXTS = List.of(
            "Kestrel Vale Council",
            "A",
            "=1+1",
            "  leading and trailing  ",
            "two\nlines\r\nand three\ttabs",
            "“quotes” \"and\" 'more' \\ / & < >",
            "emoji 😀👩‍👩‍👧 and flags 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "ﬁgure ½ € £ é ñ ﻼ 漢字",
            "line\u2028separator\u2029and\u0085next",
            "no-break\u00A0and\u200Bzero-width",
            "{\"format\": null}",
            "null",
            "\uD800\uDC00 \uDBFF\uDFFD",
            "x".repeat(40_000));

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    ActionPlan plan() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .title(text())
                .partnership(maybe(this::text))
                .period(maybe(this::period))
                .draft(random.nextBoolean())
                .priorities(several(3, this::priority));
        for (int i = random.nextInt(4); i > 0; i--) {
            plan.putStatusKey(random.nextBoolean() ? oneOf(Rag.values()).id() : colour(), oneOf(Progress.values()));
        }
        return plan.build();
    }

    private Priority priority() {
        return Priority.builder()
                .title(text())
                .outcomes(several(3, this::text))
                .actions(several(6, this::action))
                .build();
    }

    private Action action() {
        Action.Builder action = Action.builder()
                .reference(maybe(this::text))
                .theme(maybe(this::text))
                .description(maybe(this::text))
                .leadAgencies(several(40, () -> Agency.of(text())))
                .supportingPartners(several(4, () -> Agency.of(text())))
                .baseline(maybe(this::measure))
                .target(maybe(this::measure))
                .successMeasure(maybe(this::text))
                .timescale(maybe(this::timescale))
                .resources(maybe(this::text))
                .update(maybe(this::text))
                .status(maybe(this::status));
        for (int i = random.nextInt(5); i > 0; i--) {
            action.putQuarter(quarter(), quarterlyMeasure());
            action.putOther(text(), text());
        }
        return action.build();
    }

    private Measure measure() {
        return Measure.builder()
                .text(text())
                .value(maybe(this::number))
                .unit(maybe(() -> oneOf(MeasureUnit.values())))
                .period(maybe(this::text))
                .build();
    }

    private QuarterlyMeasure quarterlyMeasure() {
        QuarterlyMeasure colour =
                QuarterlyMeasure.builder().rag(oneOf(Rag.values())).build();
        return random.nextBoolean()
                ? colour
                : QuarterlyMeasure.builder()
                        .text(text())
                        .value(maybe(this::number))
                        .unit(maybe(() -> oneOf(MeasureUnit.values())))
                        .rag(maybe(() -> oneOf(Rag.values())))
                        .build();
    }

    private Timescale timescale() {
        return Timescale.builder()
                .text(text())
                .due(maybe(this::day))
                .ongoing(random.nextBoolean())
                .every(maybe(() -> "P" + random.nextInt(100) + oneOf("D", "W", "M", "Y")))
                .build();
    }

    private Status status() {
        return Status.builder()
                .progress(oneOf(Progress.values()))
                .wording(maybe(this::text))
                .rag(maybe(() -> oneOf(Rag.values())))
                .colour(maybe(this::colour))
                .build();
    }

    private PlanPeriod period() {
        LocalDate start = day();
        return new PlanPeriod(text(), start, start.plusDays(random.nextInt(2000)));
    }

    private Quarter quarter() {
        int number = 1 + random.nextInt(4);
        return random.nextBoolean()
                ? Quarter.of(number)
                : Quarter.of(PlanPeriod.financialYear(2000 + random.nextInt(30)), number);
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(1 + random.nextInt(200), random), random.nextInt(60) - 30)
                .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }

    private String colour() {
        return String.format("#%06X", random.nextInt(1 << 24));
    }

    private String text() {
        return random.nextInt(3) > 0 ? "text " + random.nextInt(1000) : oneOf(ODD_TEXTS.toArray(String[]::new));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }
}
