package org.csplan.core.plan;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plan keeps the rules for one stage of its year, the one group that is named.
 *
 * <p>The rules are found through {@link java.util.ServiceLoader}, so that the plan knows nothing of them. Any Hibernate
 * Validator runs them; each violation has a {@code org.csplan.core.finding.Finding} as its dynamic payload.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SoundPlan.List.class)
public @interface SoundPlan {

    /** Not seen: every violation has a message of its own. */
    String message() default "{org.csplan.core.plan.SoundPlan}";

    /** One of the groups in {@link AtStage}. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** One for each stage. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints of all stages. */
        SoundPlan[] value();
    }
}
