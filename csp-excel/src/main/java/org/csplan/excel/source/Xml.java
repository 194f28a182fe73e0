package org.csplan.excel.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Goes through the elements of one part. Whoever is given an element reads it to its end: by its children, its text, or
 * {@link #skip}. Elements of unknown namespaces have no name; of alternatives the first that is understood is taken.
 */
final class Xml implements AutoCloseable {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final XmlEvents events;
    private final XMLStreamReader2 in;
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final ParserChars value = new ParserChars();
    private String rootNamespace;
    private String knownNamespace;

    private Xml(XmlEvents events) {
        this.events = events;
        in = events.in;
        limits = events.limits;
    }

    /** Opens a part and goes to its root element. */
    static Xml open(ZipPackage zip, String part) {
        Xml xml = new Xml(XmlEvents.open(zip, part));
        xml.goToRoot();
        return xml;
    }

    private void goToRoot() {
        int event = events.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw events.damaged("it is empty");
            }
            event = events.next();
        }
        rootNamespace = in.getNamespaceURI();
        knownNamespace = rootNamespace;
    }

    /** The local name of the element, or an empty text where its namespace is none that workbooks use. */
    String name() {
        String namespace = in.getNamespaceURI();
        return namespace == knownNamespace || isKnown(namespace) ? in.getLocalName() : "";
    }

    String namespace() {
        return in.getNamespaceURI();
    }

    ReadLimits limits() {
        return limits;
    }

    private boolean isKnown(String namespace) {
        if (namespace.equals(rootNamespace)
                || namespace.startsWith("http://schemas.openxmlformats.org/")
                || namespace.startsWith("http://purl.oclc.org/ooxml/")
                || namespace.startsWith("http://schemas.microsoft.com/office/")
                || namespace.startsWith("http://purl.org/dc/")) {
            knownNamespace = namespace;
            return true;
        }
        return false;
    }

    /** Goes to the next child of the element; false at the end of the element. */
    boolean nextChild() {
        while (true) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isAlternative()) {
                    enterAlternative();
                    continue;
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (!isAlternative()) {
                    return false;
                }
                if (!in.getLocalName().equals("AlternateContent")) {
                    leaveAlternative();
                }
            }
        }
    }

    private boolean isAlternative() {
        String namespace = in.getNamespaceURI();
        return namespace != knownNamespace && COMPATIBILITY.equals(namespace);
    }

    /** Goes into the first choice that is understood, or the fallback; to the end where there is neither. */
    private void enterAlternative() {
        if (!in.getLocalName().equals("AlternateContent")) {
            return;
        }
        int outer = events.depth() - 1;
        while (events.depth() > outer) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = isAlternative() ? in.getLocalName() : "";
                if (name.equals("Fallback") || name.equals("Choice") && isUnderstood(attribute("Requires"))) {
                    return;
                }
                skip();
            }
        }
    }

    private boolean isUnderstood(String prefixes) {
        if (prefixes == null || prefixes.isBlank()) {
            return false;
        }
        for (String prefix : prefixes.trim().split("\\s+")) {
            String namespace = in.getNamespaceContext().getNamespaceURI(prefix);
            if (namespace == null || !namespace.startsWith("http://schemas.microsoft.com/office/")) {
                return false;
            }
        }
        return true;
    }

    private void leaveAlternative() {
        while (true) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    /** Goes to the end of the element. */
    void skip() {
        int outer = events.depth() - 1;
        while (events.depth() > outer) {
            events.next();
        }
    }

    /** The text of the element, without that of its children, to its end. */
    String text() {
        return text(false).toString();
    }

    /** The same, until the next text or attribute is asked for. */
    CharSequence passingText() {
        return text(true);
    }

    private CharSequence text(boolean passing) {
        CharSequence whole = null;
        boolean joined = false;
        text.setLength(0);
        int outer = events.depth() - 1;
        while (events.depth() > outer) {
            int event = events.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (whole == null) {
                    whole = piece(passing);
                } else {
                    join(whole.toString());
                    joined = true;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
        if (joined) {
            return text.toString();
        }
        return whole == null ? "" : whole;
    }

    /** Most texts come in one piece, which needs no joining. */
    private CharSequence piece(boolean passing) {
        try {
            int length = in.getTextLength();
            checkLength(length);
            if (passing && length <= ParserChars.LONGEST_TEXT) {
                value.copy(in.getTextCharacters(), in.getTextStart(), length);
                return value;
            }
            return new String(in.getTextCharacters(), in.getTextStart(), length);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            throw events.unreadable(e);
        }
    }

    private void join(String first) {
        if (text.isEmpty()) {
            text.append(first);
        }
        text.append(piece(false));
        checkLength(text.length());
    }

    /** Refuses a text that is longer than the limit. */
    void checkLength(int length) {
        if (length > limits.textLength()) {
            throw Refusal.textLength(limits);
        }
    }

    int attributeCount() {
        return in.getAttributeCount();
    }

    String attributeName(int index) {
        return in.getAttributeLocalName(index);
    }

    /** The value of an attribute, until the next one is asked for. */
    ParserChars attributeValue(int index) {
        try {
            in.getAttributeAs(index, value);
            return value;
        } catch (XMLStreamException e) {
            throw events.unreadable(e);
        }
    }

    /** The value of an attribute without a prefix, or null. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name) && isBare(in.getAttributeNamespace(i))) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of the attribute of that name that points to a relation, or null. */
    String relation(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (in.getAttributeLocalName(i).equals(name)
                    && !isBare(namespace)
                    && namespace.endsWith("/relationships")) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes; the default where it is missing. */
    boolean flag(String name, boolean byDefault) {
        String value = attribute(name);
        return value == null ? byDefault : isTrue(value);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A whole number that an attribute says; the default where it is missing or says none. */
    int number(String name, int byDefault) {
        String value = attribute(name);
        return value == null ? byDefault : Numbers.whole(value, byDefault);
    }

    /** A number that an attribute says; the default where it is missing or says none. */
    double decimal(String name, double byDefault) {
        String value = attribute(name);
        double number = value == null ? Double.NaN : Numbers.decimal(value);
        return Double.isNaN(number) ? byDefault : number;
    }

    private static boolean isBare(String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    /** Reads to the end of the part, so that its checksum is checked. */
    void finish() {
        while (events.next() != XMLStreamConstants.END_DOCUMENT) {
            continue;
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
