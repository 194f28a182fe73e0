package org.csplan.excel.source;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Counts the different names in a part: a parser keeps each of them, and takes ever longer to find one among many. Only
 * one element in many is looked at, which costs nothing; which one it is, no file can know.
 */
final class NameLimit {

    private static final int ONE_IN = 16;

    /** Ten times as many as there are in a part of any workbook, and that among the elements that are looked at. */
    private static final int MOST = 2_000;

    private static final int MOST_INSTRUCTIONS = 20_000;

    private final String part;
    private final Set<String> names = new HashSet<>();
    private int untilNext = ONE_IN;
    private int instructions;

    NameLimit(String part) {
        this.part = part;
    }

    /** Sees an element begin. */
    void element(XMLStreamReader2 in) {
        if (--untilNext == 0) {
            untilNext = ThreadLocalRandom.current().nextInt(1, 2 * ONE_IN);
            addNames(in);
        }
    }

    /** Sees an instruction to a program, whose name is kept too. */
    void instruction() {
        if (++instructions > MOST_INSTRUCTIONS) {
            throw new DamagedPartException(part, "it has over " + MOST_INSTRUCTIONS + " instructions to programs");
        }
    }

    private void addNames(XMLStreamReader2 in) {
        names.add(in.getPrefixedName());
        for (int i = in.getAttributeCount() - 1; i >= 0; i--) {
            names.add(in.getAttributeLocalName(i));
        }
        for (int i = in.getNamespaceCount() - 1; i >= 0; i--) {
            names.add(in.getNamespacePrefix(i));
        }
        if (names.size() > MOST) {
            throw new DamagedPartException(part, "it has thousands of different names");
        }
    }
}
