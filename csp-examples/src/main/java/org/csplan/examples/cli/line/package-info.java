/**
 * What a command line says. Commands describe their options as data, and picocli is told of as few of them as a line
 * needs, since that takes about as long as reading a small workbook.
 *
 * <p>Start with {@link org.csplan.examples.cli.line.CommandDescription} and
 * {@link org.csplan.examples.cli.line.CommandLines}.
 */
package org.csplan.examples.cli.line;
