package org.csplan.excel.write.patch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlAttribute;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;

/** Changes the rows of one sheet: those above the first change and every cell that stays are left as they are written. */
final class RowsPatch {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5}):(\\d{1,5})");

    private final XmlPart part;
    private final XmlElement data;
    private final SheetChanges changes;
    private final RowMoves moves;
    private final CellStyles styles;
    private final CellXml xml;
    private final RowFit fit;
    private final Splices splices;
    private final SharedFormulas shared;
    private final ChangedCells changed = new ChangedCells();

    RowsPatch(
            XmlPart part,
            XmlElement sheet,
            SheetChanges changes,
            CellStyles styles,
            RowFit fit,
            CellXml xml,
            Splices splices) {
        this.part = part;
        this.changes = changes;
        this.styles = styles;
        this.fit = fit;
        this.xml = xml;
        this.splices = splices;
        data = SheetPart.data(part, sheet);
        moves = changes.moves();
        shared = new SharedFormulas(splices);
    }

    /** Makes the changes, and tells which cells they were. */
    ChangedCells apply() {
        Deque<NewRow> waiting = new ArrayDeque<>(newRows());
        SheetRows rows = new SheetRows(part, data);
        for (Optional<CellRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            CellRow row = next.get();
            if (moves.isDeleted(row.index())) {
                row.cells().forEach(cell -> shared.lose(row.index(), cell));
                splices.remove(row.start(), row.end());
                continue;
            }
            while (!waiting.isEmpty() && waiting.peek().index() < moves.place(row.index())) {
                splices.insert(row.start(), waiting.poll().written(xml, changed));
            }
            change(row);
        }
        StringBuilder last = new StringBuilder();
        waiting.forEach(row -> last.append(row.written(xml, changed)));
        if (!last.isEmpty()) {
            splices.append(data, last.toString());
        }
        return changed;
    }

    /** Rows that are put in, and rows that are changed but do not exist yet; by where they will stand. */
    private List<NewRow> newRows() {
        Map<Integer, CellRow> templates = new HashMap<>();
        BitSet known = new BitSet();
        SheetRows written = new SheetRows(part, data);
        for (Optional<CellRow> next = written.next(); next.isPresent(); next = written.next()) {
            known.set(next.get().index());
            if (moves.isTemplate(next.get().index())) {
                templates.put(next.get().index(), next.get());
            }
        }
        List<NewRow> rows = new ArrayList<>();
        for (int i = 0; i < moves.inserted().size(); i++) {
            Edit.InsertRow insertion = moves.inserted().get(i);
            rows.add(NewRow.like(
                    templates.get(insertion.template()), data.prefix(), moves.insertedRow(i), insertion, styles, fit));
        }
        changes.cells().forEach((row, cells) -> {
            if (!known.get(row)) {
                rows.add(NewRow.of(data.prefix(), moves.place(row), cells, styles));
            }
        });
        rows.removeIf(NewRow::isNothing);
        rows.sort(Comparator.comparingInt(NewRow::index));
        return rows;
    }

    private void change(CellRow row) {
        int index = moves.place(row.index());
        boolean moved = index != row.index();
        if (moved) {
            row.attribute("r").ifPresent(r -> splices.set(r, String.valueOf(index + 1)));
        }
        TreeMap<Integer, CellChange> cells = new TreeMap<>(changes.cells(row.index()));
        for (CellText cell : row.cells()) {
            CellChange change = cells.remove(cell.column());
            if (change == null || !change(row, cell, index, change)) {
                keep(row, cell, index, moved);
            }
        }
        if (!cells.isEmpty()) {
            addMissing(row, index, cells);
        }
        fitHeight(row);
    }

    private void keep(CellRow row, CellText cell, int index, boolean moved) {
        if (moved) {
            cell.attribute("r").ifPresent(r -> splices.set(r, CellName.of(index, cell.column())));
        }
        cell.formula().ifPresent(formula -> shared.keep(row.index(), cell, formula, moves));
    }

    /** Writes a cell anew, if it does change; only its style where its value stays. */
    private boolean change(CellRow row, CellText cell, int index, CellChange change) {
        int style = styles.changed(cell.style(), change);
        if (change.value().isEmpty()) {
            if (style != cell.style()) {
                setStyle(cell, row.prefix(), style);
            }
            return false;
        }
        shared.refuseWithin(row.index(), cell.column());
        cell.formula().ifPresent(formula -> {
            shared.lose(row.index(), cell);
            changed.lostFormula(row.index(), cell.column());
        });
        String phonetic =
                cell.attribute("ph").map(ph -> " ph=\"" + ph.value() + "\"").orElse("");
        splices.replace(
                cell.start(),
                cell.end(),
                xml.cell(
                        row.prefix(),
                        index,
                        cell.column(),
                        style,
                        phonetic,
                        change.value().get()));
        changed.at(index, cell.column());
        return true;
    }

    private void setStyle(CellText cell, String prefix, int style) {
        Optional<XmlAttribute> written = cell.attribute("s");
        if (written.isPresent()) {
            splices.set(written.get(), String.valueOf(style));
        } else {
            splices.insert(cell.start() + ("<" + prefix + "c").length(), " s=\"" + style + "\"");
        }
    }

    private void addMissing(CellRow row, int index, TreeMap<Integer, CellChange> cells) {
        StringBuilder behind = new StringBuilder();
        cells.forEach((column, change) -> {
            if (!change.needsCell()) {
                return;
            }
            shared.refuseWithin(row.index(), column);
            int style = styles.changed(row.style().orElseGet(() -> styles.ofColumn(column)), change);
            String written = xml.cell(row.prefix(), index, column, style, "", change.valueOrBlank());
            Optional<CellText> next =
                    row.cells().stream().filter(cell -> cell.column() > column).findFirst();
            next.ifPresentOrElse(cell -> splices.insert(cell.start(), written), () -> behind.append(written));
            changed.at(index, column);
            widen(row, column);
        });
        if (behind.isEmpty()) {
            return;
        }
        if (row.emptyTag()) {
            splices.replace(row.end() - 2, row.end(), ">" + behind + "</" + row.name() + ">");
        } else {
            splices.insert(row.contentEnd(), behind.toString());
        }
    }

    /** A row may say over which columns it reaches; a cell outside would contradict that. */
    private void widen(CellRow row, int column) {
        row.attribute("spans").ifPresent(spans -> {
            Matcher ends = SPAN.matcher(spans.value());
            boolean within = ends.matches()
                    && column + 1 >= Integer.parseInt(ends.group(1))
                    && column + 1 <= Integer.parseInt(ends.group(2));
            if (!within && changed.widenOnce(row.index())) {
                splices.remove(spans.start() - 1, spans.end());
            }
        });
    }

    /** Makes a row higher that a new text would not fit into, unless somebody chose its height. */
    private void fitHeight(CellRow row) {
        double needed = changes.cells(row.index()).entrySet().stream()
                .mapToDouble(change -> needed(row, change.getKey(), change.getValue()))
                .max()
                .orElse(0);
        double stated = row.value("ht").flatMap(RowFit::number).orElse(fit.usual());
        if (needed <= stated || !fit.fits() || row.says("customHeight")) {
            return;
        }
        row.attribute("ht")
                .ifPresentOrElse(
                        height -> splices.set(height, String.valueOf(needed)),
                        () -> splices.insert(row.start() + 1 + row.name().length(), " ht=\"" + needed + "\""));
    }

    private double needed(CellRow row, int column, CellChange change) {
        int style = row.cell(column).map(CellText::style).or(row::style).orElseGet(() -> styles.ofColumn(column));
        return change.value()
                .map(value -> fit.needed(row.index(), column, style, value))
                .orElse(0d);
    }
}
