package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

    @Test
    void readsSharedAndInlineTextsNumbersAndTruth() {
        GridSheet sheet =
                Read.sheet(PackageMaker.withRows("""
                        <row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>Lead</t></is></c>
                        <c r="E3"><v>0.30000000000000004</v></c><c r="F3" t="b"><v>1</v></c></row>""").sharedTexts("<si><t>no</t></si><si><t>Action</t></si>"));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.cell(2, 1).text()).isEqualTo("Action");
        assertThat(sheet.cell(2, 3).text()).isEqualTo("Lead");
        assertThat(sheet.cell(2, 4).value()).isEqualTo(new BigDecimal("0.3"));
        assertThat(sheet.cell(2, 5).kind()).isEqualTo(Kind.BOOLEAN);
    }

    @Test
    void takesThePositionOfCellsWithoutAName() {
        GridSheet sheet = Read.sheet(PackageMaker.withRows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"));

        assertThat(sheet.cell(0, 1).text()).isEqualTo("2");
        assertThat(sheet.cell(1, 3).text()).isEqualTo("4");
    }

    @Test
    void readsThemeColoursWithTheirTint() {
        GridSheet sheet = Read.sheet(PackageMaker.withRows("<row><c s=\"1\"/><c s=\"2\"/></row>")
                .theme("000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD")
                .styles("""
                        <fills><fill><patternFill patternType="solid"><fgColor theme="3" tint="0.8"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills>
                        <cellXfs><xf/><xf fillId="0"/><xf fillId="1"/></cellXfs>"""));

        assertThat(sheet.cell(0, 0).look().fill()).contains(new CellColour(0xC6D9F1));
        assertThat(sheet.cell(0, 1).look().fill()).contains(new CellColour(0x254061));
    }
}
