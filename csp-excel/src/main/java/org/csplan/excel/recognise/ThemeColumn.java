package org.csplan.excel.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;

/** The themes of a priority's actions: from a column, once for several rows or row by row, else from sub-headings. */
final class ThemeColumn {

    private final Map<ActionRow, Piece> themes = new HashMap<>();

    ThemeColumn(OutcomeColumns outcomes, List<ActionRow> rows) {
        GridTable table = null;
        int column = -1;
        Piece last = null;
        boolean sparse = false;
        for (ActionRow row : rows) {
            if (row.table() != table) {
                table = row.table();
                column = outcomes.kinds(table).indexOf(Kind.THEME);
                sparse = column >= 0 && isSparse(rows, table, column);
                last = null;
            }
            if (column < 0) {
                continue;
            }
            boolean own = row.hasText(column);
            last = own ? row.firstText(column) : last;
            if (last != null && (sparse || own)) {
                themes.put(row, last);
            }
        }
    }

    /** A column that is filled only where a theme begins speaks for the rows below, too. */
    private static boolean isSparse(List<ActionRow> rows, GridTable table, int column) {
        int count = 0;
        int filled = 0;
        Set<Piece> pieces = new HashSet<>();
        for (ActionRow row : rows) {
            if (row.table() == table) {
                count++;
                filled += row.hasText(column) ? 1 : 0;
                pieces.addAll(row.texts(column));
            }
        }
        return filled < count && pieces.size() * 10 < count * 7;
    }

    Optional<Piece> of(ActionRow row) {
        return Optional.ofNullable(themes.get(row)).or(row::subHeading);
    }
}
