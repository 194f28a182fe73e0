package org.csplan.core.validation.agency;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/**
 * A word of a name.
 *
 * @param written as written, without full stops
 * @param folded in lower case
 * @param singular in lower case, without the s of a plural
 * @param place which of north, south and the like it begins with; empty for none
 */
record NameToken(String written, String folded, String singular, String place) {

    private static final List<String> PLACES = Vocabulary.standard().words(WordList.AGENCIES, "begins a place");

    private static final Pattern AROUND = Pattern.compile("^'+|'+$");

    static NameToken of(String word) {
        String bare = word.replace(".", "");
        String written = bare.indexOf('\'') < 0 ? bare : AROUND.matcher(bare).replaceAll("");
        String folded = written.toLowerCase(Locale.ROOT);
        return new NameToken(written, folded, singular(folded), place(folded));
    }

    private static String place(String word) {
        for (String place : PLACES) {
            if (word.startsWith(place)) {
                return place;
            }
        }
        return "";
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        String bare = plural ? word.substring(0, word.length() - 1) : word;
        return bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare; // men's is men
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** Two to so many capitals and nothing else. */
    boolean isInitials(int most) {
        if (written.length() < 2 || written.length() > most) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (!Character.isUpperCase(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is the beginning of the other, which is longer: {@code Assoc} of {@code Associations}. */
    boolean shortens(NameToken other) {
        return folded.length() >= 4
                && other.folded.length() >= folded.length() + 2
                && other.folded.startsWith(folded)
                && !other.singular.equals(singular);
    }
}
