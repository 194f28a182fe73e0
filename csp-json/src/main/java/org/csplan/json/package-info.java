/**
 * Plans, import reports, findings and layouts as JSON.
 *
 * <p>Start with {@link org.csplan.json.PlanJson}.
 */
package org.csplan.json;
