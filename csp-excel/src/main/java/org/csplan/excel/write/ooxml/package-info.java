/**
 * A package of zipped XML parts taken apart without loss: entries as raw bytes, parts as raw text with the places of
 * their elements and attributes, and the changes that are spliced into them. Knows nothing of workbooks.
 *
 * <p>Start with {@link org.csplan.excel.write.ooxml.ZipPackage} and {@link org.csplan.excel.write.ooxml.XmlPart}.
 */
package org.csplan.excel.write.ooxml;
