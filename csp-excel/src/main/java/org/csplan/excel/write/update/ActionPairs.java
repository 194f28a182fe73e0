package org.csplan.excel.write.update;

import java.util.List;
import org.csplan.core.plan.Action;

/** Which action of a priority is which action of its later state. */
final class ActionPairs {

    /** What stands for no other. */
    static final int NONE = -1;

    private final int[] nowOfOld;
    private final int[] oldOfNow;
    private final int count;

    ActionPairs(int[] nowOfOld, int[] oldOfNow, int count) {
        this.nowOfOld = nowOfOld;
        this.oldOfNow = oldOfNow;
        this.count = count;
    }

    /**
     * Pairs the actions.
     *
     * @param themesCanChange whether an action can get another theme where it stands; under a sub-heading it can't
     */
    static ActionPairs of(List<Action> old, List<Action> now, boolean themesCanChange) {
        return new ActionPairing(old, now, themesCanChange).find();
    }

    /** The place of an old action in the later state; -1 if it is gone. */
    int now(int oldIndex) {
        return nowOfOld[oldIndex];
    }

    /** The place that an action of the later state had; -1 if it is new. */
    int old(int nowIndex) {
        return oldOfNow[nowIndex];
    }

    /** How many have another. */
    int count() {
        return count;
    }
}
