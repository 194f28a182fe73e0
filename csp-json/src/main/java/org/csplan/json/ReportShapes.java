package org.csplan.json;

import static org.csplan.json.NumberShape.COUNT;
import static org.csplan.json.NumberShape.SHARE;
import static org.csplan.json.Texts.ANY_TEXT;
import static org.csplan.json.Texts.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.IgnoredReason;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.layout.ImportReport.Column;
import org.csplan.core.layout.ImportReport.Ignored;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.layout.TableKind;

/** How the report of an import stands in JSON. Its lists are always there: a report says so when there is nothing. */
final class ReportShapes {

    static final WordShape<Field> FIELD = WordShape.of(ReportShapes::field, Field::id);
    static final WordShape<TableKind> KIND = WordShape.oneOf(TableKind.values(), TableKind::id);
    static final WordShape<IgnoredReason> REASON = WordShape.oneOf(IgnoredReason.values(), IgnoredReason::id);

    static final JsonShape<Column> COLUMN = RecordShape.of("a column", ColumnParts::new, ColumnParts::build)
            .required("column", TEXT, Column::column, (parts, column) -> parts.column = column)
            .optional("heading", ANY_TEXT, Column::heading, (parts, heading) -> parts.heading = Optional.of(heading))
            .required("field", FIELD, Column::field, (parts, field) -> parts.field = field)
            .required("confidence", SHARE, Column::confidence, (parts, confidence) -> parts.confidence = confidence)
            .required("because", ANY_TEXT, Column::because, (parts, because) -> parts.because = because);

    static final JsonShape<Table> TABLE = RecordShape.of("a table", TableParts::new, TableParts::build)
            .required("sheet", ANY_TEXT, Table::sheet, (parts, sheet) -> parts.sheet = sheet)
            .required("range", TEXT, Table::range, (parts, range) -> parts.range = range)
            .required("kind", KIND, Table::kind, (parts, kind) -> parts.kind = kind)
            .optional("plan", COUNT, Table::plan, (parts, plan) -> parts.plan = Optional.of(plan))
            .optional("priority", COUNT, Table::priority, (parts, priority) -> parts.priority = Optional.of(priority))
            .optional("confidence", SHARE, Table::confidence, (parts, share) -> parts.confidence = Optional.of(share))
            .optional("because", ANY_TEXT, Table::because, (parts, because) -> parts.because = Optional.of(because))
            .unlessEmpty("columns", ListShape.of(COLUMN), Table::columns, (parts, columns) -> parts.columns = columns);

    static final JsonShape<CellCount> CELL_COUNT = RecordShape.of(
                    "a count of cells", CountParts::new, CountParts::build)
            .required("filled", COUNT, CellCount::filled, (parts, filled) -> parts.filled = filled)
            .required("plan", COUNT, CellCount::plan, (parts, plan) -> parts.plan = plan)
            .required("heading", COUNT, CellCount::heading, (parts, heading) -> parts.heading = heading)
            .required("ignored", COUNT, CellCount::ignored, (parts, ignored) -> parts.ignored = ignored);

    static final JsonShape<Ignored> IGNORED = RecordShape.of("an ignored range", IgnoredParts::new, IgnoredParts::build)
            .required("sheet", ANY_TEXT, Ignored::sheet, (parts, sheet) -> parts.sheet = sheet)
            .required("range", TEXT, Ignored::range, (parts, range) -> parts.range = range)
            .required("cells", COUNT, Ignored::cells, (parts, cells) -> parts.cells = cells)
            .optional("text", ANY_TEXT, Ignored::text, (parts, text) -> parts.text = Optional.of(text))
            .required("reason", REASON, Ignored::reason, (parts, reason) -> parts.reason = reason);

    static final JsonShape<ImportReport> REPORT = RecordShape.of("an import report", Parts::new, Parts::build)
            .required("file", ANY_TEXT, ImportReport::file, (parts, file) -> parts.file = file)
            .required(
                    "plans", ListShape.maybeEmpty(ANY_TEXT), ImportReport::plans, (parts, plans) -> parts.plans = plans)
            .required(
                    "tables",
                    ListShape.maybeEmpty(TABLE),
                    ImportReport::tables,
                    (parts, tables) -> parts.tables = tables)
            .required("cells", CELL_COUNT, ImportReport::cells, (parts, cells) -> parts.cells = cells)
            .required(
                    "ignored",
                    ListShape.maybeEmpty(IGNORED),
                    ImportReport::ignored,
                    (parts, ignored) -> parts.ignored = ignored)
            .required(
                    "sources",
                    ListShape.maybeEmpty(MapShape.maybeEmpty(TEXT, FindingShapes.LOCATION)),
                    ImportReport::sources,
                    (parts, sources) -> parts.sources = sources)
            .required(
                    "findings",
                    ListShape.maybeEmpty(FindingShapes.FINDING),
                    ImportReport::findings,
                    (parts, findings) -> parts.findings = findings);

    private ReportShapes() {}

    private static Field field(String id) {
        try {
            return Field.parse(id);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(": " + Wording.clause(e.getMessage()), e);
        }
    }

    /** The parts of a report while they are read; so are the others below. */
    private static final class Parts {
        private String file;
        private List<String> plans;
        private List<Table> tables;
        private CellCount cells;
        private List<Ignored> ignored;
        private List<Map<String, Location>> sources;
        private List<Finding> findings;

        private ImportReport build() {
            return new ImportReport(file, plans, tables, cells, ignored, sources, findings);
        }
    }

    private static final class TableParts {
        private String sheet;
        private String range;
        private TableKind kind;
        private Optional<Integer> plan = Optional.empty();
        private Optional<Integer> priority = Optional.empty();
        private Optional<Double> confidence = Optional.empty();
        private Optional<String> because = Optional.empty();
        private List<Column> columns = List.of();

        private Table build() {
            return new Table(sheet, range, kind, plan, priority, confidence, because, columns);
        }
    }

    private static final class ColumnParts {
        private String column;
        private Optional<String> heading = Optional.empty();
        private Field field;
        private double confidence;
        private String because;

        private Column build() {
            return new Column(column, heading, field, confidence, because);
        }
    }

    private static final class CountParts {
        private int filled;
        private int plan;
        private int heading;
        private int ignored;

        private CellCount build() {
            return new CellCount(filled, plan, heading, ignored);
        }
    }

    private static final class IgnoredParts {
        private String sheet;
        private String range;
        private int cells;
        private Optional<String> text = Optional.empty();
        private IgnoredReason reason;

        private Ignored build() {
            return new Ignored(sheet, range, cells, text, reason);
        }
    }
}
