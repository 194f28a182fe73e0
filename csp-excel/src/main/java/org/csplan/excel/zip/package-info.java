/**
 * Where the entries of a zip file lie in its bytes: what the reader unpacks and what a change copies. Knows nothing of
 * workbooks, and unpacks nothing.
 *
 * <p>Start with {@link org.csplan.excel.zip.ZipDirectory}.
 */
package org.csplan.excel.zip;
