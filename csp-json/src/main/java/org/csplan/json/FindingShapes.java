package org.csplan.json;

import static org.csplan.json.Texts.ANY_TEXT;
import static org.csplan.json.Texts.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.json.FindingsJson.FileFindings;

/** How findings and places stand in JSON. */
final class FindingShapes {

    static final WordShape<Severity> SEVERITY = WordShape.oneOf(Severity.values(), Severity::id);

    static final JsonShape<Location> LOCATION = RecordShape.of("a place", Place::new, Place::build)
            .required("sheet", ANY_TEXT, Location::sheet, (parts, sheet) -> parts.sheet = sheet)
            .required("cell", TEXT, Location::cell, (parts, cell) -> parts.cell = cell);

    static final JsonShape<Finding> FINDING = RecordShape.of("a finding", Parts::new, Parts::build)
            .required("rule", TEXT, Finding::rule, (parts, rule) -> parts.rule = rule)
            .required("severity", SEVERITY, Finding::severity, (parts, severity) -> parts.severity = severity)
            .required("message", ANY_TEXT, Finding::message, (parts, message) -> parts.message = message)
            .optional("path", ANY_TEXT, Finding::path, (parts, path) -> parts.path = Optional.of(path))
            .optional(
                    "sheet",
                    ANY_TEXT,
                    finding -> finding.location().map(Location::sheet),
                    (parts, sheet) -> parts.place.sheet = sheet)
            .optional(
                    "cell",
                    TEXT,
                    finding -> finding.location().map(Location::cell),
                    (parts, cell) -> parts.place.cell = cell)
            .optional("text", ANY_TEXT, Finding::text, (parts, text) -> parts.text = Optional.of(text))
            .unlessEmpty(
                    "parameters",
                    MapShape.of(TEXT, ANY_TEXT),
                    Finding::parameters,
                    (parts, parameters) -> parts.parameters = parameters);

    private static final JsonShape<FileFindings> FILE = RecordShape.of("a file", FileParts::new, FileParts::build)
            .required("file", ANY_TEXT, FileFindings::file, (parts, file) -> parts.file = file)
            .optional("plan", ANY_TEXT, FileFindings::plan, (parts, plan) -> parts.plan = Optional.of(plan))
            .required("stage", TEXT, FileFindings::stage, (parts, stage) -> parts.stage = stage)
            .required(
                    "findings",
                    ListShape.maybeEmpty(FINDING),
                    FileFindings::findings,
                    (parts, findings) -> parts.findings = findings);

    /** What {@code csp validate --json} writes. */
    static final JsonShape<List<FileFindings>> FILES = RecordShape.of(
                    "a list of findings", ArrayList<FileFindings>::new, files -> (List<FileFindings>) files)
            .required("files", ListShape.maybeEmpty(FILE), files -> files, List::addAll);

    private FindingShapes() {}

    /** The parts of a place while they are read. */
    private static final class Place {
        private String sheet;
        private String cell;

        private Location build() {
            return new Location(sheet, cell);
        }
    }

    /** The parts of a finding while they are read. */
    private static final class Parts {
        private final Place place = new Place();
        private String rule;
        private Severity severity;
        private String message;
        private Optional<String> path = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Map<String, String> parameters = new LinkedHashMap<>();

        private Finding build() {
            return new Finding(rule, severity, message, path, location(), text, parameters);
        }

        private Optional<Location> location() {
            if ((place.sheet == null) != (place.cell == null)) {
                throw new IllegalArgumentException("a finding with a 'sheet' has a 'cell' too, and the reverse");
            }
            return place.sheet == null ? Optional.empty() : Optional.of(place.build());
        }
    }

    /** The parts of the findings of a file while they are read. */
    private static final class FileParts {
        private String file;
        private Optional<String> plan = Optional.empty();
        private String stage;
        private List<Finding> findings;

        private FileFindings build() {
            return new FileFindings(file, plan, stage, findings);
        }
    }
}
