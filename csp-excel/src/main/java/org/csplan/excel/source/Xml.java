package org.csplan.excel.source;

import com.fasterxml.aalto.AaltoInputProperties;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.csplan.excel.grid.Quoted;

/**
 * Goes through the elements of one part. Whoever is given an element reads it to its end: by its children, its text, or
 * {@link #skip}. Elements of unknown namespaces have no name; of alternatives the first that is understood is taken.
 */
final class Xml implements AutoCloseable {

    private static final InputFactoryImpl FACTORY = factory();
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int MOST_ATTRIBUTES = 256;

    private final XMLStreamReader2 in;
    private final String part;
    private final ReadLimits limits;
    private final TokenLimit tokens;
    private final NameLimit names;
    private int depth;
    private final StringBuilder text = new StringBuilder();
    private final ParserChars value = new ParserChars();
    private String rootNamespace;
    private String knownNamespace;

    private Xml(XMLStreamReader2 in, TokenLimit tokens, String part, ReadLimits limits) {
        this.in = in;
        this.tokens = tokens;
        this.part = part;
        names = new NameLimit(part);
        this.limits = limits;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(AaltoInputProperties.P_RETAIN_ATTRIBUTE_GENERAL_ENTITIES, false);
        factory.configureForSpeed();
        return factory;
    }

    /** Opens a part and goes to its root element. */
    static Xml open(ZipPackage zip, String part) {
        TokenLimit tokens = new TokenLimit(zip.unpack(part), part);
        try {
            XMLStreamReader2 in = (XMLStreamReader2) FACTORY.createXMLStreamReader(tokens);
            Xml xml = new Xml(in, tokens, part, zip.limits());
            xml.goToRoot();
            return xml;
        } catch (XMLStreamException e) {
            throw unreadable(part, e);
        }
    }

    private void goToRoot() {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new DamagedPartException(part, "it is empty");
            }
            event = advance();
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
            int event = advance();
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
        int outer = depth - 1;
        while (depth > outer) {
            int event = advance();
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
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    /** Goes to the end of the element. */
    void skip() {
        int outer = depth - 1;
        while (depth > outer) {
            advance();
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
        int outer = depth - 1;
        while (depth > outer) {
            int event = advance();
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
            throw unreadable(part, e);
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
            throw unreadable(part, e);
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
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            continue;
        }
    }

    private int advance() {
        tokens.beginToken();
        int event;
        try {
            event = in.next();
        } catch (DamagedPartException | UnreadableWorkbookException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(part, e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            names.element(in);
            depth++;
            if (depth > limits.xmlDepth()) {
                throw Refusal.limit(
                        "xmlDepth",
                        "the elements of its part " + Quoted.of(part) + " nest too deep",
                        limits.xmlDepth());
            }
            if (in.getAttributeCount() > MOST_ATTRIBUTES) {
                throw new DamagedPartException(part, "an element has " + in.getAttributeCount() + " attributes");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.instruction();
        } else if (event == XMLStreamConstants.DTD) {
            throw new DamagedPartException(part, "it declares a document type, which workbooks don't");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new DamagedPartException(part, "it uses an entity that it doesn't have");
        }
        return event;
    }

    private static DamagedPartException unreadable(String part, Exception e) {
        return new DamagedPartException(part, "it is not well-formed XML", e);
    }

    @Override
    public void close() {
        try {
            in.closeCompletely();
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(part, e);
        }
    }
}
