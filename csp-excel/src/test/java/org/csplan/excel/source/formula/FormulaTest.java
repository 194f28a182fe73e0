package org.csplan.excel.source.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    /** A1 On track, B1 12, C1 blank, D1 TRUE, A2 complete, B2 an error, A3 3.5. */
    private static final Map<String, Object> CELLS = Map.of(
            "0,0",
            "On track",
            "0,1",
            12.0,
            "0,3",
            true,
            "1,0",
            "complete",
            "1,1",
            FormulaError.NOT_AVAILABLE,
            "2,0",
            3.5);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$A1=\"on track\" | true",
                "A1<>\"on track\" | false",
                "EXACT(A1,\"on track\") | false",
                "NOT(ISERROR(SEARCH(\"TRACK\",A1))) | true",
                "ISNUMBER(FIND(\"TRACK\",A1)) | false",
                "ISNUMBER(SEARCH(\"o?*k\",A1)) | true",
                "ISNUMBER(SEARCH(\"~?\",A1)) | false",
                "LEFT(A1,2)=\"On\" | true",
                "RIGHT(A1,5)=\"track\" | true",
                "MID(A1,4,2)=\"tr\" | true",
                "LEN(TRIM(C1))=0 | true",
                "ISBLANK(C1) | true",
                "C1=\"\" | true",
                "C1=0 | true",
                "B1>10 | true",
                "AND(B1>=10,B1<=12) | true",
                "OR(B1<10,A2=\"complete\") | true",
                "NOT(D1) | false",
                "D1 | true",
                "B1-12 | false",
                "2+3*4=14 | true",
                "(2+3)*4=20 | true",
                "2^3=8 | true",
                "-2^2=4 | true",
                "50%=0.5 | true",
                "\"a\"\"b\"=\"a\"\"b\" | true",
                "A1&\"!\"=\"On track!\" | true",
                "B1&\"\"=\"12\" | true",
                "IF(B1>5,A2=\"complete\",FALSE) | true",
                "IFERROR(B2,TRUE) | true",
                "ISNA(B2) | true",
                "ISERR(B2) | false",
                "B2=\"x\" | false",
                "1/0=1 | false",
                "MOD(ROW(),2)=1 | true",
                "COLUMN(B1)=2 | true",
                "COUNTIF($A$1:$A$3,\"c*\")=1 | true",
                "COUNTIF(A:A,\">3\")=1 | true",
                "COUNTA($A$1:$D$3)=6 | true",
                "COUNTBLANK(A1:D1)=1 | true",
                "Lists!$A$1=\"other\" | true",
                "'Lists'!A1=\"other\" | true",
                "UPPER(A2)=\"COMPLETE\" | true",
                "VALUE(\"12\")=B1 | true",
                "A1>5 | true",
                "ABS(-1)=1 | true",
                "CONCATENATE(A1,A2)=\"On trackcomplete\" | true"
            })
    void evaluatesWhatPlansUse(String formula, boolean holds) {
        assertThat(Formula.isTrue(evaluate(formula, 0, 0))).isEqualTo(holds);
    }

    @Test
    void movesReferencesThatAreNotFixed() {
        assertThat(evaluate("A1=\"complete\"", 1, 0)).isEqualTo(true);
        assertThat(evaluate("$A$1=\"complete\"", 1, 0)).isEqualTo(false);
        assertThat(evaluate("$A1=\"complete\"", 1, 5)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1=",
                "(",
                "SUM(",
                "TODAY()",
                "A1=\"",
                "MyName>1",
                "{1,2}",
                "A1:B2 C3",
                "1 2",
                "'Sheet!A1",
                "A0=1",
                "LEFT()",
                "[1]Sheet1!A1",
                "@A1"
            })
    void knowsWhatItDoesNotKnow(String formula) {
        assertThat(Formula.parse(formula)).isEmpty();
    }

    @Test
    void refusesFormulasThatNestTooDeep() {
        assertThat(Formula.parse("(".repeat(1_000) + "1" + ")".repeat(1_000))).isEmpty();
        assertThat(Formula.parse("-".repeat(3_000) + "1")).isPresent();
        assertThat(Formula.parse("1" + "&1".repeat(1_900)).map(formula -> run(formula, 0, 0)))
                .isPresent();
    }

    @Test
    void stopsWhenItsBudgetIsSpent() {
        Optional<Formula> formula = Formula.parse("COUNTA(A1:D3)>0");

        assertThatThrownBy(() -> formula.orElseThrow().evaluate(new Cells(), 0, 0, 0, 0, new Budget(5)))
                .isInstanceOf(Budget.SpentException.class);
    }

    private static Object evaluate(String formula, int row, int column) {
        return run(Formula.parse(formula).orElseThrow(), row, column);
    }

    private static Object run(Formula formula, int row, int column) {
        return formula.evaluate(new Cells(), row, column, 0, 0, new Budget(1_000));
    }

    private static final class Cells implements CellValues {

        @Override
        public Object value(String sheet, int row, int column) {
            return sheet.equals("Lists") ? "other" : CELLS.get(row + "," + column);
        }

        @Override
        public int rowCount(String sheet) {
            return 3;
        }

        @Override
        public int columnCount(String sheet) {
            return 4;
        }
    }
}
