/**
 * Short examples of how a program uses the library, each about one thing.
 *
 * <p>Start with {@link org.csplan.examples.embedding.CheckAReturn}.
 */
package org.csplan.examples.embedding;
