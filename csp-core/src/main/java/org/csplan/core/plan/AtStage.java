package org.csplan.core.plan;

import jakarta.validation.groups.Default;

/**
 * The stages of a plan's year as Bean Validation groups: {@code validator.validate(plan, AtStage.Agreed.class)} checks
 * what a plan must be once it is agreed. Each includes the default group: what every well-formed plan keeps.
 */
public interface AtStage {
    /** Being written. */
    interface Draft extends Default {}

    /** Agreed by the partnership. */
    interface Agreed extends Default {}

    /** Returned for the first quarter. */
    interface Quarter1 extends Default {}

    /** Returned for the second quarter. */
    interface Quarter2 extends Default {}

    /** Returned for the third quarter. */
    interface Quarter3 extends Default {}

    /** Returned for the last quarter. */
    interface Quarter4 extends Default {}

    /** Reviewed when its year is over. */
    interface YearEnd extends Default {}
}
