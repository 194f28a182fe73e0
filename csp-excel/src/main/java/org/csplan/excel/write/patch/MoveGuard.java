package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.CellText.Formula;
import org.csplan.excel.write.patch.Workbook.Sheet;

/**
 * Refuses to move rows where something would mean other cells afterwards that can't be set right here: what a formula
 * gives, a chart shows or a pivot table counts.
 */
final class MoveGuard {

    private static final String REMEDY = "; insert or delete the rows in the workbook itself first";

    /** Works out which cells it means while it runs. */
    private static final Pattern INDIRECT = Pattern.compile("(?i)\\bINDIRECT\\s*\\(");

    private static final Set<String> CHARTS = Set.of("chart", "chartEx");

    private final Workbook workbook;
    private final PackageEditor files;
    private final MovedSheets moved;
    /** The sheets of which rows move, by the names of the parts that they relate to. */
    private final Map<String, List<References>> owners = new HashMap<>();

    private Map<String, List<String>> names;

    MoveGuard(Workbook workbook, MovedSheets moved) {
        this.workbook = workbook;
        this.moved = moved;
        files = workbook.files();
        workbook.grids().forEach(sheet -> moved.find(sheet).ifPresent(moves -> files.relations(sheet.part())
                .forEach(relation -> owners.computeIfAbsent(relation.target(), part -> new ArrayList<>())
                        .add(moves))));
    }

    void check() {
        if (workbook.isSigned()) {
            throw new UpdateRefusedException(
                    "it is signed, and rows of a signed workbook are not moved; " + "take the signature off first");
        }
        workbook.related("revisionHeaders").ifPresent(part -> {
            throw new UpdateRefusedException("it is shared with a history of changes, which moved rows would falsify; "
                    + "stop sharing it first");
        });
        workbook.grids().forEach(this::checkFormulas);
        workbook.reachable().forEach(this::checkPart);
    }

    private void checkFormulas(Sheet other) {
        XmlPart part = files.xml(other.part());
        if (!part.mayHold("f")) {
            return;
        }
        SheetRows rows = new SheetRows(part, SheetPart.data(part, SheetPart.root(part)));
        for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            int index = row.get().index();
            for (CellText cell : row.get().cells()) {
                cell.formula().ifPresent(formula -> check(other, index, cell, formula));
            }
        }
    }

    private void check(Sheet other, int row, CellText cell, Formula formula) {
        String where = "the formula in '" + other.name() + "'!" + CellName.of(row, cell.column());
        if (INDIRECT.matcher(formula.text()).find()) {
            throw new UpdateRefusedException(where + " works out which cells it means (INDIRECT)" + REMEDY);
        }
        Optional<References> own = moved.find(other);
        if (formula.is("dataTable") && own.isPresent()) {
            throw new UpdateRefusedException(where + " is a data table" + REMEDY);
        }
        int above = 0;
        int below = 0;
        if (formula.is("shared")) {
            Optional<Area> area = formula.value("ref").flatMap(Area::parse);
            above = area.map(group -> group.firstRow() - row).orElse(0);
            below = area.map(group -> group.lastRow() - row).orElse(0);
        }
        if (formula.is("array") && own.isPresent()) {
            formula.value("ref")
                    .flatMap(Area::parse)
                    .filter(area -> area.firstRow() < area.lastRow())
                    .ifPresent(area -> {
                        if (own.get().moves().disturbs(area.firstRow(), area.lastRow())) {
                            throw new UpdateRefusedException(where + " fills " + area + REMEDY);
                        }
                    });
        }
        checkFormula(formula.text(), Optional.of(other.name()), above, below, where);
    }

    /** Refuses a formula that refers to rows that move; from where it stands and from so many rows above and below. */
    private void checkFormula(String formula, Optional<String> own, int above, int below, String where) {
        for (FormulaText.Reference reference : FormulaText.references(formula)) {
            moved.disturbed(reference, own, above, below).ifPresent(sheet -> {
                throw new UpdateRefusedException(where + " refers to " + reference.area() + " of sheet '"
                        + sheet.sheet() + "', which would move" + REMEDY);
            });
        }
    }

    /** Refuses a formula that stands nowhere, and so names the sheet that it means. */
    private void checkFormula(String formula, String where) {
        checkFormula(formula, Optional.of(""), 0, 0, where);
    }

    private void checkPart(String name, Relation relation) {
        if (CHARTS.stream().anyMatch(relation::is)) {
            files.xml(name)
                    .root()
                    .all()
                    .filter(element -> element.localName().equals("f"))
                    .forEach(f -> checkFormula(f.text(), "a chart"));
        } else if (relation.is("pivotCacheDefinition")) {
            checkPivotSource(files.xml(name).root());
        } else if (relation.is("pivotTable")) {
            checkPivotPlace(name);
        } else if (relation.is("table")) {
            checkTable(name);
        } else if (relation.is("ctrlProp")) {
            checkAttributes(name, "a control", "fmlaLink", "fmlaRange", "fmlaTxbx");
        } else if (relation.is("connections")) {
            checkAttributes(name, "a data connection", "cell");
        } else if (relation.is("tableSingleCells")) {
            throw new UpdateRefusedException("cells of it are mapped to XML" + REMEDY);
        } else if (relation.is("volatileDependencies")) {
            throw new UpdateRefusedException("formulas of it take data from another program" + REMEDY);
        }
    }

    private void checkAttributes(String name, String what, String... attributes) {
        files.xml(name).root().all().forEach(element -> {
            for (String attribute : attributes) {
                element.value(attribute).ifPresent(formula -> checkFormula(formula, Optional.empty(), 0, 0, what));
            }
        });
    }

    private void checkPivotSource(XmlElement root) {
        root.all()
                .filter(element -> element.localName().equals("worksheetSource"))
                .forEach(source -> {
                    String what = "a pivot table";
                    Optional<String> sheet = source.value("sheet");
                    source.value("ref")
                            .filter(ref -> sheet.isPresent())
                            .ifPresent(ref -> checkFormula(ref, sheet, 0, 0, what));
                    source.value("name").ifPresent(name -> names().getOrDefault(name, List.of())
                            .forEach(area -> checkFormula(area, what)));
                });
    }

    private Map<String, List<String>> names() {
        if (names == null) {
            names = new NamedRanges(workbook).references();
        }
        return names;
    }

    private void checkPivotPlace(String name) {
        Optional<String> place = files.xml(name).root().child("location").flatMap(location -> location.value("ref"));
        owners(name)
                .forEach(sheet ->
                        place.ifPresent(ref -> checkFormula(ref, Optional.of(sheet.sheet()), 0, 0, "a pivot table")));
    }

    private List<References> owners(String part) {
        return owners.getOrDefault(part, List.of());
    }

    private void checkTable(String name) {
        XmlElement root = files.xml(name).root();
        String where = "the table '" + root.value("displayName").orElse(name) + "'";
        root.all()
                .filter(element -> element.localName().equals("calculatedColumnFormula")
                        || element.localName().equals("totalsRowFormula"))
                .forEach(formula -> checkFormula(formula.text(), where));
        Optional<Area> area = root.value("ref").flatMap(Area::parse).filter(Area::hasRows);
        owners(name).forEach(sheet -> area.ifPresent(ref -> checkTable(root, ref, sheet.moves(), where)));
    }

    private static void checkTable(XmlElement root, Area ref, RowMoves moves, String where) {
        int headers = root.value("headerRowCount").filter("0"::equals).isPresent() ? 0 : 1;
        int totals = root.value("totalsRowCount").filter("1"::equals).isPresent() ? 1 : 0;
        boolean headerGoes = headers == 1 && moves.isDeleted(ref.firstRow());
        boolean totalsGo = totals == 1 && moves.isDeleted(ref.lastRow());
        boolean nothingLeft = moves.spanAsItIs(ref.firstRow() + headers, ref.lastRow() - totals)
                .isEmpty();
        if (headerGoes || totalsGo || nothingLeft) {
            throw new UpdateRefusedException(where + " would lose its heading, its totals or all of its rows" + REMEDY);
        }
    }
}
