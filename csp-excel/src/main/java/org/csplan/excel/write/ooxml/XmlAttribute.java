package org.csplan.excel.write.ooxml;

/**
 * An attribute, with its places in the text of its part.
 *
 * @param name as written, with its prefix
 * @param namespace of its prefix; empty without one
 * @param value what it says, its entities resolved
 * @param start where its name begins
 * @param valueStart where its value begins, within the quotes
 * @param valueEnd where its value ends
 */
public record XmlAttribute(String name, String namespace, String value, int start, int valueStart, int valueEnd) {

    /** The name without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Where the closing quote ends. */
    public int end() {
        return valueEnd + 1;
    }
}
