package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aRefusalRepeatsNoMoreOfANameThanALineHolds() {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(PackageMaker.withRows("").parts());
        String workbook = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        String named = workbook.replace("name=\"Plan\"", "name=\"" + "long ".repeat(10_000) + "\"");
        parts.put("xl/workbook.xml", named.getBytes(StandardCharsets.UTF_8));
        parts.remove("xl/worksheets/sheet1.xml");

        String refusal = Read.refusal(PackageMaker.zip(parts));

        assertThat(refusal)
                .startsWith("it is damaged: the sheet 'long long ")
                .contains("…' is missing")
                .hasSizeLessThan(250);
    }

    @Test
    void aFindingRepeatsNoMoreOfACellThanALineHolds() {
        String cells = "<row><c><v>" + "9x\n".repeat(10_000) + "</v></c></row>";

        var grid = Read.grid(PackageMaker.withRows(cells).make());

        assertThat(grid.sheets().get(0).cell(0, 0).text()).hasSize(30_000);
        assertThat(grid.findings())
                .singleElement()
                .extracting(finding -> finding.message())
                .asString()
                .startsWith("Sheet 'Plan', cell A1: the cell should hold a number, but holds '9x 9x ")
                .endsWith("…'; it was read as text.");
    }
}
