package org.csplan.excel.source;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/** Counts the different names in a part: a parser keeps each of them, and takes ever longer to find one among many. */
final class NameLimit {

    /** A hundred times as many as there are in a part of any workbook. */
    private static final int MOST = 20_000;

    private static final int PLACES = 256;

    private final String part;
    /** The names seen last; nearly every name is among them, as the very same object. */
    private final String[] last = new String[PLACES];

    private final Set<String> names = new HashSet<>();
    private int instructions;

    NameLimit(String part) {
        this.part = part;
    }

    void count(XMLStreamReader2 in, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            count(in.getPrefixedName());
            for (int i = in.getAttributeCount() - 1; i >= 0; i--) {
                count(in.getAttributeLocalName(i));
            }
            for (int i = in.getNamespaceCount() - 1; i >= 0; i--) {
                count(in.getNamespacePrefix(i));
            }
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && ++instructions > MOST) {
            throw tooMany();
        }
    }

    private void count(String name) {
        if (name == null) {
            return;
        }
        int place = name.hashCode() & PLACES - 1;
        if (last[place] != name) {
            last[place] = name;
            names.add(name);
            if (names.size() > MOST) {
                throw tooMany();
            }
        }
    }

    private DamagedPartException tooMany() {
        return new DamagedPartException(part, "it has over " + MOST + " different names");
    }
}
