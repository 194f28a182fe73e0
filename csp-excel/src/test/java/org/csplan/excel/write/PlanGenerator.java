package org.csplan.excel.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.PlanText;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** Makes plans by chance, the same ones from the same seed: as partners write them, with anything in their texts. */
public final class PlanGenerator {

    private static final List<String> WORDS = List.of(
            "work",
            "with",
            "partners",
            "to",
            "reduce",
            "reports",
            "of",
            "the",
            "young",
            "people",
            "in",
            "Northmoor",
            "town",
            "centre",
            "hold",
            "events",
            "and",
            "raise",
            "awareness",
            "referrals",
            "sessions",
            "support",
            "residents",
            "at",
            "least",
            "six",
            "2,000",
            "visits",
            "(monthly)",
            "licensed",
            "premises",
            "patrols");
    private static final List<String> ODD_BEGINNINGS = List.of(
            "=1+1",
            "=SUM(A1:A9)",
            "+44 figures",
            "-5 degrees",
            "@home",
            "_x0041_ scheme",
            "_x005F_",
            "<b>Bold</b> &amp;",
            "\"Quoted\"",
            "'Apostrophe'",
            "Zażółć",
            "日本語の計画",
            "👮🏽‍♀️ Patrols 🚓",
            "#REF!",
            "TRUE",
            "1.10",
            "%",
            "~*?",
            "Line one\nLine two",
            "a\n\nb",
            "https://example.org/?a=1&b=2",
            "=cmd|' /C calc'!A0",
            "\u00A3400 raised");
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
    private static final List<String> THEMES =
            List.of("Prevention", "Intelligence", "Enforcement", "Reassurance", "Hate crime", "Burglary and robbery");
    private static final List<String> TITLES = List.of(
            "Anti-social behaviour",
            "Domestic abuse – including stalking",
            "Safer streets",
            "Young people",
            "Burglary",
            "Priority 1: Violence",
            "Hate & extremism",
            "Alcohol and drugs (including county lines)");
    private static final List<String> OTHER_HEADINGS =
            List.of("Links to other actions", "Ward", "Risk rating", "Notes");

    private final Random random;

    public PlanGenerator(long seed) {
        random = new Random(seed);
    }

    /** A plan whose every value is one that a reader gives; only what its texts say is odd. */
    public ActionPlan plan() {
        Optional<PlanPeriod> period = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(period());
        boolean draft = random.nextInt(4) == 0;
        String title = "Community Safety Action Plan"
                + period.map(year -> " " + year.label()).orElse("") + (draft ? " DRAFT" : "");
        Shape shape = new Shape();
        ActionPlan.Builder plan = ActionPlan.builder()
                .title(title)
                .period(period)
                .draft(draft)
                .partnership(maybe(2, () -> "Kestrel Vale Community Safety Partnership"));
        if (shape.key) {
            plan.putStatusKey("green", Progress.ON_TRACK)
                    .putStatusKey("blue", Progress.COMPLETE)
                    .putStatusKey("red", Progress.NOT_ACHIEVED);
        }
        int priorities = 1 + random.nextInt(4);
        List<String> titles = new ArrayList<>(TITLES);
        for (int p = 0; p < priorities; p++) {
            plan.addPriority(priority(titles.remove(random.nextInt(titles.size())), shape, period));
        }
        return plan.build();
    }

    /** A plan with anything that a model can hold, also what no reader ever gives. */
    public ActionPlan wildPlan() {
        ActionPlan plan = plan();
        ActionPlan.Builder wild = plan.toBuilder()
                .priorities(plan.priorities().stream().map(this::wild).toList());
        switch (random.nextInt(8)) {
            case 0 -> wild.title(text());
            case 1 -> wild.partnership("Safer Kestrel Vale");
            case 2 -> wild.period(PlanPeriod.parse("2008 – 2011"));
            case 3 -> wild.draft(!plan.draft());
            case 4 -> wild.putStatusKey("#7030A0", Progress.DEFERRED);
            case 5 -> wild.addPriority(Priority.builder().title("Nothing yet").build());
            default -> wild.period(plan.period());
        }
        return wild.build();
    }

    private Priority wild(Priority priority) {
        List<Action> actions = new ArrayList<>();
        for (Action action : priority.actions()) {
            actions.add(random.nextInt(3) == 0 ? wild(action) : action);
        }
        Priority wild = priority.withActions(actions);
        return random.nextInt(5) == 0
                ? wild.withTitle(pick(List.of("Key", "Action", text(), "Total", "2024/25")))
                : wild;
    }

    private Action wild(Action action) {
        return switch (random.nextInt(18)) {
            case 0 -> action.withLeadAgencies(Agency.of("Wolds Police/Harbour Trust"), Agency.of("Mend; Repair"));
            case 1 -> action.withLeadAgencies(List.of()).withOther(Map.of("Lead agency", "TBC"));
            case 2 -> action.withLeadAgencies(List.of());
            case 3 -> Action.builder().description(text()).build();
            case 4 -> Action.builder().description("Prevention").build();
            case 5 -> Action.builder().update(text()).build();
            case 6 -> Action.builder().build();
            case 7 -> action.withDescription(Optional.empty());
            case 8 -> action.withTheme(random.nextBoolean() ? Optional.empty() : Optional.of(text()));
            case 9 ->
                action.withStatus(Status.builder().progress(Progress.DEFERRED).build());
            case 10 -> action.withStatus(Status.builder().colour("#7030A0").build());
            case 11 ->
                action.withStatus(Status.builder().wording("Amber").rag(Rag.RED).build());
            case 12 ->
                action.withTimescale(Timescale.builder()
                        .text("Summer")
                        .due(LocalDate.of(2024, 8, 31))
                        .build());
            case 13 ->
                action.withTarget(Measure.builder()
                        .text("12 sessions")
                        .value(new BigDecimal(12))
                        .build());
            case 14 ->
                action.withOther(
                        Map.of("Comments", sentence(5), "Lead officer", "A. Person", "Notes", "x", "Notes (2)", "y"));
            case 15 ->
                action.withQuarters(Map.of(
                        Quarter.of(PlanPeriod.parse("2009/10"), 2), returned(),
                        Quarter.of(PlanPeriod.parse("2008/09"), 3),
                                QuarterlyMeasure.builder().rag(Rag.AMBER).build()));
            case 16 -> action.withReference(text());
            default -> action.withSupportingPartners(Agency.of("Mend"), Agency.of("Mend, Repair, Renew"));
        };
    }

    /** That plan without what the layout has no place for. */
    public static ActionPlan heldBy(GridLayout layout, ActionPlan plan) {
        Set<Kind> kinds =
                layout.columns().stream().map(column -> column.field().kind()).collect(Collectors.toSet());
        return plan.withPriorities(plan.priorities().stream()
                .map(priority -> priority.withOutcomes(kinds.contains(Kind.OUTCOMES) ? priority.outcomes() : List.of())
                        .withActions(priority.actions().stream()
                                .map(action -> heldBy(kinds, action))
                                .toList()))
                .toList());
    }

    private static Action heldBy(Set<Kind> kinds, Action action) {
        Action.Builder held = Action.builder()
                .reference(action.reference())
                .theme(action.theme())
                .description(action.description())
                .leadAgencies(action.leadAgencies())
                .other(action.other());
        held.supportingPartners(kinds.contains(Kind.SUPPORTING_PARTNERS) ? action.supportingPartners() : List.of());
        held.baseline(action.baseline().filter(given -> kinds.contains(Kind.BASELINE)));
        held.target(action.target().filter(given -> kinds.contains(Kind.TARGET)));
        held.successMeasure(action.successMeasure().filter(given -> kinds.contains(Kind.SUCCESS_MEASURE)));
        held.timescale(action.timescale().filter(given -> kinds.contains(Kind.TIMESCALE)));
        held.resources(action.resources().filter(given -> kinds.contains(Kind.RESOURCES)));
        held.quarters(kinds.contains(Kind.QUARTER) ? action.quarters() : Map.of());
        held.update(action.update().filter(given -> kinds.contains(Kind.UPDATE)));
        held.status(action.status().filter(given -> kinds.contains(Kind.STATUS)));
        return held.build();
    }

    /** What a plan has at all; a plan whose every action is different in kind doesn't exist. */
    private final class Shape {
        final boolean references = random.nextBoolean();
        final boolean themes = random.nextInt(3) == 0;
        final boolean outcomes = random.nextInt(3) == 0;
        final boolean partners = random.nextBoolean();
        final boolean measures = random.nextInt(3) == 0;
        final boolean success = random.nextInt(4) == 0;
        final boolean timescales = random.nextBoolean();
        final boolean resources = random.nextInt(3) == 0;
        final boolean quarters = random.nextInt(3) == 0;
        final boolean updates = random.nextBoolean();
        final boolean statuses = random.nextBoolean();
        final boolean colours = random.nextBoolean();
        final boolean words = random.nextBoolean();
        final boolean key = statuses && colours && random.nextInt(3) == 0;
        final Optional<String> other = maybe(3, () -> pick(OTHER_HEADINGS));
    }

    private Priority priority(String title, Shape shape, Optional<PlanPeriod> period) {
        Priority.Builder priority = Priority.builder().title(title);
        int actions = 2 + random.nextInt(6);
        if (shape.outcomes) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                priority.addOutcome("Reduce " + sentence(6).replaceAll("\\s+", " "));
            }
        }
        Optional<String> theme = Optional.empty();
        for (int a = 0; a < actions; a++) {
            if (shape.themes && (a == 0 || random.nextInt(3) == 0)) {
                theme = Optional.of(pick(THEMES));
            }
            priority.addAction(action(a + 1, shape, theme, period));
        }
        return priority.build();
    }

    private Action action(int number, Shape shape, Optional<String> theme, Optional<PlanPeriod> period) {
        Action.Builder action = Action.builder().theme(theme).description(text());
        if (shape.references) {
            action.reference(random.nextBoolean() ? "1." + number : String.valueOf(number));
        }
        agencies(1).forEach(action::addLeadAgency);
        if (shape.partners) {
            agencies(0).forEach(action::addSupportingPartner);
        }
        if (shape.measures) {
            Optional<String> year = period.map(PlanPeriod::label);
            action.baseline(maybe(1, this::measure));
            action.target(measure().withPeriod(year));
        }
        if (shape.success) {
            action.successMeasure(maybe(3, () -> sentence(5)));
        }
        if (shape.timescales) {
            action.timescale(maybe(5, () -> timescale(period)));
        }
        if (shape.resources) {
            action.resources(maybe(3, () -> random.nextBoolean() ? "Partnership budget" : sentence(3)));
        }
        if (shape.quarters) {
            for (int q = 1; q <= 1 + random.nextInt(4); q++) {
                action.putQuarter(Quarter.of(q), returned());
            }
        }
        if (shape.updates) {
            action.update(maybe(4, this::text));
        }
        if (shape.statuses) {
            action.status(maybe(6, () -> status(shape)));
        }
        shape.other.ifPresent(heading -> maybe(2, () -> sentence(4)).ifPresent(said -> action.putOther(heading, said)));
        return action.build();
    }

    private List<Agency> agencies(int least) {
        List<String> names = new ArrayList<>(AGENCIES);
        List<Agency> agencies = new ArrayList<>();
        int count = random.nextInt(20) == 0 ? AGENCIES.size() : least + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            agencies.add(Agency.of(names.remove(random.nextInt(names.size()))));
        }
        return agencies;
    }

    private Measure measure() {
        return switch (random.nextInt(7)) {
            case 0 -> Measure.of("N/A");
            case 1 -> Measure.of(random.nextInt(100) + "%");
            case 2 -> Measure.of("15.3%");
            case 3 -> Measure.of("£" + (1 + random.nextInt(9)) + ",400");
            case 4 ->
                Measure.builder()
                        .text("20%")
                        .value(new BigDecimal("20.4"))
                        .unit(MeasureUnit.PERCENT)
                        .build();
            case 5 -> Measure.of(sentence(4));
            default -> Measure.of(String.valueOf(random.nextInt(3000)));
        };
    }

    private QuarterlyMeasure returned() {
        Optional<Rag> colour = maybe(5, () -> pick(List.of(Rag.values())));
        QuarterlyMeasure words = random.nextInt(4) == 0
                ? QuarterlyMeasure.of(String.valueOf(random.nextInt(300)))
                : QuarterlyMeasure.of(sentence(6));
        return words.withRag(colour);
    }

    private Timescale timescale(Optional<PlanPeriod> period) {
        LocalDate day = LocalDate.of(2010 + random.nextInt(20), 1, 1).plusDays(random.nextInt(365));
        Supplier<String> written = () -> day.format(DateTimeFormatter.ofPattern(
                pick(List.of("dd/MM/uuuu", "d MMMM uuuu", "MMMM uuuu", "MMM-uu")), Locale.ENGLISH));
        String text =
                switch (random.nextInt(6)) {
                    case 0 -> "Ongoing";
                    case 1 -> "Monthly";
                    case 2 -> "By March 2025";
                    case 3 -> "as and when";
                    default -> written.get();
                };
        return period.map(plan -> Timescale.parse(text, plan)).orElseGet(() -> Timescale.parse(text));
    }

    private Status status(Shape shape) {
        Status.Builder status = Status.builder();
        Rag rag = pick(List.of(Rag.GREEN, Rag.BLUE, Rag.AMBER));
        if (shape.words || !shape.colours) {
            Progress progress = pick(List.of(Progress.ON_TRACK, Progress.COMPLETE, Progress.AT_RISK));
            status.wording(Palette.word(progress)).progress(progress);
        } else {
            status.progress(Palette.meaning(rag, java.util.Map.of()));
        }
        return shape.colours ? status.rag(rag).build() : status.build();
    }

    private static PlanPeriod period() {
        return PlanPeriod.parse("2024/25");
    }

    /** A text as partners write them, one in four with an odd beginning, one in fifty very long. */
    private String text() {
        if (random.nextInt(50) == 0) {
            String page = sentence(40) + " ";
            return PlanText.tidy(page.repeat(32_767 / page.length()));
        }
        return sentence(3 + random.nextInt(25));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        sentence.append(random.nextInt(4) == 0 ? pick(ODD_BEGINNINGS) : capitalised(pick(WORDS)));
        for (int i = 1; i < words; i++) {
            sentence.append(random.nextInt(15) == 0 ? "\n" : " ").append(pick(WORDS));
        }
        return PlanText.tidy(sentence.toString());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> Optional<T> maybe(int oftenIn, Supplier<T> thing) {
        return random.nextInt(oftenIn + 1) == 0 ? Optional.empty() : Optional.of(thing.get());
    }
}
