package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.csplan.core.layout.Field.Kind;
import org.csplan.excel.recognise.Header.HeadCell;

/** Parts a sheet whose grids stand beside each other: two whole headers in one row with an empty column between. */
final class SideBySide {

    private SideBySide() {}

    /** The parts of a sheet that hold grids of their own; the sheet itself where there is nothing to part. */
    static List<SheetLines> parts(SheetLines sheet, List<Header> headers, TableFinder finder, Optional<Header> before) {
        for (Header header : headers) {
            OptionalInt column = split(sheet, header);
            if (column.isPresent()) {
                List<SheetLines> halves = sheet.splitAt(column.getAsInt());
                List<SheetLines> parts = new ArrayList<>();
                parts.add(halves.get(0));
                SheetLines right = halves.get(1);
                parts.addAll(parts(right, finder.headers(right, before), finder, before));
                return parts;
            }
        }
        return List.of(sheet);
    }

    private static OptionalInt split(SheetLines sheet, Header header) {
        List<HeadCell> cells = header.cells();
        for (int i = 1; i < cells.size(); i++) {
            int gap = cells.get(i - 1).lastColumn() + 1;
            boolean twoGrids = gap < cells.get(i).column()
                    && isWhole(cells.subList(0, i))
                    && isWhole(cells.subList(i, cells.size()));
            if (twoGrids && isEmpty(sheet, gap)) {
                return OptionalInt.of(gap);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isWhole(List<HeadCell> cells) {
        boolean action = cells.stream()
                .flatMap(cell -> cell.match().of(Kind.DESCRIPTION).stream())
                .anyMatch(candidate -> candidate.confidence() >= 0.85);
        long known =
                cells.stream().filter(cell -> cell.match().confidence() >= 0.85).count();
        return action && known >= 2;
    }

    private static boolean isEmpty(SheetLines sheet, int column) {
        return sheet.lines().stream()
                .noneMatch(line -> line.at(column).filter(Piece::hasText).isPresent());
    }
}
