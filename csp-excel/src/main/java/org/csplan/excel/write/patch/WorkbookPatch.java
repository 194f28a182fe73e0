package org.csplan.excel.write.patch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.csplan.excel.write.ooxml.DamagedPackageException;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** A workbook of the {@code .xlsx} kind, and changes to it. Immutable and safe to share between threads. */
public final class WorkbookPatch {

    private static final long USUALLY_UNPACKED = 512L << 20;

    private final byte[] file;
    private final long mostUnpacked;

    private WorkbookPatch(byte[] file, long mostUnpacked) {
        this.file = file;
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * A patch for the workbook in those bytes, which must not be changed. A part that is looked into may unpack to
     * {@value #USUALLY_UNPACKED} bytes.
     */
    public static WorkbookPatch of(byte[] file) {
        return new WorkbookPatch(file, USUALLY_UNPACKED);
    }

    /** This patch, but with another limit to what a part may unpack to. */
    public WorkbookPatch unpackingAtMost(long bytes) {
        return new WorkbookPatch(file, bytes);
    }

    /**
     * Whether somebody signed it; any change makes that void.
     *
     * @throws UpdateRefusedException if it can't be taken apart
     */
    public boolean isSigned() {
        try {
            return Workbook.of(PackageEditor.of(file, mostUnpacked)).isSigned();
        } catch (DamagedPackageException e) {
            throw refused(e);
        }
    }

    /**
     * The names of the sheets that have cells, in the order of their tabs.
     *
     * @throws UpdateRefusedException if it can't be taken apart
     */
    public Set<String> sheets() {
        try {
            return Workbook.of(PackageEditor.of(file, mostUnpacked))
                    .grids()
                    .map(Sheet::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (DamagedPackageException e) {
            throw refused(e);
        }
    }

    /**
     * The workbook with those changes; the very same bytes without any.
     *
     * @throws UpdateRefusedException if they can't be made without harm
     */
    public byte[] with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return file.clone();
        }
        try {
            PackageEditor files = PackageEditor.of(file, mostUnpacked);
            new Run(files).make(edits);
            return files.bytes();
        } catch (DamagedPackageException e) {
            throw refused(e);
        }
    }

    private static UpdateRefusedException refused(DamagedPackageException e) {
        return new UpdateRefusedException(
                "it is damaged: " + e.getMessage()
                        + "; open it in a spreadsheet program, save it again and try with that",
                e);
    }

    /** One making of changes. */
    private static final class Run {

        private final PackageEditor files;
        private final Workbook workbook;
        private final ShapeBlocks blocks;
        private final CalcChain calcChain = new CalcChain();
        private final CellXml cellXml;
        private final Optional<String> stylesPart;
        private Optional<StyleSheet> styles = Optional.empty();

        Run(PackageEditor files) {
            this.files = files;
            workbook = Workbook.of(files);
            blocks = new ShapeBlocks(files);
            cellXml = new CellXml(workbook.counts1904());
            stylesPart = workbook.related("styles");
        }

        void make(List<Edit> edits) {
            Map<Sheet, SheetChanges> bySheet = new LinkedHashMap<>();
            Map<String, Sheet> sheets = new HashMap<>();
            for (Edit edit : edits) {
                if (!(edit instanceof Edit.AddSheet)) {
                    Sheet named = sheets.computeIfAbsent(edit.sheet(), workbook::sheet);
                    bySheet.computeIfAbsent(named, sheet -> new SheetChanges()).add(edit);
                }
            }
            Map<Fill.Like, Integer> likes = new StyleFinder(workbook).styles(bySheet.values());
            MovedSheets moved = new MovedSheets(bySheet);
            if (!moved.isNone()) {
                new MoveGuard(workbook, moved).check();
                new Mentions(workbook, moved).move();
            }
            bySheet.forEach((sheet, changes) -> change(sheet, changes, moved.find(sheet), likes));
            workbook.related("calcChain").ifPresent(part -> calcChain.update(files, part, workbook.part()));
            if (bySheet.values().stream().anyMatch(SheetChanges::touchesCells)) {
                new Recalculation(workbook).ask();
            }
            edits.stream()
                    .filter(Edit.AddSheet.class::isInstance)
                    .map(Edit.AddSheet.class::cast)
                    .forEach(added -> new SheetAddition(workbook, styleSheet()).add(added));
            styles.ifPresent(StyleSheet::save);
        }

        private void change(
                Sheet sheet, SheetChanges changes, Optional<References> moved, Map<Fill.Like, Integer> likes) {
            if (changes.touchesCells()) {
                changeCells(sheet, changes, moved, likes);
                moved.ifPresent(references -> new RowMover(files, sheet, references).move());
            }
            Comments comments = new Comments(workbook, sheet, blocks);
            if (!changes.takenBack().isEmpty()) {
                comments.takeBack(changes.takenBack());
            }
            if (!changes.comments().isEmpty()) {
                comments.add(changes.comments());
            }
        }

        private void changeCells(
                Sheet sheet, SheetChanges changes, Optional<References> moved, Map<Fill.Like, Integer> likes) {
            XmlPart part = files.xml(sheet.part());
            XmlElement root = SheetPart.root(part);
            Splices splices = new Splices();
            SheetColumns columns = new SheetColumns(root);
            CellStyles cellStyles = new CellStyles(this::styleSheet, likes::get, columns::style);
            ChangedCells changed = new RowsPatch(
                            part,
                            root,
                            changes,
                            cellStyles,
                            new RowFit(root, columns, this::knownStyles),
                            cellXml,
                            splices)
                    .apply();
            moved.ifPresent(references -> new FrameMoves(references, splices).move(root));
            RowMoves moves = moved.map(References::moves).orElse(RowMoves.NONE);
            SheetPart.setUsed(root, changed, moves, splices);
            files.change(sheet.part(), splices);
            calcChain.note(sheet.id(), changed.lostFormulas(), moves);
        }

        private Optional<StyleSheet> knownStyles() {
            return stylesPart.map(part -> styleSheet());
        }

        private StyleSheet styleSheet() {
            Supplier<StyleSheet> open = () -> new StyleSheet(
                    files,
                    stylesPart.orElseThrow(() -> new UpdateRefusedException("it has no styles, so none can be added")));
            styles = Optional.of(styles.orElseGet(open));
            return styles.get();
        }
    }
}
