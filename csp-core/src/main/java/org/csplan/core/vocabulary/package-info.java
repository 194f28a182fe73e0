/**
 * The words of the domain as data: headings, status words, placeholders, months, quarters, numbers, colours.
 *
 * <p>Each word list is a text file beside this package; {@link org.csplan.core.vocabulary.Vocabulary} is the one
 * loader. A council's wording is added to a file here, or by a caller with {@code with}; no Java changes.
 */
package org.csplan.core.vocabulary;
