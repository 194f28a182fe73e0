package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.Escapes;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridSheet;
import org.csplan.excel.grid.Quoted;
import org.csplan.excel.source.Relations.Relation;

/** Reads a workbook that is a package of XML parts: {@code .xlsx}, {@code .xlsm} and their kin, transitional or strict. */
final class PackageReader {

    private static final Set<String> SHEETS_WITH_CELLS = Set.of("worksheet", "xlMacrosheet", "xlIntlMacrosheet");

    private final ZipPackage zip;
    private final Faults faults = new Faults();
    private final List<SheetEntry> entries = new ArrayList<>();
    private boolean from1904;

    private PackageReader(ZipPackage zip) {
        this.zip = zip;
    }

    static Grid read(byte[] file, String name, ReadLimits limits) {
        try (ZipPackage zip = ZipPackage.open(file, limits)) {
            PackageKind.refusal(zip).ifPresent(reason -> {
                throw new UnreadableWorkbookException(reason);
            });
            return new PackageReader(zip).read(name);
        } catch (DamagedPartException e) {
            throw Refusal.damaged(e.reasonInFile(), e);
        }
    }

    private Grid read(String fileName) {
        Relations ofPackage = Relations.of("", zip);
        String workbook = ofPackage
                .first("officeDocument")
                .orElseThrow(() -> new UnreadableWorkbookException("it is a zip file without a workbook in it"));
        if (workbook.endsWith(".bin")) {
            throw new UnreadableWorkbookException(Refusal.BINARY_WORKBOOK);
        }
        readWorkbook(workbook);
        Relations relations = Relations.of(workbook, zip);
        Palette palette = new Palette(() -> ThemeReader.read(relations.first("theme"), zip, faults));
        WorkbookParts parts = new WorkbookParts(
                texts(relations),
                styles(relations, palette),
                from1904,
                zip.limits(),
                new WorkbookParts.CellCount(zip.limits()),
                faults);
        List<ReadSheet> sheets = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (SheetEntry entry : entries) {
            if (entry.relation().isEmpty()) {
                continue;
            }
            Optional<Relation> relation = relations.byId(entry.relation()).filter(there -> zip.has(there.target()));
            if (relation.isEmpty()) {
                missing.add(entry.name());
            } else if (SHEETS_WITH_CELLS.contains(relation.get().type())) {
                sheets.add(readSheet(entry, relation.get().target(), parts));
            }
        }
        tellOfMissing(missing, sheets.isEmpty());
        return new Grid(
                fileName, ReadSheet.looks(sheets, parts), DocumentTitle.read(ofPackage, zip), faults.findings());
    }

    /** A workbook that has lost some of its sheets is read for the others; one without any is refused. */
    private void tellOfMissing(List<String> missing, boolean isAll) {
        for (String name : missing) {
            if (isAll) {
                throw Refusal.damaged("the sheet '" + Quoted.of(name) + "' is missing");
            }
            faults.ofFile(
                    "part-missing",
                    Severity.WARNING,
                    "The sheet '" + Quoted.of(name)
                            + "' is missing in the file, so that nothing of it was read; get the file again from its"
                            + " sender.");
        }
    }

    private void readWorkbook(String part) {
        try (Xml xml = Xml.open(zip, part)) {
            if (!xml.name().equals("workbook")) {
                throw new UnreadableWorkbookException(
                        "it is an Office file, but no workbook; save the plan as .xlsx and try" + " again");
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        from1904 = xml.flag("date1904", false);
                        xml.skip();
                    }
                    case "sheets" -> readEntries(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
    }

    private void readEntries(Xml xml) {
        while (xml.nextChild()) {
            if (xml.name().equals("sheet")) {
                String name = Optional.ofNullable(xml.attribute("name")).orElse("");
                String state = Optional.ofNullable(xml.attribute("state")).orElse("");
                String relation = Optional.ofNullable(xml.relation("id")).orElse("");
                entries.add(new SheetEntry(
                        Escapes.decode(name), state.equals("hidden") || state.equals("veryHidden"), relation));
                if (entries.size() > zip.limits().sheets()) {
                    throw Refusal.limit(
                            "sheets",
                            "it has over " + zip.limits().sheets() + " sheets",
                            zip.limits().sheets());
                }
            }
            xml.skip();
        }
    }

    private SharedTexts texts(Relations relations) {
        Optional<String> part = relations.first("sharedStrings");
        if (part.isEmpty()) {
            return SharedTexts.NONE;
        }
        if (!zip.has(part.get())) {
            return SharedTexts.missing(part.get());
        }
        try (Xml xml = Xml.open(zip, part.get())) {
            return SharedTexts.read(xml);
        }
    }

    private Stylesheet styles(Relations relations, Palette palette) {
        Optional<String> part = relations.first("styles");
        if (part.isEmpty()) {
            return new Stylesheet(new StyleTables(), palette, from1904);
        }
        if (!zip.has(part.get())) {
            faults.ofFile(
                    "part-missing",
                    Severity.WARNING,
                    "The styles of the workbook are missing (" + Quoted.of(part.get())
                            + "): colours are lost, and dates may stand as numbers.");
            return new Stylesheet(new StyleTables(), palette, from1904);
        }
        try (Xml xml = Xml.open(zip, part.get())) {
            return new Stylesheet(StylesPart.read(xml, palette), palette, from1904);
        }
    }

    private ReadSheet readSheet(SheetEntry entry, String part, WorkbookParts parts) {
        GridSheet.Builder sheet = GridSheet.named(entry.name()).hidden(entry.hidden());
        List<ConditionalRule> rules;
        try (Xml xml = Xml.open(zip, part)) {
            if (!xml.name().equals("worksheet") && !xml.name().equals("macrosheet")) {
                throw new DamagedPartException(part, "it is no sheet");
            }
            SheetReader reader = new SheetReader(parts, entry.name(), sheet);
            reader.read(xml);
            rules = reader.rules();
        }
        new SideParts(zip, parts, sheet, entry.name()).read(Relations.of(part, zip));
        return new ReadSheet(sheet.build(), rules);
    }

    /** One sheet; macros are listed among them too, without a relation. */
    private record SheetEntry(String name, boolean hidden, String relation) {}
}
