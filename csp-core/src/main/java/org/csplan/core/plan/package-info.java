/**
 * The action plan: its priorities, their actions, and what each action says.
 *
 * <p>Start with {@link org.csplan.core.plan.ActionPlan}, then {@link org.csplan.core.plan.Action}. Every type is an
 * immutable record of facts with a builder; only the builder is promised to stay the same when facts are added.
 * What partners may leave blank is {@link java.util.Optional} or an empty collection, so that an imperfect plan can
 * exist and be reported. The Bean Validation constraints say what is well formed; what is right or wrong with a plan
 * at its stage is the business of {@code org.csplan.core.validation}.
 */
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"agency:agencies", "other:other", "priority:priorities"},
        typeWith = "*Copies",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = SuppressWarnings.class)
package org.csplan.core.plan;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
