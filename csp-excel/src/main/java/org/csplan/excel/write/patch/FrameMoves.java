package org.csplan.excel.write.patch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlAttribute;
import org.csplan.excel.write.ooxml.XmlElement;

/**
 * Moves what a sheet's part says of cells outside its rows: merges, drop-downs, formats, filters, links, breaks,
 * anchors, in the main part and in its extensions. The same names mean the same there, so one pass serves both.
 */
final class FrameMoves {

    /** What holds one entry for each of many ranges, says how many, and may not be empty. */
    private static final Set<String> LISTS = Set.of(
            "dataValidations",
            "conditionalFormattings",
            "hyperlinks",
            "protectedRanges",
            "ignoredErrors",
            "cellWatches",
            "smartTags",
            "scenarios",
            "sparklines",
            "sparklineGroup",
            "sparklineGroups",
            "ext",
            "extLst");

    /** Those of them that say how many entries they have. */
    private static final Set<String> COUNTED = Set.of("dataValidations", "scenarios");

    private final References references;
    private final RowMoves moves;
    private final Splices splices;

    FrameMoves(References references, Splices splices) {
        this.references = references;
        this.splices = splices;
        moves = references.moves();
    }

    /** Moves all that is in there; the part of the sheet itself, or that of a table, whose names mean the same. */
    void move(XmlElement root) {
        ref(root);
        root.children().forEach(this::walk);
    }

    private void walk(XmlElement element) {
        if (isGone(element)) {
            splices.remove(element.start(), element.end());
            return;
        }
        switch (element.localName()) {
            case "sheetData", "dimension", "dataConsolidate" -> {}
            case "rowBreaks" -> breaks(element);
            case "anchor" -> new AnchorMoves(moves, splices).move(element);
            case "selection" -> selection(element);
            case "dataValidation", "conditionalFormatting" -> ranged(element);
            case "sparkline" -> sparkline(element);
            case "hyperlink" -> {
                ref(element);
                location(element);
            }
            case "mergeCells" -> new MergeMoves(moves, splices).move(element);
            case "inputCells", "cellWatch", "cellSmartTags" -> cell(element);
            default -> {
                ref(element);
                sqref(element);
                children(element);
            }
        }
    }

    private void children(XmlElement element) {
        if (COUNTED.contains(element.localName())) {
            long left =
                    element.children().stream().filter(child -> !isGone(child)).count();
            if (left != element.children().size()) {
                splices.set(element, "count", String.valueOf(left));
            }
        }
        element.children().forEach(this::walk);
    }

    /** Whether nothing is left of what the element is about. */
    private boolean isGone(XmlElement element) {
        String name = element.localName();
        if (LISTS.contains(name)) {
            List<XmlElement> entries = element.children();
            return entries.stream().anyMatch(this::isGone)
                    && entries.stream().allMatch(entry -> isGone(entry) || !isEntry(entry));
        }
        return switch (name) {
            case "dataValidation", "conditionalFormatting", "protectedRange", "ignoredError", "sparkline" ->
                areasOf(element)
                        .filter(areas -> references.areas(areas).isEmpty())
                        .isPresent();
            case "hyperlink", "sortState", "autoFilter" ->
                element.value("ref")
                        .filter(ref -> references.areaAsItIs(ref).isEmpty())
                        .isPresent();
            case "cellWatch", "inputCells", "cellSmartTags" ->
                element.value("r")
                        .filter(ref -> references.areaAsItIs(ref).isEmpty())
                        .isPresent();
            default -> false;
        };
    }

    /** What else is beside the entries of a list, such as its colours. */
    private static boolean isEntry(XmlElement element) {
        return !element.localName().startsWith("color") && !element.localName().equals("f");
    }

    /** The cells it is about, wherever the main part or an extension writes them. */
    private static Optional<String> areasOf(XmlElement element) {
        return element.value("sqref").or(() -> element.child("sqref").map(XmlElement::text));
    }

    private void ref(XmlElement element) {
        element.attribute("ref").ifPresent(ref -> {
            boolean cells = element.localName().equals("hyperlink");
            Optional<String> moved = cells ? references.areaAsItIs(ref.value()) : references.area(ref.value());
            set(ref, moved);
        });
    }

    private void sqref(XmlElement element) {
        element.attribute("sqref").ifPresent(sqref -> set(sqref, references.areas(sqref.value())));
        if (element.localName().equals("sqref")) {
            setText(element, references.areas(element.text()));
        }
    }

    private void cell(XmlElement element) {
        element.attribute("r").ifPresent(r -> set(r, references.areaAsItIs(r.value())));
    }

    /** A drop-down or a format: its cells, and formulas that are meant from the uppermost of them. */
    private void ranged(XmlElement element) {
        String before = areasOf(element).orElse("");
        String after = references.areas(before).orElse(before);
        int top = References.top(before);
        int newTop = References.top(after);
        sqref(element);
        element.all().skip(1).forEach(inner -> {
            switch (inner.localName()) {
                case "sqref" -> sqref(inner);
                case "formula", "formula1", "formula2", "f" -> {
                    if (inner.children().isEmpty()) {
                        setText(inner, Optional.of(references.formulaOf(inner.text(), top, newTop)));
                    }
                }
                case "cfvo" ->
                    inner.attribute("val")
                            .filter(val -> inner.value("type")
                                    .filter("formula"::equals)
                                    .isPresent())
                            .ifPresent(val -> set(val, Optional.of(references.formulaOf(val.value(), top, newTop))));
                default -> {}
            }
        });
    }

    private void sparkline(XmlElement element) {
        element.children().forEach(inner -> {
            if (inner.localName().equals("f")) {
                setText(inner, Optional.of(references.formula(inner.text())));
            } else if (inner.localName().equals("sqref")) {
                setText(inner, references.areasAsTheyAre(inner.text()));
            }
        });
    }

    /** A link inside the workbook: {@code Plan!A30}; a name has no rows of its own. */
    private void location(XmlElement element) {
        element.attribute("location")
                .ifPresent(location -> set(location, Optional.of(references.formula(location.value()))));
    }

    private void selection(XmlElement element) {
        element.attribute("activeCell").ifPresent(cell -> Area.parse(cell.value())
                .filter(Area::hasRows)
                .ifPresent(area -> {
                    int row = moves.place(area.firstRow());
                    set(cell, Optional.of(area.over(new RowSpan(row, row)).toString()));
                    element.attribute("sqref")
                            .ifPresent(sqref -> set(
                                    sqref,
                                    references
                                            .areasAsTheyAre(sqref.value())
                                            .or(() -> Optional.of(CellName.of(row, area.left())))));
                }));
    }

    /** A break belongs to the row below it; its number is that of the row above, counted from 1. */
    private void breaks(XmlElement element) {
        element.children("brk").forEach(brk -> brk.attribute("id")
                .filter(id -> id.value().matches("\\d{1,7}"))
                .ifPresent(id -> {
                    int below = Integer.parseInt(id.value());
                    set(id, Optional.of(String.valueOf(moves.place(below))));
                }));
    }

    private void set(XmlAttribute attribute, Optional<String> value) {
        value.filter(moved -> !moved.equals(attribute.value())).ifPresent(moved -> splices.set(attribute, moved));
    }

    private void setText(XmlElement element, Optional<String> text) {
        text.filter(moved -> !moved.equals(element.text())).ifPresent(moved -> splices.setText(element, moved));
    }
}
