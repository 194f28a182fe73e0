package org.csplan.excel.source;

import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.source.formula.Formula;

/**
 * One conditional format.
 *
 * @param ranges the cells that it is for
 * @param priority the lower, the earlier it has its say
 * @param stops whether no further rule has a say where it holds
 * @param condition when it holds, for the first cell of the first range; absent where that isn't known
 * @param look what it changes where it holds
 * @param icons the icons that it shows instead
 */
record ConditionalRule(
        List<CellRange> ranges,
        int priority,
        boolean stops,
        Optional<Formula> condition,
        DxfLook look,
        Optional<IconRule> icons) {

    /** Whether a person sees anything of it. */
    boolean isSeen() {
        return stops || look.isSeen() || icons.isPresent();
    }

    /** Whether it can be told where it holds. */
    boolean isKnown() {
        return icons.map(IconRule::isKnown).orElse(condition.isPresent());
    }
}
