package org.csplan.excel.recognise;

import org.csplan.core.plan.Rag;
import org.csplan.excel.grid.CellColour;

/** A colour to think of where only its name is written. */
final class Signal {

    private Signal() {}

    static CellColour of(Rag rag) {
        return new CellColour(
                switch (rag) {
                    case RED -> 0xFF0000;
                    case AMBER -> 0xFFC000;
                    case GREEN -> 0x00B050;
                    case BLUE -> 0x0070C0;
                    case GREY -> 0xBFBFBF;
                });
    }
}
