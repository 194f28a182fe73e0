package org.csplan.excel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On an {@code Imported<ActionPlan>} parameter of a JUnit Jupiter test: the plan of that workbook. No extension has to
 * be registered. The test fails with one line where the workbook can't be read or gives no plan.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SubmittedPlanResolver.class)
public @interface SubmittedPlan {

    /** The workbook: a file, else a resource on the class path. */
    String value();

    /** The label of the plan's period, such as {@code 2014/15}, for a workbook that holds several plans. */
    String period() default "";
}
