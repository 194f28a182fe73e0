/**
 * The commands of {@code csp}, a class each, and what they share.
 *
 * <p>Start with {@link org.csplan.examples.cli.Program}; {@code ConvertCommand} is the one that most people use.
 */
package org.csplan.examples.cli;
