package org.csplan.core.validation;

import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;

/**
 * A rule of a caller's own, beside those that ship.
 *
 * <p>It must be safe to share between threads. Its findings name it, carry their severity and message, and should
 * carry the JSON Pointer of what they are about, by which they are put in the order of the plan and into the sheet.
 */
@FunctionalInterface
public interface Rule {

    /** What this rule has to say about that plan at that stage; an empty list if nothing. */
    List<Finding> check(ActionPlan plan, Stage stage);
}
