package org.csplan.core.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.csplan.core.finding.Severity;

/** Every rule by name: what it says and how much it matters at each stage. One file beside this class holds it. */
public final class RuleTable {

    private static final Map<String, Severity> BY_LETTER = Arrays.stream(Severity.values())
            .collect(Collectors.toMap(severity -> severity.id().substring(0, 1), Function.identity()));

    private static final RuleTable STANDARD = load();

    private final Map<String, Row> rows;
    private final Map<String, Set<String>> silences;

    private RuleTable(Map<String, Row> rows, Map<String, Set<String>> silences) {
        this.rows = Collections.unmodifiableMap(rows);
        this.silences = silences;
    }

    /** The rules that ship. */
    public static RuleTable standard() {
        return STANDARD;
    }

    /** Who applies a rule. */
    public enum Part {
        /** Validation, by stage. */
        RULES,
        /** Validation, whatever the stage: what every well-formed plan keeps. */
        FORM,
        /** Reading. */
        READER
    }

    /**
     * A rule.
     *
     * @param name never changes
     * @param part who applies it
     * @param severities how much it matters; a stage that is absent does not check it
     * @param says what its findings tell, as a clause
     */
    public record Row(String name, Part part, Map<Stage.Kind, Severity> severities, String says) {

        /** Copies the severities. */
        public Row {
            Map<Stage.Kind, Severity> copy = new EnumMap<>(Stage.Kind.class);
            copy.putAll(severities);
            severities = Collections.unmodifiableMap(copy);
        }
    }

    /** The rules in the order of the table. */
    public Collection<Row> rows() {
        return rows.values();
    }

    /** The rule of that name. */
    public Optional<Row> find(String rule) {
        return Optional.ofNullable(rows.get(rule));
    }

    /** How much a rule matters at a stage; empty if it is not checked there, or no rule that ships has that name. */
    public Optional<Severity> severity(String rule, Stage stage) {
        return find(rule).map(row -> row.severities.get(stage.kind()));
    }

    /** The rules that say nothing where this one speaks of the same thing. */
    public Set<String> silencedBy(String rule) {
        return silences.getOrDefault(rule, Set.of());
    }

    private static RuleTable load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Set<String>> silences = new HashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.equals("silences")) {
                String[] names = line.split("\\s+");
                silences.put(names[0], Set.of(Arrays.copyOfRange(names, 1, names.length)));
            } else {
                Row row = row(line, Part.valueOf(section.toUpperCase(Locale.ROOT)));
                rows.put(row.name(), row);
            }
        }
        return new RuleTable(rows, silences);
    }

    private static Row row(String line, Part part) {
        String[] columns = line.split("\\s+", 6);
        Stage.Kind[] kinds = Stage.Kind.values();
        Map<Stage.Kind, Severity> severities = new EnumMap<>(Stage.Kind.class);
        for (int i = 0; i < kinds.length; i++) {
            if (!columns[i + 1].equals("-")) {
                severities.put(kinds[i], BY_LETTER.get(columns[i + 1]));
            }
        }
        return new Row(columns[0], part, severities, columns[5]);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (InputStream in = RuleTable.class.getResourceAsStream("rules.txt")) {
            if (in == null) {
                throw new IllegalStateException("The table of rules is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table of rules can't be read.", e);
        }
        return lines;
    }
}
