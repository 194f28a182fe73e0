package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;

/**
 * In a plan that stands in one grid, with no title over it and on a sheet whose name says nothing, the themes that group
 * the actions are its priorities: they name better than "Tracker" what the actions are about.
 */
final class GroupingColumn {

    private final PriorityTitles titles;
    private final TitleLines titleLines;

    GroupingColumn(Lexicon lexicon) {
        titles = lexicon.priorityTitles;
        titleLines = lexicon.titles;
    }

    /** The grid with its themes as priorities, where nothing else names any; else the grid as it is. */
    GridTable asPriorities(GridTable table, List<HeadLine> above) {
        boolean named = table.column(Kind.PRIORITY).isPresent()
                || titles.choose(above, List.of()).isPresent()
                || titles.inHeader(table).isPresent()
                || !saysNothing(table.sheet().name());
        Optional<Integer> grouping = named ? Optional.empty() : table.indexOf(Kind.THEME);
        return grouping.filter(index -> groups(table, table.columns().get(index)))
                .map(index -> withPriority(table, index))
                .orElse(table);
    }

    private boolean saysNothing(String sheet) {
        return titleLines.saysNothing(sheet) || titleLines.isPlanTitle(sheet) && !titleLines.isTopicPlan(sheet);
    }

    /** Whether each theme stands beside a block of actions of its own, and no heading parts them otherwise. */
    private static boolean groups(GridTable table, TableColumn column) {
        boolean theme = column.column() < table.descriptionColumn()
                && !column.isByLayout()
                && table.header()
                        .at(column.column())
                        .map(head -> head.match().of(Kind.OUTCOMES).isEmpty())
                        .orElse(false);
        Set<String> groups = new HashSet<>();
        String last = "";
        int rows = 0;
        for (Line line : theme ? table.body() : List.<Line>of()) {
            Optional<Piece> words = line.at(column.column()).filter(Piece::hasText);
            boolean starts = words.isPresent() && !words.get().text.equals(last);
            if (line.texts().size() < 2 || starts && !groups.add(words.get().text) || last.isEmpty() && !starts) {
                return false;
            }
            last = words.map(piece -> piece.text).orElse(last);
            rows++;
        }
        return groups.size() > 1 && rows * 2 >= groups.size() * 3;
    }

    private static GridTable withPriority(GridTable table, int index) {
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.set(index, columns.get(index).as(Kind.PRIORITY, 0.7, "groups the actions, and nothing else does"));
        return new GridTable(table.sheet(), table.above(), table.header(), columns, table.body());
    }
}
