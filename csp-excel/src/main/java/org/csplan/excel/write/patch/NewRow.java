package org.csplan.excel.write.patch;

import java.util.Map;
import java.util.TreeMap;
import org.csplan.excel.write.ooxml.XmlText;
import org.csplan.excel.write.patch.Edit.InsertRow;

/**
 * A row to be written.
 *
 * @param index where it will stand, counted from 0
 * @param prefix of its elements, with the colon
 * @param attributes of its element beside its number, as written
 * @param cells what stands in it, by column
 */
record NewRow(int index, String prefix, String attributes, TreeMap<Integer, NewRowCell> cells) {

    /** A cell to be written. */
    record NewRowCell(int style, CellValue value) {}

    /** A row that looks like another. */
    static NewRow like(CellRow template, String prefix, int index, InsertRow insertion, CellStyles styles, RowFit fit) {
        TreeMap<Integer, NewRowCell> cells = new TreeMap<>();
        StringBuilder attributes = new StringBuilder();
        if (template != null) {
            boolean fixedHeight = template.says("customHeight");
            template.attributes().stream()
                    .filter(attribute -> switch (attribute.name()) {
                        case "r", "hidden", "collapsed", "spans", "ph" -> false;
                        case "ht", "customHeight" -> fixedHeight;
                        default -> true;
                    })
                    .forEach(attribute -> attributes
                            .append(' ')
                            .append(attribute.name())
                            .append("=\"")
                            .append(XmlText.attribute(attribute.value()))
                            .append('"'));
            template.cells().forEach(cell -> cells.put(cell.column(), new NewRowCell(cell.style(), CellValue.BLANK)));
        }
        insertion
                .values()
                .forEach((column, value) -> cells.put(column, new NewRowCell(styleOf(cells, column, styles), value)));
        insertion.fills().forEach((column, fill) -> {
            int style = styles.changed(styleOf(cells, column, styles), CellChange.NONE.with(fill));
            CellValue value = cells.containsKey(column) ? cells.get(column).value() : CellValue.BLANK;
            cells.put(column, new NewRowCell(style, value));
        });
        boolean free = template == null || !template.says("customHeight");
        double needed = cells.entrySet().stream()
                .mapToDouble(cell -> fit.needed(
                        insertion.template(),
                        cell.getKey(),
                        cell.getValue().style(),
                        cell.getValue().value()))
                .max()
                .orElse(0);
        if (free && fit.fits() && needed > fit.usual()) {
            attributes.append(" ht=\"").append(needed).append('"');
        }
        return new NewRow(index, prefix, attributes.toString(), cells);
    }

    /** A row for cells that had none yet. */
    static NewRow of(String prefix, int index, Map<Integer, CellChange> changes, CellStyles styles) {
        TreeMap<Integer, NewRowCell> cells = new TreeMap<>();
        changes.forEach((column, change) -> {
            if (change.needsCell()) {
                int style = styles.changed(styles.ofColumn(column), change);
                cells.put(column, new NewRowCell(style, change.valueOrBlank()));
            }
        });
        return new NewRow(index, prefix, "", cells);
    }

    private static int styleOf(Map<Integer, NewRowCell> cells, int column, CellStyles styles) {
        return cells.containsKey(column) ? cells.get(column).style() : styles.ofColumn(column);
    }

    boolean isNothing() {
        return cells.isEmpty() && attributes.isEmpty();
    }

    String written(CellXml xml, ChangedCells changed) {
        StringBuilder row = new StringBuilder("<" + prefix + "row r=\"" + (index + 1) + "\"" + attributes + ">");
        cells.forEach((column, cell) -> {
            row.append(xml.cell(prefix, index, column, cell.style(), "", cell.value()));
            changed.at(index, column);
        });
        return row.append("</").append(prefix).append("row>").toString();
    }
}
