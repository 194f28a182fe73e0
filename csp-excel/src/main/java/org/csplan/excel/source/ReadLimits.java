package org.csplan.excel.source;

/**
 * The most that is read of one workbook; anything beyond is refused by name, never cut off in silence. All limits are
 * absolute, so that a small file that unpacks to a huge one is refused as well.
 *
 * @param fileBytes the size of the file
 * @param unpackedBytes the size of all parts that are read, unpacked
 * @param parts how many parts the package may hold
 * @param sheets how many sheets
 * @param cells how many cells with content or a fill, over all sheets
 * @param textLength how many characters the text of one cell may have
 * @param characters how many characters the texts of all cells may have together, a text shown twice counted twice
 * @param sideItems how much may stand beside the cells of all sheets: merged ranges, tables, comments, text boxes,
 *     conditional formats and the ranges that they are for
 * @param styles how many fonts, fills, borders, number formats, cell styles or conditional looks there may be of each
 * @param passwordRounds how many times the password of a protected workbook may have to be hashed
 * @param xmlDepth how deep the elements of a part may nest
 */
public record ReadLimits(
        long fileBytes,
        long unpackedBytes,
        int parts,
        int sheets,
        int cells,
        int textLength,
        long characters,
        int sideItems,
        int styles,
        int passwordRounds,
        int xmlDepth) {

    /** Far above what a plan needs, and safe in a heap of 512 MB. */
    public static final ReadLimits STANDARD = new ReadLimits(
            64L << 20, 512L << 20, 10_000, 5_000, 2_500_000, 65_536, 100_000_000, 500_000, 200_000, 1_000_000, 64);
}
