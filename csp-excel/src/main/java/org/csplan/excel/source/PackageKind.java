package org.csplan.excel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells what a zip file is that may hold no workbook. */
final class PackageKind {

    private static final int LONGEST_TYPE = 200;

    private PackageKind() {}

    /** Why such a file is refused; absent where it looks like a workbook. */
    static Optional<String> refusal(ZipPackage zip) {
        if (zip.parts().isEmpty()) {
            return Optional.of("it is a zip file with nothing in it");
        }
        Optional<String> openDocument = openDocument(zip);
        if (openDocument.isPresent()) {
            return openDocument;
        }
        if (zip.has("xl/workbook.bin")) {
            return Optional.of(Refusal.BINARY_WORKBOOK);
        }
        if (zip.has("word/document.xml")) {
            return Optional.of(
                    "it is a Word document; paste its tables into a workbook, save that as .xlsx and try again");
        }
        if (zip.has("ppt/presentation.xml")) {
            return Optional.of(
                    "it is a PowerPoint presentation; paste its tables into a workbook, save that as .xlsx and try"
                            + " again");
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
            return Optional.of("it is an Apple Numbers document; export it as .xlsx and try again");
        }
        if (!zip.has("_rels/.rels")) {
            return Optional.of(noPackage(zip));
        }
        return Optional.empty();
    }

    private static Optional<String> openDocument(ZipPackage zip) {
        if (!zip.has("mimetype")) {
            return Optional.empty();
        }
        String type;
        try (InputStream in = zip.unpack("mimetype")) {
            type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        } catch (IOException | DamagedPartException e) {
            return Optional.empty();
        }
        if (type.contains("opendocument.spreadsheet")) {
            return Optional.of("it is an OpenDocument spreadsheet; save it as .xlsx and try again");
        }
        return type.contains("opendocument.text")
                ? Optional.of(
                        "it is an OpenDocument text; paste its tables into a workbook, save that as .xlsx and try again")
                : type.contains("opendocument")
                        ? Optional.of(
                                "it is an OpenDocument file, but no spreadsheet; save the plan as .xlsx and try again")
                        : Optional.empty();
    }

    private static String noPackage(ZipPackage zip) {
        boolean holdsWorkbooks = zip.parts().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm"));
        if (holdsWorkbooks) {
            return "it is a zip file with workbooks in it; unpack it and try again with the workbooks";
        }
        return zip.has("[Content_Types].xml")
                ? "it is damaged: the part _rels/.rels, which says where its workbook is, is missing"
                        + Refusal.DAMAGED_ADVICE
                : "it is a zip file without a workbook in it";
    }
}
