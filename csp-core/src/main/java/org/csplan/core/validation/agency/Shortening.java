package org.csplan.core.validation.agency;

import java.util.List;

/**
 * Tells whether two names are the same word by word, but for words that one of them shortens or gives as initials: "WK
 * Domestic Abuse Forum", "West Kent DA Forum".
 *
 * @param initialsLength up to how many capitals are initials
 */
record Shortening(int initialsLength) {

    boolean joins(NameForm a, NameForm b) {
        List<NameToken> one = a.largeWords();
        List<NameToken> other = b.largeWords();
        return one.size() > 1 && other.size() > 1 && aligned(one, 0, other, 0, false, false);
    }

    private boolean aligned(
            List<NameToken> a, int i, List<NameToken> b, int j, boolean someShortened, boolean someEqual) {
        if (i == a.size() || j == b.size()) {
            return i == a.size() && j == b.size() && someShortened && someEqual;
        }
        NameToken one = a.get(i);
        NameToken other = b.get(j);
        if (one.singular().equals(other.singular())) {
            return aligned(a, i + 1, b, j + 1, someShortened, true);
        }
        if (one.shortens(other) || other.shortens(one)) {
            return aligned(a, i + 1, b, j + 1, true, someEqual);
        }
        int ofOther = wordsBehind(one, b, j);
        if (ofOther > 0) {
            return aligned(a, i + 1, b, j + ofOther, true, someEqual);
        }
        int ofOne = wordsBehind(other, a, i);
        return ofOne > 0 && aligned(a, i + ofOne, b, j + 1, true, someEqual);
    }

    /** How many words from there on the initials stand for; 0 if they don't. */
    private int wordsBehind(NameToken initials, List<NameToken> words, int from) {
        int length = initials.folded().length();
        if (!initials.isInitials(initialsLength) || from + length > words.size()) {
            return 0;
        }
        for (int k = 0; k < length; k++) {
            if (words.get(from + k).folded().charAt(0) != initials.folded().charAt(k)) {
                return 0;
            }
        }
        return length;
    }
}
