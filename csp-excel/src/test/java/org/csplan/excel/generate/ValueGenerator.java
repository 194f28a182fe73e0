package org.csplan.excel.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** Makes the values of an action, each as a reader gives it. */
final class ValueGenerator {

    private static final List<String> AGENCIES = List.of(
            "Kestrel Vale Council",
            "Wolds Police",
            "Northmoor Fire and Rescue",
            "Harbour Trust",
            "Mend, Repair, Renew",
            "County Children, Families and Learning",
            "Safe & Sound",
            "Council (Early Help/Wardens)",
            "All partners",
            "Town and Parish Councils",
            "Vale Housing Association",
            "Probation Service");

    private static final Map<Rag, Progress> MEANINGS =
            Map.of(Rag.GREEN, Progress.ON_TRACK, Rag.BLUE, Progress.COMPLETE, Rag.AMBER, Progress.AT_RISK);

    private final Chance chance;
    private final Texts texts;

    ValueGenerator(Chance chance, Texts texts) {
        this.chance = chance;
        this.texts = texts;
    }

    /** At least so many agencies, once in a while all there are. */
    List<Agency> agencies(int least) {
        List<String> names = new ArrayList<>(AGENCIES);
        List<Agency> agencies = new ArrayList<>();
        int count = chance.onceIn(20) ? AGENCIES.size() : least + chance.below(3);
        for (int i = 0; i < count; i++) {
            agencies.add(Agency.of(names.remove(chance.below(names.size()))));
        }
        return agencies;
    }

    Measure measure() {
        return switch (chance.below(7)) {
            case 0 -> Measure.of("N/A");
            case 1 -> Measure.of(chance.below(100) + "%");
            case 2 -> Measure.of("15.3%");
            case 3 -> Measure.of("£" + (1 + chance.below(9)) + ",400");
            case 4 ->
                Measure.builder()
                        .text("20%")
                        .value(new BigDecimal("20.4"))
                        .unit(MeasureUnit.PERCENT)
                        .build();
            case 5 -> Measure.of(texts.sentence(4));
            default -> Measure.of(String.valueOf(chance.below(3000)));
        };
    }

    QuarterlyMeasure returned() {
        Optional<Rag> colour = chance.maybe(5, () -> chance.pick(List.of(Rag.values())));
        QuarterlyMeasure words = chance.onceIn(4)
                ? QuarterlyMeasure.of(String.valueOf(chance.below(300)))
                : QuarterlyMeasure.of(texts.sentence(6));
        return words.withRag(colour);
    }

    Timescale timescale(Optional<PlanPeriod> period) {
        LocalDate day = LocalDate.of(2010 + chance.below(20), 1, 1).plusDays(chance.below(365));
        String text =
                switch (chance.below(6)) {
                    case 0 -> "Ongoing";
                    case 1 -> "Monthly";
                    case 2 -> "By March 2025";
                    case 3 -> "as and when";
                    default ->
                        day.format(DateTimeFormatter.ofPattern(
                                chance.pick(List.of("dd/MM/uuuu", "d MMMM uuuu", "MMMM uuuu", "MMM-uu")),
                                Locale.ENGLISH));
                };
        return period.map(plan -> Timescale.parse(text, plan)).orElseGet(() -> Timescale.parse(text));
    }

    Status status(PlanShape shape) {
        Status.Builder status = Status.builder();
        Rag rag = chance.pick(List.of(Rag.GREEN, Rag.BLUE, Rag.AMBER));
        if (shape.words || !shape.colours) {
            Progress progress = chance.pick(List.of(Progress.ON_TRACK, Progress.COMPLETE, Progress.AT_RISK));
            status.wording(Texts.capitalised(progress.id().replace('-', ' '))).progress(progress);
        } else {
            status.progress(MEANINGS.get(rag));
        }
        return shape.colours ? status.rag(rag).build() : status.build();
    }
}
