/**
 * The files that a command reads and writes: which ones are meant, and how one is written whole or not at all.
 *
 * <p>Start with {@link org.csplan.examples.cli.files.InputFiles} and {@link org.csplan.examples.cli.files.WholeFile}.
 */
package org.csplan.examples.cli.files;
