/** The {@code csp} command line and short examples of embedding; open {@link org.csplan.examples.Csp} first. */
package org.csplan.examples;
