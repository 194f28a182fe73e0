package org.csplan.excel.write.patch;

import java.util.Optional;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;

/** Moves what lies over the cells: pictures, charts, shapes, controls. Rows are counted from 0 in an anchor. */
final class AnchorMoves {

    private final RowMoves moves;
    private final Splices splices;

    AnchorMoves(RowMoves moves, Splices splices) {
        this.moves = moves;
        this.splices = splices;
    }

    /** Moves one anchor as far as it says that it moves with the cells below it. */
    void move(XmlElement anchor) {
        Optional<XmlElement> from = row(anchor, "from");
        Optional<XmlElement> to = row(anchor, "to");
        if (from.isEmpty() || staysWhereItIs(anchor)) {
            return;
        }
        int first = number(from.get());
        int newFirst = moves.place(first);
        set(from.get(), newFirst);
        to.ifPresent(row -> {
            int last = number(row);
            set(row, keepsItsSize(anchor) ? last + newFirst - first : Math.max(newFirst, moves.place(last)));
        });
    }

    private static boolean staysWhereItIs(XmlElement anchor) {
        boolean control = anchor.localName().equals("anchor");
        return control && !says(anchor, "moveWithCells")
                || anchor.value("editAs").filter("absolute"::equals).isPresent();
    }

    private static boolean keepsItsSize(XmlElement anchor) {
        boolean control = anchor.localName().equals("anchor");
        return control && !says(anchor, "sizeWithCells")
                || anchor.value("editAs").filter("oneCell"::equals).isPresent();
    }

    private static boolean says(XmlElement anchor, String attribute) {
        return anchor.value(attribute).filter(CellRow::isTrue).isPresent();
    }

    private static Optional<XmlElement> row(XmlElement anchor, String corner) {
        return anchor.child(corner)
                .flatMap(end -> end.child("row"))
                .filter(row -> row.text().strip().matches("\\d{1,7}"));
    }

    private static int number(XmlElement row) {
        return Integer.parseInt(row.text().strip());
    }

    private void set(XmlElement row, int place) {
        if (place != number(row)) {
            splices.setText(row, String.valueOf(place));
        }
    }
}
