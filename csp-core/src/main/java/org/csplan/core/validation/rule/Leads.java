package org.csplan.core.validation.rule;

import java.util.List;

/** Whom to ask. */
final class Leads {

    private Leads() {}

    /** The agencies that lead an action, or a word for whoever does. */
    static Object of(ActionView action) {
        List<String> leads = action.leads();
        return leads.isEmpty() ? new Word("whoever-leads") : leads;
    }
}
