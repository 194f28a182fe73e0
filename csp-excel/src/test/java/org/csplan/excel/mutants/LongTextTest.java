package org.csplan.excel.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as long as cells may be, of whatever the reader looks for: it must not look at all of a text for each piece of it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {

    private static final int LENGTH = 60_000;

    private static final List<String> HEADINGS = List.of(
            "Ref",
            "Action",
            "Lead agency",
            "Partners",
            "Baseline",
            "Target 2024/25",
            "Timescale",
            "Q1",
            "Progress",
            "Status",
            "Outcome",
            "Notes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "a/",
                "a, ",
                "a,",
                "; ",
                "(",
                "(\n",
                "a &amp;\n",
                "a\n(",
                "- a\n",
                "1. a\n",
                " ",
                "1",
                "1,000 ",
                "1/1/24 ",
                "2024/25 ",
                "Q1, ",
                "by 10% ",
                "March to ",
                "end of ",
                "twenty-",
                "\u2022 ",
                "e\u0301",
                "A: ",
                "TBC, ",
                "green "
            })
    void areReadInTimeThatGrowsWithThem(String piece) {
        String longText = piece.repeat(LENGTH / piece.length());
        String rows = row(HEADINGS)
                + row(HEADINGS.stream().map(heading -> "x").toList())
                + row(HEADINGS.stream().map(heading -> longText).toList());
        Map<String, byte[]> parts = Parts.of(Originals.PACKAGES.get(0).bytes());
        parts.put("xl/worksheets/sheet1.xml", sheet(rows).getBytes(StandardCharsets.UTF_8));

        var workbook = Promise.read(Parts.zip(parts));

        assertThat(workbook.orElseThrow().plans()).hasSize(1);
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String row(List<String> texts) {
        return texts.stream()
                .map(text -> "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }
}
