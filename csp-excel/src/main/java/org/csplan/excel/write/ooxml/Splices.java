package org.csplan.excel.write.ooxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of the text as it was; everything between them stays as it is. */
public final class Splices {

    private final List<Splice> splices = new ArrayList<>();

    private record Splice(int start, int end, String text) {}

    /** Puts a text in place of what stands there. */
    public Splices replace(int start, int end, String text) {
        splices.add(new Splice(start, end, text));
        return this;
    }

    /** Adds a text there, behind what was added at the same place before. */
    public Splices insert(int at, String text) {
        return replace(at, at, text);
    }

    /** Takes out what stands there. */
    public Splices remove(int start, int end) {
        return replace(start, end, "");
    }

    /** Gives an attribute another value. */
    public Splices set(XmlAttribute attribute, String value) {
        return replace(attribute.valueStart(), attribute.valueEnd(), XmlText.attribute(value));
    }

    /** Gives an attribute of an element that value, adding it where it is missing. */
    public Splices set(XmlElement element, String plainName, String value) {
        return element.attribute(plainName)
                .map(attribute -> set(attribute, value))
                .orElseGet(() -> insert(
                        element.contentStart() - (element.isEmptyTag() ? 2 : 1),
                        " " + plainName + "=\"" + XmlText.attribute(value) + "\""));
    }

    /** Puts written XML at the end of an element's content. */
    public Splices append(XmlElement element, String xml) {
        return element.isEmptyTag()
                ? replace(element.end() - 2, element.end(), ">" + xml + "</" + element.name() + ">")
                : insert(element.contentEnd(), xml);
    }

    /** Puts a text in place of an element's whole content. */
    public Splices setText(XmlElement element, String text) {
        return element.isEmptyTag()
                ? append(element, XmlText.content(text))
                : replace(element.contentStart(), element.contentEnd(), XmlText.content(text));
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return splices.isEmpty();
    }

    /**
     * The text with the changes.
     *
     * @throws IllegalStateException if two of them are about the same characters
     */
    public String apply(String text) {
        List<Splice> ordered = new ArrayList<>(splices);
        ordered.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        int growth = ordered.stream()
                .mapToInt(splice -> splice.text().length() - splice.end() + splice.start())
                .sum();
        StringBuilder changed = new StringBuilder(text.length() + growth);
        int at = 0;
        for (Splice splice : ordered) {
            if (splice.start() < at) {
                throw new IllegalStateException("Two changes overlap at " + splice.start());
            }
            changed.append(text, at, splice.start()).append(splice.text());
            at = splice.end();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
