package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text that is joined from several cells by blanks, and how another one is parted among them. */
final class JoinedText {

    private JoinedText() {}

    /**
     * What each cell is to say, so that they say the text together. Pieces at both ends stay where the text still has
     * them; what is left of a piece that goes is empty.
     */
    static List<String> parted(List<String> pieces, String text) {
        List<String> parted = new ArrayList<>(Collections.nCopies(pieces.size(), ""));
        String rest = text;
        int first = 0;
        while (first < pieces.size() - 1 && (rest + " ").startsWith(pieces.get(first) + " ")) {
            parted.set(first, pieces.get(first));
            rest = rest.substring(Math.min(rest.length(), pieces.get(first).length() + 1));
            first++;
        }
        int last = pieces.size() - 1;
        while (last > first && (" " + rest).endsWith(" " + pieces.get(last))) {
            parted.set(last, pieces.get(last));
            rest = rest.substring(
                    0, Math.max(0, rest.length() - pieces.get(last).length() - 1));
            last--;
        }
        parted.set(first, rest);
        return parted;
    }
}
