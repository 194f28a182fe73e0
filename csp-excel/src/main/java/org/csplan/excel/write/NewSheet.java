package org.csplan.excel.write;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellRange;

/**
 * A sheet to be written.
 *
 * @param name the name on its tab
 * @param widths the width of each column, in digits of the body font
 * @param rows its rows, from top to bottom
 * @param merges merged ranges
 * @param frozenRows how many rows at the top stay in sight; 0 for none
 * @param repeatedRow the row of headings, which is printed on every page
 * @param repeatedFrom the row from which on the rows above it are printed there, too
 * @param pageBreaks the rows with which a printed page begins in any case
 * @param tables ranges that are marked as tables
 * @param choices drop-downs
 * @param colourings words that give their cell a colour
 * @param footer what is printed at the foot of every page
 */
record NewSheet(
        String name,
        List<Double> widths,
        List<NewRow> rows,
        List<CellRange> merges,
        int frozenRows,
        Optional<Integer> repeatedRow,
        Optional<Integer> repeatedFrom,
        List<Integer> pageBreaks,
        List<NewTable> tables,
        List<Choice> choices,
        List<Colouring> colourings,
        Footer footer) {

    NewSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        pageBreaks = List.copyOf(pageBreaks);
        tables = List.copyOf(tables);
        choices = List.copyOf(choices);
        colourings = List.copyOf(colourings);
    }

    /**
     * A row.
     *
     * @param index counted from 0
     * @param height in points
     * @param fixed whether the height is kept when the text changes, as it has to be beside merged cells
     * @param cells its cells, from left to right
     */
    record NewRow(int index, double height, boolean fixed, List<NewCell> cells) {
        NewRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A range that is marked as a table, its headings in its first row.
     *
     * @param name the name of the table, as formulas would use it
     * @param range its cells, headings included
     * @param headings the texts in its first row, all different
     * @param filter whether its headings have filter buttons
     * @param description what it holds, for who can't see it
     */
    record NewTable(String name, CellRange range, List<String> headings, boolean filter, String description) {
        NewTable {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A drop-down. Other words than those in the list can still be written.
     *
     * @param range the cells that have it
     * @param words what can be chosen
     * @param title over the hint that is shown, and read out, when a cell is chosen
     * @param hint what the cell is for
     */
    record Choice(CellRange range, List<String> words, String title, String hint) {
        Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that give their cell a colour.
     *
     * @param range the cells
     * @param colours the words and their colours
     */
    record Colouring(CellRange range, List<WordColour> colours) {
        Colouring {
            colours = List.copyOf(colours);
        }
    }

    /**
     * A word that stands for a colour.
     *
     * @param word the word
     * @param fill the fill of its cell
     */
    record WordColour(String word, int fill) {}

    /**
     * What is printed at the foot of every page, beside the number of the page.
     *
     * @param left the plan
     * @param centre a mark such as DRAFT; may be empty
     */
    record Footer(String left, String centre) {}
}
