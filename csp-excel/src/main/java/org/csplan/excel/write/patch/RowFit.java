package org.csplan.excel.write.patch;

import java.util.Optional;
import java.util.function.Supplier;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.MergeIndex;
import org.csplan.excel.write.ooxml.XmlElement;

/**
 * How high a row has to be for a new text. Programs fit rows to what is typed into them, but show a file with the
 * heights it states, so a text that has grown would be cut off.
 */
final class RowFit {

    private static final double USUAL_WIDTH = 8.43;
    private static final double USUAL_HEIGHT = 15;
    private static final double USUAL_FONT = 11;

    /** Of a line, by the size of its letters. */
    private static final double LINE = 1.36;

    private static final double HIGHEST = 409;

    private final Supplier<Optional<StyleSheet>> styles;
    private final Optional<XmlElement> format;
    private final SheetColumns columns;
    private final MergeIndex merges;

    RowFit(XmlElement sheet, SheetColumns columns, Supplier<Optional<StyleSheet>> styles) {
        this.styles = styles;
        format = sheet.child("sheetFormatPr");
        this.columns = columns;
        merges = new MergeIndex(sheet.child("mergeCells").stream()
                .flatMap(all -> all.children("mergeCell").stream())
                .flatMap(merge -> merge.value("ref").flatMap(MergeMoves::asMerge).stream())
                .filter(area -> area.left() <= area.right())
                .map(area -> new CellRange(area.firstRow(), area.left(), area.lastRow(), area.right()))
                .toList());
    }

    /** Whether the rows of the sheet are fitted at all. */
    boolean fits() {
        return format.flatMap(properties -> properties.value("customHeight"))
                .filter(CellRow::isTrue)
                .isEmpty();
    }

    /** The height of rows that state none. */
    double usual() {
        return format.flatMap(properties -> number(properties, "defaultRowHeight"))
                .orElse(USUAL_HEIGHT);
    }

    /** The height that a value needs in that cell, by its row as it was; 0 where it makes no difference. */
    double needed(int row, int column, int style, CellValue value) {
        Optional<StyleSheet> known = styles.get();
        if (!(value instanceof CellValue.Text text)
                || known.isEmpty()
                || !known.get().wraps(style)) {
            return 0;
        }
        Optional<CellRange> merge = Optional.ofNullable(merges.find(row, column));
        if (merge.filter(range -> range.height() > 1).isPresent()) {
            return 0;
        }
        double size = known.get().fontSize(style).orElse(USUAL_FONT);
        double width = 0;
        for (int c = column; c <= merge.map(CellRange::lastColumn).orElse(column); c++) {
            width += width(c);
        }
        double inLine = Math.max(1, (width - 1) * known.get().fontSize(0).orElse(USUAL_FONT) / size);
        long lines = text.text().lines().mapToLong(line -> lines(line, inLine)).sum();
        return Math.min(HIGHEST, Math.ceil(lines * size * LINE));
    }

    /** Lines break between words, so a line is seldom full. */
    private static long lines(String line, double inLine) {
        long lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double length = word.length() + (used > 0 ? 1 : 0);
            if (used > 0 && used + length > inLine) {
                lines++;
                used = 0;
            }
            lines += (long) (word.length() / inLine);
            used = used == 0 ? word.length() % inLine : used + length;
        }
        return lines;
    }

    private double width(int column) {
        return columns.width(column)
                .or(() -> format.flatMap(properties -> number(properties, "defaultColWidth")))
                .orElse(USUAL_WIDTH);
    }

    static Optional<Double> number(XmlElement element, String attribute) {
        return element.value(attribute).flatMap(RowFit::number);
    }

    static Optional<Double> number(String written) {
        return written.matches("\\d{1,9}(?:\\.\\d{1,20})?")
                ? Optional.of(Double.parseDouble(written))
                : Optional.empty();
    }
}
