package org.csplan.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every package of the library, lowest first, with the packages that it may use beside the JDK and itself. */
final class PackageTable {

    private static final String PERIOD = "org.csplan.core.period";
    private static final String FINDING = "org.csplan.core.finding";
    private static final String PLAN = "org.csplan.core.plan";
    private static final String MEASURE = "org.csplan.core.measure";
    private static final String VOCABULARY = "org.csplan.core.vocabulary";
    private static final String LAYOUT = "org.csplan.core.layout";
    private static final String VALIDATION = "org.csplan.core.validation..";
    private static final String FILE = "org.csplan.core.file";

    /** What knows of plans; writing files is another matter, and none of these packages sees it. */
    private static final String[] CORE = {VOCABULARY, FINDING, PERIOD, PLAN, MEASURE, LAYOUT, VALIDATION};

    private static final String GRID = "org.csplan.excel.grid..";

    private static final String ZIP = "org.csplan.excel.zip";

    /** Annotations that the compiler reads and nobody else; they bring no dependency. */
    private static final String IMMUTABLES = "org.immutables.value..";

    private static final String VALIDATION_API = "jakarta.validation..";
    private static final String POI = "org.apache.poi..";
    private static final String[] STAX = {"com.fasterxml.aalto..", "org.codehaus.stax2.."};
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.annotation.."};

    static final List<Row> ROWS = List.of(
            row(VOCABULARY),
            row(FINDING),
            row(PERIOD).mayUse(VOCABULARY),
            row(PLAN).mayUse(PERIOD, VOCABULARY, VALIDATION_API, IMMUTABLES),
            row(MEASURE).mayUse(PLAN, PERIOD, VOCABULARY),
            row(LAYOUT).mayUse(PLAN, PERIOD, FINDING, VOCABULARY, IMMUTABLES),
            row("org.csplan.core.validation")
                    .mayUse(MEASURE, PLAN, PERIOD, FINDING, VOCABULARY)
                    .mayUse(VALIDATION_API, "org.hibernate.validator..", IMMUTABLES),
            row(FILE),
            row("org.csplan.excel.grid").mayUse(FINDING),
            row(ZIP).mayUse(GRID),
            row("org.csplan.excel.source")
                    .mayUse(ZIP, GRID, FINDING)
                    .mayUse(POI)
                    .mayUse(STAX),
            row("org.csplan.excel.recognise").mayUse(GRID).mayUse(CORE),
            row("org.csplan.excel.write").mayUse(ZIP, GRID).mayUse(CORE).mayUse(POI),
            row("org.csplan.excel")
                    .mayUse(CORE)
                    .mayUse(FILE, GRID, "org.csplan.excel.source..", "org.csplan.excel.recognise..")
                    .mayUse("org.csplan.excel.write.."),
            row("org.csplan.excel.testing")
                    .mayUse(CORE)
                    .mayUse("org.csplan.excel", "org.csplan.excel.source")
                    .mayUse("org.assertj.core..", "org.junit.jupiter.api.."),
            row("org.csplan.json").mayUse(CORE).mayUse(FILE).mayUse(JACKSON));

    private PackageTable() {}

    private static Row row(String name) {
        return new Row(name, List.of());
    }

    /**
     * One package.
     *
     * @param name the package itself; what lies below it and has no row of its own counts with it
     * @param uses the packages it may use, as ArchUnit patterns
     */
    record Row(String name, List<String> uses) {

        Row mayUse(String... packages) {
            return new Row(
                    name, Stream.concat(uses.stream(), Stream.of(packages)).toList());
        }

        /** Whether the named package is this row's, and no closer row's. */
        boolean holds(String packageName) {
            return covers(packageName)
                    && ROWS.stream()
                            .noneMatch(other -> other.name.length() > name.length() && other.covers(packageName));
        }

        private boolean covers(String packageName) {
            return packageName.equals(name) || packageName.startsWith(name + ".");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
