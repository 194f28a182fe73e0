/**
 * The annotated copy: a partner's own workbook with a comment on each cell that has a finding, and a list of all of
 * them.
 *
 * <p>Start with {@link org.csplan.excel.write.annotate.Annotations}.
 */
package org.csplan.excel.write.annotate;
