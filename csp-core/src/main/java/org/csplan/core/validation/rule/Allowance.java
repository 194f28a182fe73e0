package org.csplan.core.validation.rule;

/** Counts the findings of one rule: so many are listed, of the others only the number is told. */
final class Allowance {

    private final int most;
    private int listed;
    private int unlisted;

    Allowance(int most) {
        this.most = most;
    }

    /** Counts one more finding; false if it is not to be listed. */
    boolean takesOneMore() {
        if (listed == most) {
            unlisted++;
            return false;
        }
        listed++;
        return true;
    }

    int unlisted() {
        return unlisted;
    }
}
