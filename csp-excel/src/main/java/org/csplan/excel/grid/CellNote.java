package org.csplan.excel.grid;

/**
 * A comment on a cell.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text what it says
 */
public record CellNote(int row, int column, String text) {}
