package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.IgnoredReason;
import org.csplan.core.layout.ImportReport;
import org.csplan.core.layout.ImportReport.CellCount;
import org.csplan.core.layout.ImportReport.Column;
import org.csplan.core.layout.ImportReport.Ignored;
import org.csplan.core.layout.ImportReport.Table;
import org.csplan.core.layout.TableKind;
import org.csplan.core.period.Quarter;
import org.csplan.json.ImportReportJson;
import org.csplan.json.PlanJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportJsonTest {

    private static final String REPORT = SamplePlans.file("import-report.json");

    @Test
    void writesAReport() {
        assertThat(ImportReportJson.toJson(report())).isEqualTo(REPORT);
    }

    @Test
    void readsAReport() {
        assertThat(ImportReportJson.read(REPORT)).isEqualTo(report());
    }

    @Test
    void writesAFileAndReadsItBack(@TempDir Path folder) {
        Path file = folder.resolve("report.json");

        ImportReportJson.write(report(), file);

        assertThat(ImportReportJson.read(file)).isEqualTo(report());
    }

    @Test
    void saysSoWhenThereIsNothing() {
        ImportReport nothing = new ImportReport(
                "empty.xlsx", List.of(), List.of(), new CellCount(0, 0, 0, 0), List.of(), List.of(), List.of());

        String json = ImportReportJson.toJson(nothing);

        assertThat(json).isEqualTo("""
                        {
                          "file": "empty.xlsx",
                          "plans": [],
                          "tables": [],
                          "cells": {
                            "filled": 0,
                            "plan": 0,
                            "heading": 0,
                            "ignored": 0
                          },
                          "ignored": [],
                          "sources": [],
                          "findings": []
                        }
                        """);
        assertThat(ImportReportJson.read(json)).isEqualTo(nothing);
    }

    @Test
    void neverFailsForWhatAFileHolds() {
        Ignored odd =
                new Ignored("\uD83D\u0000", "A1", 1, Optional.of(" \uDE00\uD83D\uDE00"), IgnoredReason.OTHER_TEXT);
        ImportReport report = new ImportReport(
                "", List.of(""), List.of(), new CellCount(1, 0, 0, 1), List.of(odd), List.of(Map.of()), List.of());

        String json = ImportReportJson.toJson(report);

        assertThat(json)
                .contains("\"sheet\": \"\uFFFD\\u0000\"", "\"text\": \" \uFFFD😀\"", "\"sources\": [\n    {}\n  ]");
        assertThat(ImportReportJson.read(json).plans()).containsExactly("");
    }

    @Test
    void walksThroughSourcesOnceAndHoldsNone() {
        SourcesMadeOnDemand sources = new SourcesMadeOnDemand(200_000);
        ImportReport report = new ImportReport(
                "big.xlsx", List.of(), List.of(), new CellCount(0, 0, 0, 0), List.of(), List.of(sources), List.of());

        ImportReportJson.write(report, OutputStream.nullOutputStream());

        assertThat(sources.made).isEqualTo(200_000);
    }

    @Test
    void saysWhereAReportIsWrong() {
        assertThatThrownBy(() -> ImportReportJson.read(REPORT.replace("\"Q1.rag\"", "\"Q1.colour\"")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessageStartingWith(
                        "line 32, column 20: 'field': no field is called 'Q1.colour'; they are reference,");
        assertThatThrownBy(() -> ImportReportJson.read(REPORT.replace("\"cells\": 7", "\"cells\": -1.5")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage("line 61, column 16: 'cells' must be a whole number, 0 or more, not -1.5");
        assertThatThrownBy(() -> ImportReportJson.read(REPORT.replace("      \"cell\": \"F4\",\n", "")))
                .isInstanceOf(PlanJsonException.class)
                .hasMessage("line 74, column 5: a finding with a 'sheet' has a 'cell' too, and the reverse");
    }

    private static ImportReport report() {
        Table actions = new Table(
                "Plan",
                "A4:H15",
                TableKind.ACTIONS,
                Optional.of(0),
                Optional.of(0),
                Optional.of(0.98),
                Optional.of("5 of 8 headings are known"),
                List.of(
                        new Column(
                                "A",
                                Optional.empty(),
                                Field.of(Field.Kind.REFERENCE),
                                0.7,
                                "numbers under a blank heading"),
                        new Column("B", Optional.of("Action"), Field.of(Field.Kind.DESCRIPTION), 1, "heading"),
                        new Column("G", Optional.of("RAG"), Field.ragOf(Quarter.Q1), 0.9, "stands beside a quarter")));
        Table contacts = new Table(
                "Contacts",
                "A1:D9",
                TableKind.CONTACTS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new ImportReport(
                "kestrel-vale.xlsx",
                List.of("2024/25"),
                List.of(actions, contacts),
                new CellCount(412, 371, 33, 8),
                List.of(
                        new Ignored("Plan", "A17", 1, Optional.of("* see also ..."), IgnoredReason.NOTE),
                        new Ignored("Lists", "A1:A5", 7, Optional.empty(), IgnoredReason.HIDDEN_SHEET)),
                List.of(Map.of("/priorities/0/actions/0/target", new Location("Plan", "D5"))),
                List.of(Finding.of(
                                "heading-unknown",
                                Severity.INFO,
                                "No field is known by the heading 'Links'; the column is kept under it.")
                        .atCell(new Location("Plan", "F4"))
                        .about("Links")));
    }

    /** A map that counts how many of its entries were ever made. */
    private static final class SourcesMadeOnDemand extends AbstractMap<String, Location> {

        private final int size;
        private int made;

        SourcesMadeOnDemand(int size) {
            this.size = size;
        }

        @Override
        public Set<Entry<String, Location>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Location>> iterator() {
                    return IntStream.range(0, size)
                            .mapToObj(SourcesMadeOnDemand.this::make)
                            .iterator();
                }

                @Override
                public int size() {
                    return size;
                }
            };
        }

        private Entry<String, Location> make(int i) {
            made++;
            return Map.entry("/priorities/0/actions/" + i + "/target", new Location("Plan", "D" + i));
        }
    }
}
