package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.csplan.excel.write.patch.FormulaText.Reference;
import org.csplan.excel.write.patch.Workbook.Sheet;

/**
 * The sheets of which rows move. What refers to any of them is looked up here, so that nothing has to be read once for
 * each of them.
 */
final class MovedSheets {

    /** In the order in which they are changed. */
    private final List<References> all;

    /** As formulas compare names. */
    private final Map<String, References> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final int uppermost;

    /** Those of these sheets of which rows move. */
    MovedSheets(Map<Sheet, SheetChanges> changes) {
        all = changes.entrySet().stream()
                .map(entry ->
                        new References(entry.getKey().name(), entry.getValue().moves()))
                .filter(sheet -> !sheet.moves().isNone())
                .toList();
        all.forEach(sheet -> byName.put(sheet.sheet(), sheet));
        uppermost = all.stream().mapToInt(sheet -> sheet.moves().first()).min().orElse(Integer.MAX_VALUE);
    }

    boolean isNone() {
        return all.isEmpty();
    }

    /** The sheet, if rows of it move. */
    Optional<References> find(Sheet sheet) {
        return Optional.ofNullable(byName.get(sheet.name()));
    }

    /** A formula whose references, wherever it stands, mean those very cells: of a name, a link or a sparkline. */
    String formula(String formula, String own) {
        return FormulaText.change(formula, reference -> moved(reference, own));
    }

    /** A reference of a name, which means the same cells from everywhere only where it has dollar signs. */
    Optional<String> ofName(Reference reference) {
        Area area = reference.area();
        return area.firstFixed() && area.lastFixed() ? moved(reference, "") : Optional.of(area.toString());
    }

    /** Its own references are moved with a sheet. */
    private Optional<String> moved(Reference reference, String own) {
        Optional<Area> area = Optional.of(reference.area());
        for (References sheet : meant(reference, Optional.of(own))) {
            if (!sheet.sheet().equalsIgnoreCase(own)) {
                area = area.flatMap(sheet::grown);
            }
        }
        return area.map(Area::toString);
    }

    /**
     * A sheet on which rows move that are referred to.
     *
     * @param own the sheet that is meant where none is named; absent where that is not known, and may be any
     * @param above so many rows above the reference are meant as well, less than 0
     * @param below so many rows below
     */
    Optional<References> disturbed(Reference reference, Optional<String> own, int above, int below) {
        Area area = reference.area();
        int first = area.firstRow() + (area.firstFixed() ? 0 : above);
        int last = area.lastRow() + (area.lastFixed() ? 0 : below);
        if (last + 1 < uppermost) {
            return Optional.empty();
        }
        return meant(reference, own).stream()
                .filter(sheet -> sheet.moves().disturbs(first, last))
                .findFirst();
    }

    private List<References> meant(Reference reference, Optional<String> own) {
        Optional<String> named = reference.sheet().or(() -> own);
        if (named.isEmpty() || reference.isOnSeveral()) {
            return all;
        }
        References sheet = byName.get(named.get());
        return sheet == null ? List.of() : List.of(sheet);
    }
}
