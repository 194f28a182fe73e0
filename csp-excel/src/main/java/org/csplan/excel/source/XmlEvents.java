package org.csplan.excel.source;

import com.fasterxml.aalto.AaltoInputProperties;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.csplan.excel.grid.Quoted;

/** What the parser meets in one part, one event after the other, within the limits: no document types, no entities. */
final class XmlEvents implements AutoCloseable {

    private static final InputFactoryImpl FACTORY = factory();
    private static final int MOST_ATTRIBUTES = 256;

    /** Where the parser stands. Only {@link #next} moves it. */
    final XMLStreamReader2 in;

    final ReadLimits limits;
    private final TokenLimit tokens;
    private final NameLimit names;
    private final String part;
    private int depth;

    private XmlEvents(XMLStreamReader2 in, TokenLimit tokens, String part, ReadLimits limits) {
        this.in = in;
        this.tokens = tokens;
        this.part = part;
        this.limits = limits;
        names = new NameLimit(part);
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

    static XmlEvents open(ZipPackage zip, String part) {
        TokenLimit tokens = new TokenLimit(zip.unpack(part), part);
        try {
            XMLStreamReader2 in = (XMLStreamReader2) FACTORY.createXMLStreamReader(tokens);
            return new XmlEvents(in, tokens, part, zip.limits());
        } catch (XMLStreamException e) {
            throw unreadable(part, e);
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Goes to the next event. */
    int next() {
        tokens.beginToken();
        int event;
        try {
            event = in.next();
        } catch (DamagedPartException | UnreadableWorkbookException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
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
                throw damaged("an element has " + in.getAttributeCount() + " attributes");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.instruction();
        } else if (event == XMLStreamConstants.DTD) {
            throw damaged("it declares a document type, which workbooks don't");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw damaged("it uses an entity that it doesn't have");
        }
        return event;
    }

    DamagedPartException damaged(String why) {
        return new DamagedPartException(part, why);
    }

    DamagedPartException unreadable(Exception e) {
        return unreadable(part, e);
    }

    private static DamagedPartException unreadable(String part, Exception e) {
        return new DamagedPartException(part, "it is not well-formed XML", e);
    }

    @Override
    public void close() {
        try {
            in.closeCompletely();
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
    }
}
