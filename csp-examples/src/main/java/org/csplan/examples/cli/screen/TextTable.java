package org.csplan.examples.cli.screen;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of words in columns as wide as their widest words; the last column is as wide as it likes. */
public final class TextTable {

    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<UnaryOperator<String>> looks = new ArrayList<>();

    private TextTable(String indent) {
        this.indent = indent;
    }

    /** An empty table that stands that many blanks to the right. */
    public static TextTable indentedBy(int blanks) {
        return new TextTable(" ".repeat(blanks));
    }

    /** Adds a row. */
    public TextTable row(String... cells) {
        return row(UnaryOperator.identity(), cells);
    }

    /** Adds a row that is painted whole, after it was laid out. */
    public TextTable row(UnaryOperator<String> look, String... cells) {
        rows.add(List.of(cells));
        looks.add(look);
        return this;
    }

    /** Prints it. */
    public void print(PrintStream out) {
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            out.println(indent + looks.get(i).apply(layOut(rows.get(i), widths)));
        }
    }

    private static String layOut(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell);
            if (column < cells.size() - 1) {
                line.append(" ".repeat(widths[column] - length(cell))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size() - 1; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
