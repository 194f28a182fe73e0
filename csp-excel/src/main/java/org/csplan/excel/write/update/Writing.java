package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A cell to be written, and the ways to do it, the likeliest first. Which one it takes is found by reading what was
 * written.
 */
final class Writing {

    private final CellAt cell;
    private final List<Form> forms;
    private final Set<String> pointers;
    private int choice;

    /**
     * A cell to be written.
     *
     * @param cell the cell; in a new row its row is that of the template
     * @param forms the ways to write it
     * @param pointers the values it gives, in the plan as it will be
     */
    Writing(CellAt cell, List<Form> forms, Set<String> pointers) {
        this.cell = cell;
        this.forms = new ArrayList<>(forms);
        this.pointers = pointers;
    }

    CellAt cell() {
        return cell;
    }

    Form form() {
        return forms.get(choice);
    }

    Set<String> pointers() {
        return pointers;
    }

    /** Takes the next way, if there is one. */
    boolean goOn() {
        if (choice + 1 >= forms.size()) {
            return false;
        }
        choice++;
        return true;
    }
}
