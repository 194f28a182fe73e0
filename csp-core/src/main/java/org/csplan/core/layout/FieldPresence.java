package org.csplan.core.layout;

import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;

/** Whether an action says something for a kind of field. */
final class FieldPresence {

    private FieldPresence() {}

    static boolean of(Kind kind, Action action) {
        return switch (kind) {
            case REFERENCE -> action.reference().isPresent();
            case THEME -> action.theme().isPresent();
            case DESCRIPTION -> action.description().isPresent();
            case LEAD_AGENCIES -> !action.leadAgencies().isEmpty();
            case SUPPORTING_PARTNERS -> !action.supportingPartners().isEmpty();
            case BASELINE -> action.baseline().isPresent();
            case TARGET -> action.target().isPresent();
            case SUCCESS_MEASURE -> action.successMeasure().isPresent();
            case TIMESCALE -> action.timescale().isPresent();
            case RESOURCES -> action.resources().isPresent();
            case UPDATE -> action.update().isPresent();
            case STATUS -> action.status().isPresent();
            case PRIORITY, OUTCOMES, QUARTER, QUARTER_RAG, STATUS_RAG, OTHER -> false;
        };
    }
}
