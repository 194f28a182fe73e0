package org.csplan.excel.write.patch;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/** What is to stand in a cell. Text is never a formula, whatever it begins with. */
public sealed interface CellValue {

    /** Nothing. */
    CellValue BLANK = new Blank();

    /** Those words. */
    static CellValue of(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /** That number; a percentage as its hundredth. */
    static CellValue of(BigDecimal number) {
        return new Number(number);
    }

    /** That date, as the number that the workbook counts it by. */
    static CellValue of(LocalDateTime date) {
        return new Date(date);
    }

    /** Nothing; the cell keeps its look. */
    record Blank() implements CellValue {}

    /**
     * Words.
     *
     * @param text what they are, with line breaks as {@code \n}
     */
    record Text(String text) implements CellValue {

        /** Refuses no text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param number which
     */
    record Number(BigDecimal number) implements CellValue {

        /** Refuses no number. */
        public Number {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * A date; the format of the cell says how it is shown.
     *
     * @param date which
     */
    record Date(LocalDateTime date) implements CellValue {

        /** Refuses no date. */
        public Date {
            Objects.requireNonNull(date, "date");
        }
    }
}
