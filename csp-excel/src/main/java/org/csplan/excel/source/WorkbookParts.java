package org.csplan.excel.source;

import org.csplan.excel.source.format.NumberFormat;
import org.csplan.excel.source.format.ShownValues;

/**
 * What the sheets of a workbook share.
 *
 * @param texts the texts
 * @param styles the styles
 * @param from1904 whether days are counted from 1904
 * @param limits how much is read
 * @param cells how many cells, characters and other things have been kept so far
 * @param faults where to tell what is wrong
 */
record WorkbookParts(
        SharedTexts texts, Stylesheet styles, boolean from1904, ReadLimits limits, CellCount cells, Faults faults) {

    private static final int DATE = 14;

    /** How dates are shown whose style says nothing. */
    ShownValues usualDates() {
        return new ShownValues(NumberFormat.of(DATE, null), from1904);
    }

    /** Counts the cells of all sheets, and what stands beside them. */
    static final class CellCount {

        private final int most;
        private final long mostCharacters;
        private final int mostSideItems;
        private int count;
        private int sideItems;
        private long characters;

        CellCount(ReadLimits limits) {
            most = limits.cells();
            mostCharacters = limits.characters();
            mostSideItems = limits.sideItems();
        }

        void addOne() {
            if (++count > most) {
                throw Refusal.limit("cells", "it has over " + most + " cells or shared texts", most);
            }
        }

        /** Counts something that stands beside the cells, such as a merged range. */
        void addSideItem() {
            if (++sideItems > mostSideItems) {
                String what = "it has over " + mostSideItems + " merged ranges, tables, comments, text boxes and"
                        + " conditional formats";
                throw Refusal.limit("sideItems", what, mostSideItems);
            }
        }

        /** Counts something beside the cells that has a text. */
        void addSideItem(String text) {
            addSideItem();
            addText(text);
        }

        /** Counts the text of a cell; one text of a small file may stand in thousands of cells. */
        void addText(String text) {
            characters += text.length();
            if (characters > mostCharacters) {
                String what = "its cells or shared texts hold over " + mostCharacters + " characters of text";
                throw Refusal.limit("characters", what, mostCharacters);
            }
        }
    }
}
