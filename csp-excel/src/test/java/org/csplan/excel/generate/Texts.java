package org.csplan.excel.generate;

import java.util.List;
import org.csplan.core.plan.PlanText;

/** Makes texts as partners write them, and some with beginnings that programs take for something else. */
final class Texts {

    private static final int LONGEST_CELL = 32_767;

    private static final List<String> WORDS = List.of(
            "work",
            "with",
            "partners",
            "to",
            "reduce",
            "reports",
            "of",
            "the",
            "young",
            "people",
            "in",
            "Northmoor",
            "town",
            "centre",
            "hold",
            "events",
            "and",
            "raise",
            "awareness",
            "referrals",
            "sessions",
            "support",
            "residents",
            "at",
            "least",
            "six",
            "2,000",
            "visits",
            "(monthly)",
            "licensed",
            "premises",
            "patrols");
    private static final List<String> ODD_BEGINNINGS = List.of(
            "=1+1",
            "=SUM(A1:A9)",
            "+44 figures",
            "-5 degrees",
            "@home",
            "_x0041_ scheme",
            "_x005F_",
            "<b>Bold</b> &amp;",
            "\"Quoted\"",
            "'Apostrophe'",
            "Zażółć",
            "日本語の計画",
            "👮🏽‍♀️ Patrols 🚓",
            "#REF!",
            "TRUE",
            "1.10",
            "%",
            "~*?",
            "Line one\nLine two",
            "a\n\nb",
            "https://example.org/?a=1&b=2",
            "=cmd|' /C calc'!A0",
            "\u00A3400 raised");

    private final Chance chance;

    Texts(Chance chance) {
        this.chance = chance;
    }

    /** A text, one in fifty as long as a cell can hold. */
    String text() {
        if (chance.onceIn(50)) {
            String page = sentence(40) + " ";
            return PlanText.tidy(page.repeat(LONGEST_CELL / page.length()));
        }
        return sentence(3 + chance.below(25));
    }

    /** So many words, one in four times with an odd beginning, and now and then a line break. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        sentence.append(chance.onceIn(4) ? chance.pick(ODD_BEGINNINGS) : capitalised(chance.pick(WORDS)));
        for (int i = 1; i < words; i++) {
            sentence.append(chance.onceIn(15) ? "\n" : " ").append(chance.pick(WORDS));
        }
        return PlanText.tidy(sentence.toString());
    }

    /** The same on one line. */
    String line(int words) {
        return PlanText.tidy(sentence(words).replace('\n', ' '));
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
