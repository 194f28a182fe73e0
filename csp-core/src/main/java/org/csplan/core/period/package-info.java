/**
 * The year of a plan and its quarters: how they are written, what they contain, how they compare.
 *
 * <p>Start with {@link org.csplan.core.period.PlanPeriod}, then {@link org.csplan.core.period.Quarter}. The words
 * for months and quarters are data in {@link org.csplan.core.vocabulary}.
 */
package org.csplan.core.period;
