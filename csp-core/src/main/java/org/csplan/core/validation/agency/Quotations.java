package org.csplan.core.validation.agency;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Names in quotation marks, of which others may be slips. */
final class Quotations {

    /** No plan quotes more; each name is compared with each of them. */
    private static final int MOST = 1000;

    private final Slip slip;
    private final List<NameForm> quoted;

    Quotations(Slip slip, Collection<String> names) {
        this.slip = slip;
        quoted = names.stream().limit(MOST).map(NameForm::new).toList();
    }

    /** Those that the name is meant to be, and is not. */
    Stream<NameForm> misquotedBy(NameForm form) {
        boolean doubles = form.hasDoubles();
        return quoted.stream()
                .filter(other -> !other.key().equals(form.key())
                        && (slip.joins(form, other) || doubles && isDoubled(form, other)));
    }

    /** "Mend, Mend, Move" for "Meet, Mend, Move": a word stands twice, once in the place of another. */
    static boolean isDoubled(NameForm form, NameForm other) {
        List<NameToken> words = form.tokens();
        if (words.size() != other.tokens().size()) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).singular().equals(other.tokens().get(i).singular())) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && (isSame(words, differing, differing - 1) || isSame(words, differing, differing + 1));
    }

    private static boolean isSame(List<NameToken> words, int i, int j) {
        return j >= 0
                && j < words.size()
                && words.get(i).folded().equals(words.get(j).folded());
    }
}
