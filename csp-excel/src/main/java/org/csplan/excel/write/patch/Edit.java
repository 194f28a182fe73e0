package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** One change to a workbook. Rows and columns are counted from 0 and always those of the workbook as it was. */
public sealed interface Edit {

    /** The sheet it is about, by the name on its tab. */
    String sheet();

    /**
     * Puts a value into a cell, which keeps its look.
     *
     * @param sheet the sheet
     * @param row the row
     * @param column the column
     * @param value what is to stand there
     */
    record SetValue(String sheet, int row, int column, CellValue value) implements Edit {

        /** Refuses no value. */
        public SetValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Gives a cell a fill; everything else in its look stays.
     *
     * @param sheet the sheet
     * @param row the row
     * @param column the column
     * @param fill what is to be behind it
     */
    record SetFill(String sheet, int row, int column, Fill fill) implements Edit {

        /** Refuses no fill. */
        public SetFill {
            Objects.requireNonNull(fill, "fill");
        }
    }

    /**
     * Strikes a cell's letters through.
     *
     * @param sheet the sheet
     * @param row the row
     * @param column the column
     */
    record Strike(String sheet, int row, int column) implements Edit {}

    /**
     * Puts a new row before another. It takes looks, height, drop-downs and conditional formats from a neighbour, and
     * joins what reaches as far as that neighbour. Of several rows before the same one, the first comes first.
     *
     * @param sheet the sheet
     * @param before the row that will stand below it
     * @param template the row it takes after
     * @param grownMerges the columns in which it joins the merged range of the template
     * @param values what stands in it, by column
     * @param fills what is behind its cells where that is not as in the template, by column
     */
    record InsertRow(
            String sheet,
            int before,
            int template,
            Set<Integer> grownMerges,
            Map<Integer, CellValue> values,
            Map<Integer, Fill> fills)
            implements Edit {

        /** Copies the columns. */
        public InsertRow {
            grownMerges = Set.copyOf(grownMerges);
            values = Map.copyOf(values);
            fills = Map.copyOf(fills);
        }
    }

    /**
     * Takes a row out.
     *
     * @param sheet the sheet
     * @param row the row
     */
    record DeleteRow(String sheet, int row) implements Edit {}

    /**
     * Adds to the comment of a cell, or makes it one.
     *
     * @param sheet the sheet
     * @param row the row
     * @param column the column
     * @param author who says it
     * @param kind what comes before its text and a colon; nothing for an empty one
     * @param text what it says
     */
    record AddComment(String sheet, int row, int column, String author, String kind, String text) implements Edit {

        /** All that it says. */
        String whole() {
            return kind.isEmpty() ? text : kind + ": " + text;
        }
    }

    /**
     * Takes comments of somebody's off a sheet, before others are added.
     *
     * @param sheet the sheet
     * @param author who said it; a comment of nobody's, as some programs write it, counts as theirs
     * @param which those with a text like this; a comment in which somebody else wrote is none of them
     */
    record TakeBackComments(String sheet, String author, Predicate<String> which) implements Edit {}

    /**
     * Adds a sheet behind all others. Its first row is its heading.
     *
     * @param sheet its name
     * @param inPlace whether it takes the place of the sheet that has this name already, and goes by another otherwise;
     *     one with drawings or comments keeps its place
     * @param columnWidths how wide its columns are, in characters
     * @param rows what stands on it; asked for when it is written, so that they need not all be there at a time
     */
    record AddSheet(String sheet, boolean inPlace, List<Integer> columnWidths, List<List<NewCell>> rows)
            implements Edit {

        /** Copies the widths. */
        public AddSheet {
            columnWidths = List.copyOf(columnWidths);
            Objects.requireNonNull(rows, "rows");
        }
    }
}
