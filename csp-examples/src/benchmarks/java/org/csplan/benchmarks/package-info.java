/**
 * How long reading, writing, checking and updating take beside other libraries; {@link org.csplan.benchmarks.Benchmarks}
 * runs all and makes the tables of BENCHMARKS.md.
 */
package org.csplan.benchmarks;
