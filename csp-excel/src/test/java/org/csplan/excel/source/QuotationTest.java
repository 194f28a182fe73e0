package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aRefusalRepeatsNoMoreOfANameThanALineHolds() {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(PackageMaker.withRows("").parts());
        String target = "long\n" + "long ".repeat(10_000);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                PackageMaker.relations(PackageMaker.relation("rId1", "worksheet", target))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        String refusal = Read.refusal(PackageMaker.zip(parts));

        assertThat(refusal)
                .startsWith("it is damaged: its part xl/long long ")
                .endsWith("… can't be read: it is missing")
                .hasSizeLessThan(160);
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
