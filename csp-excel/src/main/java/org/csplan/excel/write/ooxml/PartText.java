package org.csplan.excel.write.ooxml;

import java.io.IOException;

/** Writes the text of a part piece by piece, for parts that are too long to be held as one. */
@FunctionalInterface
public interface PartText {

    /** Writes all of it. */
    void writeTo(Appendable out) throws IOException;
}
