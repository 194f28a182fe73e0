package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.csplan.excel.write.patch.Workbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1|A1",
                "SUM($B$5:B20)+C3|$B$5:B20 C3",
                "'My plan'!B5&Plan!$4:$9|B5 $4:$9",
                "IF(A1=\"B2 \"\"C3\"\"\",D4,E5)|A1 D4 E5",
                "LOG10(A1)+ATAN2(B2,1)|A1 B2",
                "Table1[[#This Row],[Q1]]+Table1[A2]+F6|F6",
                "[1]Sheet1!A1+1E5+Rate2024+A1B|A1",
                "Q1!Q2+_xlfn.XLOOKUP(H7,Names,x1_)|Q2 H7"
            })
    void findsTheCellsThatAFormulaNames(String formula, String expected) {
        assertThat(FormulaText.references(formula))
                .extracting(reference -> formula.substring(reference.start(), reference.end()))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:C", "SUM(A:B)", "\"A1\"", "TRUE", "Names", "LOG10(2)", "#REF!", "1.5", ""})
    void findsNoRowsWhereNoneAreNamed(String formula) {
        assertThat(FormulaText.references(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Plan!A1,true",
        "plan!A1,true",
        "'Plan'!A1,true",
        "Other!A1,false",
        "A1,false",
        "[1]Plan!A1,false",
        "First:Last!A1,true"
    })
    void tellsWhichSheetIsMeant(String formula, boolean expected) {
        assertThat(FormulaText.references(formula).get(0).isOn("Plan", "Other")).isEqualTo(expected);
    }

    @Test
    void movesOnlyWhatItIsToldTo() {
        SheetChanges changes = new SheetChanges();
        changes.add(Rows.insertion("Plan", 10, 9));
        MovedSheets sheets = new MovedSheets(Map.of(new Sheet("Plan", 1, "xl/worksheets/sheet1.xml", true), changes));

        String moved = sheets.formula("OFFSET(Plan!$A$20,0,0)+Other!A20+\"Plan!A20\"+Plan!A5:A10", "Names");

        assertThat(moved).isEqualTo("OFFSET(Plan!$A$21,0,0)+Other!A20+\"Plan!A20\"+Plan!A5:A11");
    }

    @Test
    void isNotSlowedDownByOddText() {
        String odd = "'".repeat(20_000) + "A".repeat(20_000) + "(".repeat(20_000);

        assertThat(FormulaText.references(odd)).isEmpty();
    }
}
