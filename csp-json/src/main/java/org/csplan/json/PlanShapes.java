package org.csplan.json;

import static org.csplan.json.MarkShape.MARK;
import static org.csplan.json.NumberShape.DECIMAL;
import static org.csplan.json.Texts.TEXT;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csplan.core.period.PlanPeriod;
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

/** How a plan and its parts stand in JSON: version 1 of {@code csp-action-plan}, property by property. */
final class PlanShapes {

    static final String FORMAT = "csp-action-plan";

    static final WordShape<Agency> AGENCY = TEXT.as(Agency::of, Agency::name);
    static final WordShape<Rag> RAG = WordShape.oneOf(Rag.values(), Rag::id);
    static final WordShape<Progress> PROGRESS = WordShape.oneOf(Progress.values(), Progress::id);
    static final WordShape<MeasureUnit> UNIT = WordShape.oneOf(MeasureUnit.values(), MeasureUnit::id);

    private static final String HEX = "#[0-9A-F]{6}";
    private static final WordShape<String> COLOUR = Texts.matching(Pattern.compile(HEX), "write a colour like #7030A0");
    private static final WordShape<String> REPEAT =
            Texts.matching(Pattern.compile("P\\d+[DWMY]"), "write how often like P1M (every month) or P3M");

    /** A colour of a key: a status colour, or any other by its number. */
    static final WordShape<String> KEY_COLOUR = Texts.matching(
            Pattern.compile(
                    String.join("|", Stream.of(Rag.values()).map(Rag::id).toList()) + "|" + HEX),
            "write red, amber, green, blue, grey or a colour like #7030A0");

    static final JsonShape<PlanPeriod> PERIOD = RecordShape.of("a period", Period::new, Period::build)
            .required("label", TEXT, PlanPeriod::label, (parts, label) -> parts.label = label)
            .required("start", Texts.DATE, PlanPeriod::start, (parts, start) -> parts.start = start)
            .required("end", Texts.DATE, PlanPeriod::end, (parts, end) -> parts.end = end);

    static final JsonShape<Measure> MEASURE = RecordShape.of("a measure", Measure::builder, Measure.Builder::build)
            .required("text", TEXT, Measure::text, Measure.Builder::text)
            .optional("value", DECIMAL, Measure::value, Measure.Builder::value)
            .optional("unit", UNIT, Measure::unit, Measure.Builder::unit)
            .optional("period", TEXT, Measure::period, Measure.Builder::period);

    static final JsonShape<QuarterlyMeasure> QUARTERLY_MEASURE = RecordShape.of(
                    "a quarterly measure", QuarterlyMeasure::builder, QuarterlyMeasure.Builder::build)
            .optional("text", TEXT, QuarterlyMeasure::text, QuarterlyMeasure.Builder::text)
            .optional("value", DECIMAL, QuarterlyMeasure::value, QuarterlyMeasure.Builder::value)
            .optional("unit", UNIT, QuarterlyMeasure::unit, QuarterlyMeasure.Builder::unit)
            .optional("rag", RAG, QuarterlyMeasure::rag, QuarterlyMeasure.Builder::rag)
            .rule(
                    measure -> measure.text().isPresent()
                            || measure.value().isEmpty() && measure.unit().isEmpty(),
                    " with a value or a unit must have 'text' too");

    static final JsonShape<Timescale> TIMESCALE = RecordShape.of(
                    "a timescale", Timescale::builder, Timescale.Builder::build)
            .required("text", TEXT, Timescale::text, Timescale.Builder::text)
            .optional("due", Texts.DATE, Timescale::due, Timescale.Builder::due)
            .unlessEmpty("ongoing", MARK, Timescale::ongoing, Timescale.Builder::ongoing)
            .optional("every", REPEAT, Timescale::every, Timescale.Builder::every);

    static final JsonShape<Status> STATUS = RecordShape.of("a status", Status::builder, Status.Builder::build)
            .optional("progress", PROGRESS, Status::progress, Status.Builder::progress)
            .optional("wording", TEXT, Status::wording, Status.Builder::wording)
            .optional("rag", RAG, Status::rag, Status.Builder::rag)
            .optional("colour", COLOUR, Status::colour, Status.Builder::colour);

    static final JsonShape<Action> ACTION = RecordShape.of("an action", Action::builder, Action.Builder::build)
            .optional("reference", TEXT, Action::reference, Action.Builder::reference)
            .optional("theme", TEXT, Action::theme, Action.Builder::theme)
            .optional("description", TEXT, Action::description, Action.Builder::description)
            .required("leadAgencies", ListShape.maybeEmpty(AGENCY), Action::leadAgencies, Action.Builder::leadAgencies)
            .unlessEmpty(
                    "supportingPartners",
                    ListShape.of(AGENCY),
                    Action::supportingPartners,
                    Action.Builder::supportingPartners)
            .optional("baseline", MEASURE, Action::baseline, Action.Builder::baseline)
            .optional("target", MEASURE, Action::target, Action.Builder::target)
            .optional("successMeasure", TEXT, Action::successMeasure, Action.Builder::successMeasure)
            .optional("timescale", TIMESCALE, Action::timescale, Action.Builder::timescale)
            .optional("resources", TEXT, Action::resources, Action.Builder::resources)
            .unlessEmpty(
                    "quarters",
                    MapShape.of(Texts.QUARTER, QUARTERLY_MEASURE),
                    Action::quarters,
                    Action.Builder::quarters)
            .optional("update", TEXT, Action::update, Action.Builder::update)
            .optional("status", STATUS, Action::status, Action.Builder::status)
            .unlessEmpty("other", MapShape.of(TEXT, TEXT), Action::other, Action.Builder::other);

    static final JsonShape<Priority> PRIORITY = RecordShape.of("a priority", Priority::builder, Priority.Builder::build)
            .required("title", TEXT, Priority::title, Priority.Builder::title)
            .unlessEmpty("outcomes", ListShape.of(TEXT), Priority::outcomes, Priority.Builder::outcomes)
            .required("actions", ListShape.maybeEmpty(ACTION), Priority::actions, Priority.Builder::actions);

    static final JsonShape<ActionPlan> PLAN = RecordShape.of(
                    "an action plan", ActionPlan::builder, ActionPlan.Builder::build)
            .header(FORMAT, 1)
            .required("title", TEXT, ActionPlan::title, ActionPlan.Builder::title)
            .optional("partnership", TEXT, ActionPlan::partnership, ActionPlan.Builder::partnership)
            .optional("period", PERIOD, ActionPlan::period, ActionPlan.Builder::period)
            .unlessEmpty("draft", MARK, ActionPlan::draft, ActionPlan.Builder::draft)
            .unlessEmpty(
                    "statusKey",
                    MapShape.of(KEY_COLOUR, PROGRESS),
                    ActionPlan::statusKey,
                    ActionPlan.Builder::statusKey)
            .required(
                    "priorities",
                    ListShape.maybeEmpty(PRIORITY),
                    ActionPlan::priorities,
                    ActionPlan.Builder::priorities);

    private PlanShapes() {}

    /** The parts of a period while they are read. */
    private static final class Period {
        private String label;
        private LocalDate start;
        private LocalDate end;

        private PlanPeriod build() {
            return new PlanPeriod(label, start, end);
        }
    }
}
