/**
 * Plans, import reports, findings, layouts and rule sets as JSON.
 *
 * <p>Start with {@link org.csplan.json.PlanJson}; its neighbours ({@link org.csplan.json.ImportReportJson},
 * {@link org.csplan.json.FindingsJson}, {@link org.csplan.json.LayoutJson}, {@link org.csplan.json.RuleSetJson}) have
 * the same methods for the other documents. Whoever has a Jackson 3 mapper can add {@link org.csplan.json.CspJacksonModule} to it.
 *
 * <p>Inside, a document is told by its shape, which declares each property once for reading and writing alike:
 * {@code PlanShapes} is version 1 of the plan format. The doors need {@code jackson-core} and nothing else;
 * {@code jackson-databind} is optional and for the module alone, so that no version of {@code jackson-annotations}
 * that a framework brings can break them. The module needs {@code jackson-annotations} 2.21 or later, as Jackson 3.1
 * itself does.
 */
package org.csplan.json;
