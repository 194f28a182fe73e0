package org.csplan.json;

import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.IgnoredReason;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.layout.TableKind;
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
import org.csplan.core.validation.RuleSet;
import tools.jackson.databind.module.SimpleModule;

/**
 * For whoever has a Jackson 3 mapper: plans, findings, reports, layouts and rule sets as {@link PlanJson} and its neighbours
 * read and write them, wherever they stand in the mapper's own documents and whatever its settings.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CspJacksonModule()).build();
 * }</pre>
 *
 * <p>This class alone needs {@code jackson-databind}, which a mapper brings with it.
 */
public final class CspJacksonModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** A module to be added to a mapper. */
    public CspJacksonModule() {
        super("csp");
        add(ActionPlan.class, PlanShapes.PLAN);
        add(Priority.class, PlanShapes.PRIORITY);
        add(Action.class, PlanShapes.ACTION);
        add(Agency.class, PlanShapes.AGENCY);
        add(Measure.class, PlanShapes.MEASURE);
        add(MeasureUnit.class, PlanShapes.UNIT);
        add(QuarterlyMeasure.class, PlanShapes.QUARTERLY_MEASURE);
        add(Timescale.class, PlanShapes.TIMESCALE);
        add(Status.class, PlanShapes.STATUS);
        addWord(Progress.class, PlanShapes.PROGRESS);
        addWord(Rag.class, PlanShapes.RAG);
        add(PlanPeriod.class, PlanShapes.PERIOD);
        addWord(Quarter.class, Texts.QUARTER);

        add(Finding.class, FindingShapes.FINDING);
        addWord(Severity.class, FindingShapes.SEVERITY);
        add(Location.class, FindingShapes.LOCATION);

        add(ImportReport.class, ReportShapes.REPORT);
        add(ImportReport.Table.class, ReportShapes.TABLE);
        add(ImportReport.Column.class, ReportShapes.COLUMN);
        add(ImportReport.CellCount.class, ReportShapes.CELL_COUNT);
        add(ImportReport.Ignored.class, ReportShapes.IGNORED);
        addWord(Field.class, ReportShapes.FIELD);
        addWord(TableKind.class, ReportShapes.KIND);
        addWord(IgnoredReason.class, ReportShapes.REASON);

        add(GridLayout.class, LayoutShapes.LAYOUT);
        add(LayoutColumn.class, LayoutShapes.COLUMN);

        add(RuleSet.class, RuleSetShapes.ANY_RULES);
    }

    private <T> void add(Class<T> type, JsonShape<T> shape) {
        addSerializer(type, new ShapeSerializer<>(type, shape));
        addDeserializer(type, new ShapeDeserializer<>(type, shape));
    }

    /** A word may also be a key of the host's own maps. */
    private <T> void addWord(Class<T> type, WordShape<T> shape) {
        add(type, shape);
        addKeySerializer(type, new KeyShapeSerializer<>(shape));
        addKeyDeserializer(type, new KeyShapeDeserializer(type, shape));
    }
}
