package org.csplan.excel.write.patch;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/**
 * Finds the styles of the cells that others are to look like, before anything moves.
 *
 * @param workbook the workbook
 */
record StyleFinder(Workbook workbook) {

    /** The style of each cell that a fill is to be like. */
    Map<Fill.Like, Integer> styles(Collection<SheetChanges> changes) {
        Map<String, Set<Fill.Like>> wanted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changes.forEach(change -> change.fills()
                .filter(Fill.Like.class::isInstance)
                .map(Fill.Like.class::cast)
                .forEach(like -> wanted.computeIfAbsent(like.sheet(), sheet -> new HashSet<>())
                        .add(like)));
        Map<Fill.Like, Integer> found = new HashMap<>();
        wanted.forEach((name, likes) -> find(workbook.sheet(name), likes, found));
        return found;
    }

    private void find(Sheet sheet, Set<Fill.Like> here, Map<Fill.Like, Integer> found) {
        XmlPart part = workbook.files().xml(sheet.part());
        XmlElement root = SheetPart.root(part);
        Set<Integer> wantedRows = here.stream().map(Fill.Like::row).collect(Collectors.toSet());
        Map<Integer, CellRow> byIndex = new HashMap<>();
        SheetRows rows = new SheetRows(part, SheetPart.data(part, root));
        for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (wantedRows.contains(row.get().index())) {
                byIndex.put(row.get().index(), row.get());
            }
        }
        SheetColumns columns = new SheetColumns(root);
        here.forEach(like -> {
            Optional<CellRow> row = Optional.ofNullable(byIndex.get(like.row()));
            Optional<Integer> own = row.flatMap(r -> r.cell(like.column())).map(CellText::style);
            found.put(like, own.or(() -> row.flatMap(CellRow::style)).orElseGet(() -> columns.style(like.column())));
        });
    }
}
