/**
 * What a command line says. Commands describe their options as data; a small parser understands the usual lines at
 * once, and picocli, which costs more time than reading a workbook does, is asked for help, for completion, and for all
 * that is unusual or wrong.
 *
 * <p>Start with {@link org.csplan.examples.cli.line.CommandDescription} and
 * {@link org.csplan.examples.cli.line.CommandLines}.
 */
package org.csplan.examples.cli.line;
