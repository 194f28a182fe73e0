package org.csplan.excel.write;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. There is no kind for formulas: nothing in a plan is one, whatever it begins with. */
sealed interface Content {

    /** The number format of words. */
    String GENERAL = "General";

    /** The most characters that a cell of any spreadsheet holds. */
    int LONGEST = 32_767;

    /** Nothing in a cell. */
    Content NOTHING = new Words("");

    /** What a person sees. */
    String shown();

    /** The number format that shows it. */
    String format();

    /** A text, as far as a cell holds it. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, insidePair ? LONGEST - 1 : LONGEST);
    }

    /** The font that shows it. */
    default String font() {
        return Role.FONT;
    }

    /**
     * Words, as far as a cell holds them; what is cut off is among the losses, for it doesn't come back.
     *
     * @param shown the words; empty for a cell with nothing in it
     */
    record Words(String shown) implements Content {

        /** Cuts them to what a cell holds. */
        public Words {
            shown = cut(shown);
        }

        @Override
        public String format() {
            return GENERAL;
        }

        /** Whether a program that is shown these words again might take them for a formula. */
        boolean looksLikeAFormula() {
            return !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0;
        }
    }

    /**
     * A letter that is a sign in some font.
     *
     * @param shown the letter
     * @param font the font
     */
    record Sign(String shown, String font) implements Content {

        @Override
        public String format() {
            return GENERAL;
        }
    }

    /**
     * A number.
     *
     * @param value the number behind what is shown; 0.2 for 20%
     * @param format the number format that shows it
     * @param shown what a person sees
     */
    record Amount(BigDecimal value, String format, String shown) implements Content {}

    /**
     * A date.
     *
     * @param value the date
     * @param format the number format that shows it
     * @param shown what a person sees
     */
    record Day(LocalDate value, String format, String shown) implements Content {}
}
