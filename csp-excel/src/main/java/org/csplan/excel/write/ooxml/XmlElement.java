package org.csplan.excel.write.ooxml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part, with its places in the text. Where an element was passed over its content was not looked at,
 * and it has no children.
 */
public final class XmlElement {

    private final String name;
    private final String namespace;
    private final List<XmlAttribute> attributes;
    private List<XmlElement> children = List.of();
    /** Made when there is some, for most have none. */
    private StringBuilder text;

    private final int start;
    private final int contentStart;
    private final boolean empty;
    private int contentEnd;
    private int end;

    XmlElement(XmlScanner tag) {
        name = tag.name();
        namespace = tag.namespace();
        attributes = tag.attributes();
        start = tag.start();
        contentStart = tag.end();
        empty = tag.isEmptyElement();
    }

    void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    void add(String more) {
        text = text == null ? new StringBuilder(more) : text.append(more);
    }

    void close(int newContentEnd, int newEnd) {
        contentEnd = newContentEnd;
        end = newEnd;
    }

    /** The name as written, with its prefix. */
    public String name() {
        return name;
    }

    /** The name without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon; empty where there is none. What is added inside takes the same. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The namespace it is in. */
    public String namespace() {
        return namespace;
    }

    /** Its attributes, as they stand. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The attribute of that name without a prefix. */
    public Optional<XmlAttribute> attribute(String plainName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(plainName))
                .findFirst();
    }

    /** The value of that attribute. */
    public Optional<String> value(String plainName) {
        return attribute(plainName).map(XmlAttribute::value);
    }

    /** The attribute of that local name in a namespace that ends so, as those of both editions of a format do. */
    public Optional<XmlAttribute> attribute(String localName, String namespaceEnd) {
        return attributes.stream()
                .filter(attribute -> attribute.localName().equals(localName)
                        && attribute.namespace().endsWith(namespaceEnd))
                .findFirst();
    }

    /** Its elements. */
    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** Its elements of that local name. */
    public List<XmlElement> children(String localName) {
        return children.stream()
                .filter(child -> child.localName().equals(localName))
                .toList();
    }

    /** Its first element of that local name. */
    public Optional<XmlElement> child(String localName) {
        return children.stream()
                .filter(child -> child.localName().equals(localName))
                .findFirst();
    }

    /** This element and all below it, in the order of the text. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** Its own text, that of its elements left out. */
    public String text() {
        return text == null ? "" : text.toString();
    }

    /** Where its start tag begins. */
    public int start() {
        return start;
    }

    /** Where its start tag ends. */
    public int contentStart() {
        return contentStart;
    }

    /** Where its end tag begins. */
    public int contentEnd() {
        return contentEnd;
    }

    /** Where its end tag ends. */
    public int end() {
        return end;
    }

    /** Whether it is written as one tag ({@code <a/>}). */
    public boolean isEmptyTag() {
        return empty;
    }
}
