/**
 * For those who test action plans that partners submit: assertions and a JUnit Jupiter parameter. It needs AssertJ and
 * JUnit Jupiter, which {@code csp-excel} does not bring along.
 *
 * <p>Start with {@link org.csplan.excel.testing.PlanAssertions}, and with
 * {@link org.csplan.excel.testing.SubmittedPlan} to be given a workbook's plan as the parameter of a test.
 */
package org.csplan.excel.testing;
