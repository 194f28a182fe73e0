package org.csplan.excel.source;

import java.util.Optional;

/** Reads the title among a package's properties. */
final class DocumentTitle {

    private DocumentTitle() {}

    /** The title; absent where there is none, or where the properties can't be read. */
    static Optional<String> read(Relations ofPackage, ZipPackage zip) {
        Optional<String> part = ofPackage.first("core-properties").filter(zip::has);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (Xml xml = Xml.open(zip, part.get())) {
            while (xml.nextChild()) {
                if (xml.name().equals("title")) {
                    return Optional.of(xml.text().strip()).filter(title -> !title.isEmpty());
                }
                xml.skip();
            }
            return Optional.empty();
        } catch (DamagedPartException e) {
            return Optional.empty();
        }
    }
}
