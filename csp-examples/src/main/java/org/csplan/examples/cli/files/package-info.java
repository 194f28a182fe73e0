/**
 * The files that a command reads and writes: which ones are meant, and what they are.
 *
 * <p>Start with {@link org.csplan.examples.cli.files.InputFiles}.
 */
package org.csplan.examples.cli.files;
