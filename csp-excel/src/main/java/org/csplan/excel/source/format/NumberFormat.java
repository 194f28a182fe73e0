package org.csplan.excel.source.format;

import java.util.List;
import java.util.Map;
import org.csplan.excel.source.format.FormatToken.Kind;

/** How values are shown: one to four sections, for positive and negative numbers, zeros and texts. Immutable. */
public final class NumberFormat {

    /** Shows numbers as if there were no format. */
    public static final NumberFormat GENERAL = new NumberFormat(FormatParser.parse("General"));

    /** Longer than any that a spreadsheet program takes. */
    private static final int LONGEST_CODE = 1_000;

    private static final String UK_DATE = "dd/mm/yyyy";

    /** Those that files needn't declare; where they leave it to the reader's country, as in the UK. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"£\"#,##0;-\"£\"#,##0"),
            Map.entry(6, "\"£\"#,##0;-\"£\"#,##0"),
            Map.entry(7, "\"£\"#,##0.00;-\"£\"#,##0.00"),
            Map.entry(8, "\"£\"#,##0.00;-\"£\"#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, UK_DATE),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy hh:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"),
            Map.entry(42, "_-\"£\"* #,##0_-;-\"£\"* #,##0_-;_-\"£\"* \"-\"_-;_-@_-"),
            Map.entry(43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"),
            Map.entry(44, "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private final List<FormatSection> numbers;
    private final List<SectionView> views;
    private final FormatSection texts;

    private NumberFormat(List<FormatSection> sections) {
        int last = sections.size() - 1;
        boolean hasTexts = last == 3 || sections.get(last).isText();
        numbers = hasTexts && last > 0 ? sections.subList(0, Math.min(3, last)) : sections;
        texts = hasTexts ? sections.get(last) : null;
        views = numbers.stream().map(SectionView::of).toList();
    }

    /** The format of that code; one that makes no sense shows numbers as if there were none. */
    public static NumberFormat of(String code) {
        if (code.length() > LONGEST_CODE || code.equalsIgnoreCase("General")) {
            return GENERAL;
        }
        List<FormatSection> sections = FormatParser.parse(code);
        return sections.size() > 4 ? GENERAL : new NumberFormat(sections);
    }

    /**
     * The format of that number in a file that declares this code for it.
     *
     * @param declared null where the file declares none
     */
    public static NumberFormat of(int id, String declared) {
        if (declared != null && id != 14 && id != 22) {
            return of(declared);
        }
        boolean isEastAsianDate = id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58;
        boolean isEastAsianTime = id >= 32 && id <= 35 || id == 55 || id == 56;
        String code = isEastAsianDate ? UK_DATE : isEastAsianTime ? "h:mm:ss" : BUILT_IN.get(id);
        return code == null ? GENERAL : of(code);
    }

    /** Whether it shows numbers as percentages. */
    public boolean isPercentage() {
        return numbers.get(0).isPercentage();
    }

    /** Whether it shows the day of a date; true where it shows no dates. */
    public boolean showsDay() {
        return !numbers.get(0).isDate() || !numbers.get(0).hidesDay();
    }

    /** The section that shows a number. */
    SectionView view(double number) {
        return views.get(place(number));
    }

    /** What stands before the number: a minus, unless its section is for negative numbers only. */
    boolean needsMinus(double number) {
        if (number >= 0) {
            return false;
        }
        int place = place(number);
        return numbers.get(place)
                .condition()
                .map(condition -> !condition.isForNegatives())
                .orElse(place != 1 || numbers.get(0).condition().isPresent());
    }

    private int place(double number) {
        int count = numbers.size();
        if (count == 1) {
            return 0;
        }
        if (numbers.get(0).condition().isEmpty() && numbers.get(1).condition().isEmpty()) {
            return number < 0 ? 1 : number == 0 && count > 2 ? 2 : 0;
        }
        for (int i = 0; i < count; i++) {
            boolean holds = numbers.get(i)
                    .condition()
                    .map(condition -> condition.holds(number))
                    .orElse(i == 0 ? number >= 0 : i == count - 1 || number < 0);
            if (holds) {
                return i;
            }
        }
        return count - 1;
    }

    /** How a text is shown; most formats leave it as it is. */
    String show(String text) {
        if (texts == null || texts.tokens().size() == 1 && texts.has(Kind.AT)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : texts.tokens()) {
            switch (token.kind()) {
                case AT, GENERAL -> shown.append(text);
                case PAD -> shown.append(FormatSection.PAD);
                default -> shown.append(token.text());
            }
        }
        String visible = FormatSection.withoutPads(shown);
        return visible.isEmpty() ? text : visible;
    }
}
