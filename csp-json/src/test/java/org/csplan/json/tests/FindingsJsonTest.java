package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Location;
import org.csplan.core.finding.Severity;
import org.csplan.json.FindingsJson;
import org.csplan.json.FindingsJson.FileFindings;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private static final List<FileFindings> FILES = List.of(
            new FileFindings(
                    "kestrel-vale.xlsx",
                    Optional.of("2024/25"),
                    "quarter-2",
                    List.of(
                            Finding.of("return-missing", Severity.ERROR, "Action 1.2 has no return for Q2.")
                                    .atPath("/priorities/0/actions/1/quarters/Q2")
                                    .atCell(new Location("ASB", "G7"))
                                    .with("quarter", "Q2")
                                    .with("reference", "1.2"),
                            Finding.of("due-passed", Severity.WARNING, "Action 1.3 was due by May 2024.")
                                    .atPath("/priorities/0/actions/2/timescale")
                                    .about("May 2024"))),
            new FileFindings("plan.json", Optional.empty(), "draft", List.of()));

    private static final String JSON = """
            {
              "files": [
                {
                  "file": "kestrel-vale.xlsx",
                  "plan": "2024/25",
                  "stage": "quarter-2",
                  "findings": [
                    {
                      "rule": "return-missing",
                      "severity": "error",
                      "message": "Action 1.2 has no return for Q2.",
                      "path": "/priorities/0/actions/1/quarters/Q2",
                      "sheet": "ASB",
                      "cell": "G7",
                      "parameters": {
                        "quarter": "Q2",
                        "reference": "1.2"
                      }
                    },
                    {
                      "rule": "due-passed",
                      "severity": "warning",
                      "message": "Action 1.3 was due by May 2024.",
                      "path": "/priorities/0/actions/2/timescale",
                      "text": "May 2024"
                    }
                  ]
                },
                {
                  "file": "plan.json",
                  "stage": "draft",
                  "findings": []
                }
              ]
            }
            """;

    @Test
    void writesFindingsFileByFile() {
        assertThat(FindingsJson.toJson(FILES)).isEqualTo(JSON);
        assertThat(FindingsJson.toJson(List.of())).isEqualTo("{\n  \"files\": []\n}\n");
    }

    @Test
    void readsThemBack() {
        assertThat(FindingsJson.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FILES);
    }
}
