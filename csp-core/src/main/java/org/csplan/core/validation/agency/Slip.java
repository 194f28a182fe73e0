package org.csplan.core.validation.agency;

import java.util.Set;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/**
 * Tells a slip of the finger from another name.
 *
 * @param letters how many letters may differ
 * @param nameLength how long a name must be
 * @param initialsLength up to how many capitals are initials, which are never slips of each other
 */
record Slip(int letters, int nameLength, int initialsLength) {

    private static final Set<String> TELLS_APART =
            Set.copyOf(Vocabulary.standard().words(WordList.AGENCIES, "tells apart"));

    /** Of words as short as this, one or two other letters make another: Ann and Ian, Jo and Bo. */
    private static final int SHORT_WORD = 3;

    boolean joins(NameForm a, NameForm b) {
        return Math.min(a.letters().length(), b.letters().length()) >= nameLength
                && !a.isFarFrom(b, letters)
                && a.figures().equals(b.figures())
                && !differInTellingWords(a, b)
                && distance(a.letters(), b.letters()) <= letters;
    }

    /** KCC Wardens and KCA Wardens, North Team and South Team: a word that differs is meant. */
    private boolean differInTellingWords(NameForm a, NameForm b) {
        if (a.tokens().size() != b.tokens().size()) {
            return false;
        }
        for (int i = 0; i < a.tokens().size(); i++) {
            NameToken one = a.tokens().get(i);
            NameToken other = b.tokens().get(i);
            if (!one.folded().equals(other.folded()) && areBothMeant(one, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean areBothMeant(NameToken one, NameToken other) {
        return one.isInitials(initialsLength) && other.isInitials(initialsLength)
                || TELLS_APART.contains(one.folded()) && TELLS_APART.contains(other.folded())
                || !one.place().equals(other.place())
                        && !one.place().isEmpty()
                        && !other.place().isEmpty()
                || areShortNames(one, other);
    }

    private boolean areShortNames(NameToken one, NameToken other) {
        int longer = Math.max(one.folded().length(), other.folded().length());
        return longer <= SHORT_WORD
                && one.isCapitalised()
                && other.isCapitalised()
                && 2 * distance(one.folded(), other.folded()) >= longer;
    }

    /** Letters changed, added, left out, or two neighbours swapped; one more than allowed when there are too many. */
    private int distance(String a, String b) {
        int[][] rows = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = rows[i % 3];
            int[] above = rows[(i + 2) % 3];
            row[0] = i;
            int least = i;
            int from = Math.max(1, i - letters);
            int to = Math.min(b.length(), i + letters);
            // what lies farther from the middle can't be reached, and counts as much as it need
            row[from - 1] = from == 1 ? i : letters + 1;
            above[to] = i + letters > b.length() ? above[to] : letters + 1;
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], rows[(i + 1) % 3][j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > letters) {
                return letters + 1;
            }
        }
        return rows[a.length() % 3][b.length()];
    }
}
