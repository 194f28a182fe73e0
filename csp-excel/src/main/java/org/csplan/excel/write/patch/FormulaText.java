package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula, as far as the cells it names go. */
final class FormulaText {

    private static final String NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*";

    /** A sheet as a formula names it: in quotes, of another workbook, or from one sheet to another. */
    private static final String QUOTED = "'(?:[^']|''){1,400}+'";

    private static final String PLAIN = "(?:\\[[^\\]]*+\\])?" + NAME + "(?::" + NAME + ")?";

    /** Whatever a formula is made of, so that nothing within a text, a name or a number is taken for a reference. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*+\""
            + "|(?<ref>(?:(?:(?<quoted>" + QUOTED + ")|(?<plain>" + PLAIN + "))!)?(?<area>" + Area.WRITTEN + "))"
            + "(?![\\p{L}\\p{N}_.(!\\[])"
            + "|(?:" + QUOTED + "|" + PLAIN + ")!"
            + "|" + NAME
            + "|\\d[\\p{N}.]*+(?:[eE][+-]?\\d+)?"
            + "|(?s:.)");

    private FormulaText() {}

    /**
     * A reference in a formula.
     *
     * @param start where the area begins in the text, behind the name of the sheet
     * @param end where it ends
     * @param sheet the sheet it names, without quotes; absent for the formula's own
     * @param area the cells
     */
    record Reference(int start, int end, Optional<String> sheet, Area area) {

        /** Whether it means cells of that sheet, when the formula stands on the other one. */
        boolean isOn(String name, String own) {
            return isOnSeveral() || sheet.orElse(own).equalsIgnoreCase(name);
        }

        /** From one sheet to another: which ones lie between is not told, so any may. */
        boolean isOnSeveral() {
            return sheet.filter(written -> written.indexOf(':') >= 0 && written.indexOf('[') < 0)
                    .isPresent();
        }
    }

    static List<Reference> references(String formula) {
        List<Reference> references = new ArrayList<>();
        int structured = 0;
        Matcher token = TOKEN.matcher(formula);
        while (token.find()) {
            String text = token.group();
            if (text.equals("[")) {
                structured++;
            } else if (text.equals("]")) {
                structured--;
            } else if (structured <= 0 && token.group("ref") != null) {
                Area.parse(token.group("area"))
                        .filter(Area::hasRows)
                        .ifPresent(area -> references.add(
                                new Reference(token.start("area"), token.end("area"), sheet(token), area)));
            }
        }
        return references;
    }

    /** The formula with its references changed; one that becomes nothing is a reference error from then on. */
    static String change(String formula, Function<Reference, Optional<String>> changed) {
        StringBuilder text = new StringBuilder(formula.length() + 8);
        int at = 0;
        for (Reference reference : references(formula)) {
            text.append(formula, at, reference.start());
            text.append(changed.apply(reference).orElse("#REF!"));
            at = reference.end();
        }
        return text.append(formula, at, formula.length()).toString();
    }

    private static Optional<String> sheet(Matcher token) {
        if (token.group("quoted") != null) {
            String quoted = token.group("quoted");
            return Optional.of(quoted.substring(1, quoted.length() - 1).replace("''", "'"));
        }
        return Optional.ofNullable(token.group("plain"));
    }
}
