package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.source.formula.Formula;

/** Reads the conditional formats of a sheet, of either generation of them. */
final class ConditionalRuleReader {

    private final WorkbookParts workbook;
    private final List<DxfLook> looks;
    private final List<ConditionalRule> rules = new ArrayList<>();

    ConditionalRuleReader(WorkbookParts workbook) {
        this.workbook = workbook;
        looks = workbook.styles().conditionalLooks();
    }

    List<ConditionalRule> rules() {
        return rules;
    }

    /** Reads the element that holds the rules of some ranges; the ranges may stand at its end. */
    void read(Xml xml) {
        Optional<String> places = Optional.ofNullable(xml.attribute("sqref"));
        List<RawRule> raw = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cfRule" -> raw.add(readRule(xml));
                case "sqref" -> places = Optional.of(xml.text());
                default -> xml.skip();
            }
        }
        List<CellRange> ranges = ranges(places.orElse(""));
        if (!ranges.isEmpty()) {
            raw.stream()
                    .map(rule -> rule.on(ranges))
                    .filter(ConditionalRule::isSeen)
                    .forEach(rules::add);
        }
    }

    private List<CellRange> ranges(String places) {
        List<CellRange> ranges = new ArrayList<>();
        for (String place : places.trim().split("\\s+")) {
            workbook.cells().addSideItem();
            CellReference.range(place).ifPresent(ranges::add);
        }
        return ranges;
    }

    private RawRule readRule(Xml xml) {
        workbook.cells().addSideItem();
        RawRule rule = new RawRule();
        rule.type = Optional.ofNullable(xml.attribute("type")).orElse("");
        rule.operator = Optional.ofNullable(xml.attribute("operator")).orElse("");
        rule.text = Optional.ofNullable(xml.attribute("text"));
        rule.priority = xml.number("priority", Integer.MAX_VALUE);
        rule.stops = xml.flag("stopIfTrue", false);
        int look = xml.number("dxfId", -1);
        if (look >= 0 && look < looks.size()) {
            rule.look = looks.get(look);
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "formula", "f" -> rule.formulas.add(xml.text());
                case "dxf" -> rule.look = DxfLook.read(xml);
                case "iconSet" -> rule.icons = Optional.of(IconRule.read(xml));
                default -> xml.skip();
            }
        }
        return rule;
    }

    /** A rule before its ranges are known. */
    private static final class RawRule {

        private String type;
        private String operator;
        private Optional<String> text;
        private int priority;
        private boolean stops;
        private DxfLook look = DxfLook.NONE;
        private Optional<IconRule> icons = Optional.empty();
        private final List<String> formulas = new ArrayList<>();

        private ConditionalRule on(List<CellRange> ranges) {
            String cell = CellName.of(ranges.get(0).firstRow(), ranges.get(0).firstColumn());
            Optional<Formula> condition =
                    ConditionalText.of(type, operator, text, formulas, cell).flatMap(Formula::parse);
            return new ConditionalRule(ranges, priority, stops, condition, look, icons);
        }
    }
}
