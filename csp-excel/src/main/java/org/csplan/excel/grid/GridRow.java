package org.csplan.excel.grid;

import java.util.List;

/**
 * The cells of one row that have content or a fill, from left to right.
 *
 * @param index counted from 0
 * @param hidden whether the row is hidden
 * @param cells its cells, at least one, each made when it is asked for
 */
public record GridRow(int index, boolean hidden, List<GridCell> cells) {}
