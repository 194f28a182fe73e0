package org.csplan.excel.write;

import org.csplan.excel.write.NewSheet.Footer;

/** Writes the foot of a printed page in the codes that spreadsheets have for it. */
final class FooterText {

    /** What a spreadsheet takes, less the codes. */
    private static final int LONGEST = 200;

    private FooterText() {}

    static String of(Footer footer) {
        String centre = footer.centre().isEmpty() ? "" : "&C" + literal(footer.centre());
        return "&L" + literal(footer.left()) + centre + "&RPage &P of &N";
    }

    /** An ampersand is doubled, and two halves of it are never parted. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length() && literal.length() < LONGEST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            literal.append(c == '&' ? "&&" : Character.toString(c));
        }
        return literal.toString();
    }
}
