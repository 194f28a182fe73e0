package org.csplan.excel.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.CellNote;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;

/** Reads what lies beside the cells of a sheet: tables, comments, text boxes. None of it is worth refusing the file. */
final class SideParts {

    private final ZipPackage zip;
    private final WorkbookParts workbook;
    private final GridSheet.Builder sheet;
    private final String sheetName;

    SideParts(ZipPackage zip, WorkbookParts workbook, GridSheet.Builder sheet, String sheetName) {
        this.zip = zip;
        this.workbook = workbook;
        this.sheet = sheet;
        this.sheetName = sheetName;
    }

    void read(Relations relations) {
        relations.all("table").forEach(part -> read(part, "a table", this::readTable));
        Set<Long> threads = new HashSet<>();
        relations.all("threadedComment").forEach(part -> read(part, "the comments", xml -> readThreads(xml, threads)));
        relations.all("comments").forEach(part -> read(part, "the comments", xml -> readComments(xml, threads)));
        relations.all("drawing").forEach(part -> read(part, "the text boxes", this::readShapes));
    }

    private void read(String part, String what, Consumer<Xml> reader) {
        try (Xml xml = Xml.open(zip, part)) {
            reader.accept(xml);
            xml.finish();
        } catch (DamagedPartException e) {
            workbook.faults()
                    .ofFile(
                            "part-unreadable",
                            Severity.WARNING,
                            "Sheet '" + Quoted.of(sheetName) + "': " + what + " were left out: " + e.reasonInFile()
                                    + ".");
        }
    }

    private void readTable(Xml xml) {
        workbook.cells().addSideItem();
        Optional.ofNullable(xml.attribute("ref")).flatMap(CellReference::range).ifPresent(sheet::addTable);
        while (xml.nextChild()) {
            xml.skip();
        }
    }

    private void readThreads(Xml xml, Set<Long> threads) {
        while (xml.nextChild()) {
            long cell = cell(xml);
            if (xml.name().equals("threadedComment") && cell >= 0) {
                threads.add(cell);
                while (xml.nextChild()) {
                    if (xml.name().equals("text")) {
                        addNote(cell, xml.text());
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
    }

    /** Where there is a thread, the comment in its place says only that there is one. */
    private void readComments(Xml xml, Set<Long> threads) {
        while (xml.nextChild()) {
            if (!xml.name().equals("commentList")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                long cell = cell(xml);
                while (xml.nextChild()) {
                    if (xml.name().equals("text") && cell >= 0 && !threads.contains(cell)) {
                        addNote(cell, RichText.read(xml).text());
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private static long cell(Xml xml) {
        String reference = xml.attribute("ref");
        return reference == null ? -1 : CellReference.parse(reference);
    }

    private void addNote(long cell, String text) {
        workbook.cells().addSideItem(text);
        sheet.addNote(new CellNote(CellReference.row(cell), CellReference.column(cell), text));
    }

    private void readShapes(Xml xml) {
        while (xml.nextChild()) {
            if (xml.name().equals("txBody")) {
                String text = readParagraphs(xml);
                workbook.cells().addSideItem(text);
                if (!text.isBlank()) {
                    sheet.addTextBox(text);
                }
            } else {
                readShapes(xml);
            }
        }
    }

    private static String readParagraphs(Xml xml) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        while (xml.nextChild()) {
            if (xml.name().equals("p")) {
                text.append(first ? "" : "\n");
                first = false;
                appendRuns(xml, text);
            } else {
                xml.skip();
            }
        }
        return text.toString();
    }

    private static void appendRuns(Xml xml, StringBuilder text) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "r", "fld" -> appendRuns(xml, text);
                case "t" -> {
                    text.append(xml.text());
                    xml.checkLength(text.length());
                }
                case "br" -> {
                    text.append('\n');
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
