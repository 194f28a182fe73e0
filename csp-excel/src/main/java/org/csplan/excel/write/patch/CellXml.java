package org.csplan.excel.write.patch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.XmlText;

/**
 * Writes cells. Texts stand in the cell itself, so that the shared texts stay as they are.
 *
 * @param counts1904 whether the workbook counts its days from 1904
 */
record CellXml(boolean counts1904) {

    static final int LONGEST = 32_767;

    /** What looks like the escape of a character has its underscore escaped. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final LocalDateTime FIRST_MARCH_1900 = LocalDateTime.of(1900, 3, 1, 0, 0);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** A cell with that value. */
    String cell(String prefix, int row, int column, int style, String kept, CellValue value) {
        String start = "<" + prefix + "c r=\"" + CellName.of(row, column) + "\""
                + (style == 0 ? "" : " s=\"" + style + "\"") + kept;
        if (value instanceof CellValue.Text text) {
            return start + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                    + text(text.text(), row, column) + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
        }
        if (value instanceof CellValue.Number number) {
            return number(start, prefix, number.number());
        }
        if (value instanceof CellValue.Date date) {
            return number(start, prefix, serial(date.date(), row, column));
        }
        return start + "/>";
    }

    private static String number(String start, String prefix, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String written = Math.abs(plain.scale()) > 30 ? plain.toString() : plain.toPlainString();
        return start + "><" + prefix + "v>" + written + "</" + prefix + "v></" + prefix + "c>";
    }

    private static String text(String text, int row, int column) {
        if (text.length() > LONGEST) {
            throw new UpdateRefusedException("the text for cell " + CellName.of(row, column) + " has " + text.length()
                    + " characters; a cell holds " + LONGEST);
        }
        return XmlText.content(escape(text));
    }

    /** The text with what XML can't hold, and what looks like it, written the way spreadsheets do. */
    static String escape(String text) {
        String marked = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder escaped = null;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (isNotInXml(c)) {
                escaped = escaped == null ? new StringBuilder(marked.length() + 16).append(marked, 0, i) : escaped;
                escaped.append(String.format("_x%04X_", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? marked : escaped.toString();
    }

    private static boolean isNotInXml(char c) {
        return c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE';
    }

    private BigDecimal serial(LocalDateTime date, int row, int column) {
        LocalDateTime epoch = counts1904 ? EPOCH_1904 : EPOCH_1900;
        BigDecimal days =
                BigDecimal.valueOf(Duration.between(epoch, date).toSeconds()).divide(SECONDS, MathContext.DECIMAL64);
        boolean beforeTheLeapDayThatNeverWas = !counts1904 && date.isBefore(FIRST_MARCH_1900);
        BigDecimal serial = beforeTheLeapDayThatNeverWas ? days.subtract(BigDecimal.ONE) : days;
        if (serial.signum() < 0) {
            throw new UpdateRefusedException("the date " + date.toLocalDate() + " for cell " + CellName.of(row, column)
                    + " lies before the first that the workbook can count");
        }
        return serial;
    }
}
