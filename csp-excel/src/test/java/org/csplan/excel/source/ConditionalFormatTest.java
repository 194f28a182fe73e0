package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalFormatTest {

    private static final String RULES = """
            <dxfs><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf>
            <dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF111111"/>
            <bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>""";

    private static final CellColour GREEN = new CellColour(0x00B050);
    private static final CellColour PINK = new CellColour(0xFFC7CE);

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type=~cellIs~ operator=~equal~ | \"complete\" | Complete | On track",
                "type=~cellIs~ operator=~notEqual~ | \"Complete\" | On track | Complete",
                "type=~cellIs~ operator=~equal~ | $D$1 | Complete | On track",
                "type=~containsText~ operator=~containsText~ text=~plete~ | x | Complete | On track",
                "type=~notContainsText~ operator=~notContains~ text=~plete~ | x | On track | Complete",
                "type=~beginsWith~ operator=~beginsWith~ text=~comp~ | x | Complete | On track",
                "type=~endsWith~ operator=~endsWith~ text=~TRACK~ | x | On track | Complete",
                "type=~containsText~ operator=~containsText~ | NOT(ISERROR(SEARCH(\"plete\",A1))) | Complete | On track",
                "type=~expression~ | $A1=\"Complete\" | Complete | On track",
                "type=~expression~ | AND(LEN(TRIM($A1))>0,LEFT($A1,2)=\"On\") | On track | Complete",
                "type=~notContainsBlanks~ | LEN(TRIM(A1))>0 | Complete |"
            })
    void colourCellsByTheirWords(String attributes, String formula, String coloured, String plain) {
        String rule =
                "<conditionalFormatting sqref=\"A1:A2\"><cfRule %s dxfId=\"0\" priority=\"1\"><formula>%s</formula>"
                                .formatted(attributes.replace('~', '"'), escape(formula))
                        + "</cfRule></conditionalFormatting>";
        GridSheet sheet = sheet(
                row(coloured, "x", "x", "Complete")
                        + row(Optional.ofNullable(plain).orElse(""), "x"),
                rule);

        assertThat(sheet.cell(0, 0).look().conditionalFill()).contains(GREEN);
        assertThat(sheet.cell(0, 0).text()).isEqualTo(coloured);
        assertThat(sheet.cell(1, 0).look().conditionalFill()).isEmpty();
    }

    @Test
    void colourARowByTheWordInOneOfItsCellsBlankCellsToo() {
        GridSheet sheet = sheet(
                row("Complete", "Tidy", "", "Council") + row("Late", "Patrol"),
                rule("A1:D2", "expression", "", "$A1=\"Complete\"", 0, 1));

        assertThat(sheet.cell(0, 1).look().visibleFill()).contains(GREEN);
        assertThat(sheet.cell(0, 2).look().visibleFill()).contains(GREEN);
        assertThat(sheet.cell(0, 2).isBlank()).isTrue();
        assertThat(sheet.cell(1, 1).look().visibleFill()).isEmpty();
        assertThat(sheet.cell(0, 3).text()).isEqualTo("Council");
    }

    @Test
    void changeTheLettersToo() {
        CellLook look = sheet(row("Late"), rule("A1", "cellIs", "operator=\"equal\"", "\"Late\"", 1, 1))
                .cell(0, 0)
                .look();

        assertThat(look.conditionalFill()).contains(PINK);
        assertThat(look.letters()).contains(new CellColour(0x9C0006));
    }

    @Test
    void haveTheirSayInTheOrderOfTheirPriority() {
        String green = rule("A1", "cellIs", "operator=\"equal\"", "\"Late\"", 0, 2);
        String pink = rule("A1", "expression", "", "LEN(A1)>0", 1, 1);

        assertThat(sheet(row("Late"), green + pink).cell(0, 0).look().conditionalFill())
                .contains(PINK);
    }

    @Test
    void lookAtOtherSheets() {
        PackageMaker maker = PackageMaker.withSheet("<sheetData>" + row("Done") + "</sheetData>"
                        + rule("A1", "expression", "", "A1=Lists!$B$2", 0, 1))
                .addSheet("Lists", "", "<sheetData>" + row("", "") + row("", "Done") + "</sheetData>")
                .styles(RULES);

        assertThat(Read.sheet(maker).cell(0, 0).look().conditionalFill()).contains(GREEN);
    }

    @Test
    void ofTheSecondGenerationAreReadToo() {
        String extension = """
                <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
                 xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
                 xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings>
                <x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>A1="Late"</xm:f><x14:dxf><fill>
                <patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1</xm:sqref>
                </x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>""";

        assertThat(sheet(row("Late"), extension).cell(0, 0).look().conditionalFill())
                .contains(GREEN);
    }

    @ParameterizedTest(name = "{0} of 1 to 3")
    @CsvSource({"1,#FF0000", "2,#FFC000", "3,#00B050"})
    void showIconsByTheNumber(int number, String colour) {
        String icons = """
                <conditionalFormatting sqref="A1:A4"><cfRule type="iconSet" priority="1"><iconSet showValue="0">
                <cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="3"/></iconSet></cfRule>
                </conditionalFormatting>""";
        String rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>" + row("none");

        GridSheet sheet = sheet(rows, icons);

        assertThat(sheet.cell(number - 1, 0).look().icon().map(CellColour::hex)).contains(colour);
        assertThat(sheet.cell(3, 0).look().icon()).isEmpty();
    }

    @Test
    void thatAreNotKnownAreToldOnce() {
        Grid grid = Read.grid(PackageMaker.withSheet("<sheetData>" + row("Late") + "</sheetData>"
                        + rule("A1:A9", "expression", "", "A1<TODAY()", 0, 1))
                .styles(RULES)
                .make());

        assertThat(grid.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("Sheet 'Plan': a conditional format of A1:A9 is of a kind that is not read; colours that"
                        + " it gives are not seen."));
    }

    @Test
    void overTheWholeSheetCostNoMoreThanItsCells() {
        String rules = rule("A1:XFD1048576", "expression", "", "COUNTA($A$1:$XFD$1048576)>0", 0, 1)
                .repeat(50);

        GridSheet sheet = sheet(row("Late"), rules);

        assertThat(sheet.cell(0, 0).look().conditionalFill()).contains(GREEN);
    }

    private static GridSheet sheet(String rows, String rules) {
        return Read.sheet(PackageMaker.withSheet("<sheetData>" + rows + "</sheetData>" + rules)
                .styles(RULES));
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String rule(String cells, String type, String attributes, String formula, int look, int priority) {
        return "<conditionalFormatting sqref=\"%s\"><cfRule type=\"%s\" %s dxfId=\"%d\" priority=\"%d\"><formula>%s</formula></cfRule></conditionalFormatting>"
                .formatted(cells, type, attributes, look, priority, escape(formula));
    }

    private static String escape(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
