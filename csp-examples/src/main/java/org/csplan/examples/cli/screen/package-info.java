/**
 * What a command shows: on standard output, on standard error, in colours where there is a screen to see them.
 *
 * <p>Start with {@link org.csplan.examples.cli.screen.Terminal}.
 */
package org.csplan.examples.cli.screen;
