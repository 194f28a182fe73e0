package org.csplan.excel.recognise;

import java.util.Optional;

/**
 * A line of text above a grid or on a cover.
 *
 * @param sheet the sheet it is on
 * @param piece the cell it stands in
 * @param text the line
 * @param label what stands before it as a label, folded, such as "period"
 */
record HeadLine(SheetLines sheet, Piece piece, String text, Optional<String> label) {}
