/**
 * Numbers in words: what a sentence of a plan promises, and what it wants to see changed.
 *
 * <p>Start with {@link org.csplan.core.measure.MeasuredText}. "Run at least six sessions" holds a
 * {@link org.csplan.core.measure.Quantity}; "a reduction of 5% (from 544 in 2007/8 to 518 in 2008/9)" a
 * {@link org.csplan.core.measure.Change}. Years, dates, ages, ranges, fractions, codes and references are no numbers
 * here. The words are data in {@link org.csplan.core.vocabulary}.
 */
package org.csplan.core.measure;
