/**
 * What is worth telling about a file or a plan, as data first and a sentence second.
 *
 * <p>Start with {@link org.csplan.core.finding.Finding}.
 */
package org.csplan.core.finding;
