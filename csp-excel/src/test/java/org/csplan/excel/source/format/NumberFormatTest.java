package org.csplan.excel.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest(name = "{1} as {0} is {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "General | 33 | 33",
                "General | -4.5 | -4.5",
                "General | 0.30000000000000004 | 0.3",
                "General | 0.333333333333333 | 0.333333333",
                "General | 1234567.891234 | 1234567.891",
                "General | 12345678901 | 12345678901",
                "General | 123456789012 | 1.23457E+11",
                "General | 0.00001 | 0.00001",
                "General | 0.0000123456 | 1.23456E-05",
                "0 | 12.5 | 13",
                "0 | -12.4 | -12",
                "00 | 7 | 07",
                "0.00 | 1.005 | 1.01",
                "0.0# | 2 | 2.0",
                "#.## | 2 | 2.",
                ".00 | 2.5 | 2.50",
                "#,##0 | 1234567 | 1,234,567",
                "#,##0 | 12 | 12",
                "#,##0.00 | 1234.5 | 1,234.50",
                "#,##0, | 12345678 | 12,346",
                "0.0,, | 12345678 | 12.3",
                "0% | 0.2 | 20%",
                "0.0% | 0.153 | 15.3%",
                "0%;-0% | -0.05 | -5%",
                "\"£\"#,##0 | 4400 | £4,400",
                "[$£-809]#,##0.00 | 4400 | £4,400.00",
                "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00 | -4400.1 | -£4,400.10",
                "£#,##0;(£#,##0) | -12 | (£12)",
                "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | 1234.5 | 1,234.50",
                "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_- | 0 | -",
                "0;-0;\"none\" | 0 | none",
                "[<1]\"under one\";[>=100]\"many\";0 | 5 | 5",
                "[<1]\"under one\";[>=100]\"many\";0 | 0.5 | under one",
                "[<1]\"under one\";[>=100]\"many\";0 | 100 | many",
                "0\" sessions\" | 20 | 20 sessions",
                "0\\k | 20 | 20k",
                "000-000 | 12345 | 012-345",
                "# ?/? | 2.5 | 2 1/2",
                "# ??/?? | 0.34 | 17/50",
                "# ?/8 | 1.25 | 1 2/8",
                "?/? | 1.5 | 3/2",
                "0.00E+00 | 12345 | 1.23E+04",
                "##0.0E+0 | 12345 | 12.3E+3",
                "0E-0 | 0.00012 | 1E-4",
                ";;; | 5 | 5",
                "@ | 5 | 5",
                "General\" days\" | 5.5 | 5.5 days",
                "d mmmm yyyy | 45382 | 31 March 2024",
                "dd/mm/yyyy | 45382 | 31/03/2024",
                "d/m/yy | 45382 | 31/3/24",
                "mmm-yy | 45382 | Mar-24",
                "mmmm | 45382 | March",
                "mmmmm | 45382 | M",
                "yyyy | 45382 | 2024",
                "ddd d mmm | 45382 | Sun 31 Mar",
                "dddd | 45382 | Sunday",
                "yyyy-mm-dd hh:mm | 45382.75 | 2024-03-31 18:00",
                "dd/mm/yyyy hh:mm:ss | 45382.9999999 | 01/04/2024 00:00:00",
                "h:mm AM/PM | 0.75 | 6:00 PM",
                "h:mm | 0.2548611111111111 | 6:07",
                "mm:ss.0 | 0.0005 | 00:43.2",
                "[h]:mm | 1.5 | 36:00",
                "[mm]:ss | 0.05 | 72:00",
                "[$-809]d mmmm yyyy;@ | 45382 | 31 March 2024",
                "[$-F800]dddd, mmmm dd, yyyy | 45382 | 31/03/2024",
                "[$-F400]h:mm:ss AM/PM | 0.75 | 18:00:00",
                "\"By \"d mmm | 45382 | By 31 Mar",
                "\"Q\"0 | 3 | Q3",
                "dd/mm/yyyy | 60 | 29/02/1900",
                "dd/mm/yyyy | 1 | 01/01/1900",
                "dd/mm/yyyy | 0 | 00/01/1900",
                "yy mmm d | 0.5 | 00 Jan 0",
                "dddd | 1 | Sunday",
                "dddd | 60 | Wednesday",
                "dddd | 61 | Thursday",
                "ddd d mmm | 45382.9999999 | Mon 1 Apr",
                "dd/mm/yyyy | -1 | -1"
            })
    void showsNumbersAsASpreadsheetDoes(String code, double number, String shown) {
        assertThat(show(code, number).text()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "built-in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 45382.5 | 45382.5",
                "14 | 45382 | 31/03/2024",
                "22 | 45382.5 | 31/03/2024 12:00",
                "17 | 45382 | Mar-24",
                "9 | 0.25 | 25%",
                "44 | 5 | £5.00",
                "30 | 45382 | 31/03/2024",
                "163 | 5 | 5"
            })
    void knowsTheFormatsThatFilesNeedNotDeclare(int id, double number, String shown) {
        GridCell cell = new ShownValues(NumberFormat.of(id, null), false).show(0, 0, number, false, CellLook.PLAIN);

        assertThat(cell.text()).isEqualTo(shown);
    }

    @Test
    void leavesTheShortDateToTheReadersCountryWhateverTheFileDeclares() {
        GridCell cell = new ShownValues(NumberFormat.of(14, "m/d/yy"), false).show(0, 0, 45382, false, CellLook.PLAIN);

        assertThat(cell.text()).isEqualTo("31/03/2024");
    }

    @Test
    void tellsDaysMomentsAndTimesApart() {
        assertThat(show("d/m/yy", 45382).value()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(show("d/m/yy", 45382.25).value()).isEqualTo(LocalDateTime.of(2024, 3, 31, 6, 0));
        assertThat(show("h:mm", 0.25).value()).isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        GridCell cell = new ShownValues(NumberFormat.of("d/m/yyyy"), true).show(0, 0, 43920, false, CellLook.PLAIN);

        assertThat(cell.value()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(cell.text()).isEqualTo("31/3/2024");
    }

    @Test
    void holdsNoDateForTheDayThatNeverWas() {
        assertThat(show("dd/mm/yyyy", 60).kind()).isEqualTo(Kind.NUMBER);
        assertThat(show("dd/mm/yyyy", 61).value()).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(show("dd/mm/yyyy", 59).value()).isEqualTo(LocalDate.of(1900, 2, 28));
    }

    @Test
    void keepsHoursBeyondADayAsANumber() {
        assertThat(show("[h]:mm", 1.5).kind()).isEqualTo(Kind.NUMBER);
        assertThat(show("[h]:mm", 1.5).value()).isEqualTo(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @CsvSource({"mmm-yy,false", "yyyy,false", "d mmm,true", "dd/mm/yyyy,true", "0.00,true", "h:mm,true"})
    void knowsWhetherADateShowsItsDay(String code, boolean showsDay) {
        assertThat(NumberFormat.of(code).showsDay()).isEqualTo(showsDay);
    }

    @Test
    void showsTextsByTheSectionForTexts() {
        assertThat(NumberFormat.of("0;0;0;\"Ref \"@").show("1.1")).isEqualTo("Ref 1.1");
        assertThat(NumberFormat.of("@").show(" 1.1 ")).isEqualTo(" 1.1 ");
        assertThat(NumberFormat.of(";;;").show("kept")).isEqualTo("kept");
        assertThat(NumberFormat.of("0").show("kept")).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "\"",
                "\\",
                "_",
                "*",
                "[$",
                "[$-",
                "[<",
                "E+",
                "/",
                "0/",
                "/0",
                ".",
                ",",
                "%",
                ";",
                "[h",
                "????/0000",
                "a;b;c;d;e"
            })
    void makesSomethingOfEveryCode(String code) {
        assertThat(show(code, 1234.5).text()).isNotEmpty();
        assertThat(show(code, -0.001).text()).isNotEmpty();
        assertThat(show(code, 0).text()).isNotEmpty();
    }

    private static GridCell show(String code, double number) {
        return new ShownValues(NumberFormat.of(code), false).show(0, 0, number, false, CellLook.PLAIN);
    }
}
