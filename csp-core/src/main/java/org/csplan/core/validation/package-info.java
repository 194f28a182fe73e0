/**
 * Checks what a plan must be at a stage of its year.
 *
 * <p>Start with {@link org.csplan.core.validation.PlanValidator} and {@link org.csplan.core.validation.Stage}. A
 * {@link org.csplan.core.validation.RuleSet} turns rules off, changes how much they matter, sets their thresholds and
 * names the agencies that are known; a {@link org.csplan.core.validation.Rule} of your own joins them. What each rule
 * says, and how much it matters when, stands in one table: {@link org.csplan.core.validation.RuleTable}.
 *
 * <p>Jakarta Bean Validation carries the rules: {@link org.csplan.core.plan.SoundPlan} on the plan, with a group for
 * each stage, so that a host's own {@code Validator} runs them too. Nothing but {@code PlanValidator} starts Hibernate
 * Validator, and it needs no expression language.
 */
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "agency:agencies",
        typeWith = "*Copies",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = SuppressWarnings.class)
package org.csplan.core.validation;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
