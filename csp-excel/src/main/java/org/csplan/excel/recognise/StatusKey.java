package org.csplan.excel.recognise;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;

/**
 * What colours mean: by the file's own key, or by the caller's, else by the usual scheme.
 *
 * @param own the key that was given, by colour; empty where there is none
 */
record StatusKey(Map<String, Progress> own) {

    private static final Map<Rag, Progress> SCHEME = new EnumMap<>(Map.of(
            Rag.BLUE, Progress.COMPLETE,
            Rag.GREEN, Progress.ON_TRACK,
            Rag.AMBER, Progress.AT_RISK,
            Rag.RED, Progress.OFF_TRACK,
            Rag.GREY, Progress.NOT_STARTED));

    /** The usual scheme in words, for a message. */
    static final String SCHEME_IN_WORDS =
            "blue complete, green on track, amber at risk, red off track and grey not started";

    /** What the key says of that colour; a colour that it leaves out means what it usually does. */
    Optional<Progress> meaning(SeenColour colour) {
        if (colour.isNone()) {
            return Optional.empty();
        }
        return Optional.ofNullable(own.get(colour.id())).or(() -> colour.rag().map(SCHEME::get));
    }

    static Progress usual(Rag rag) {
        return SCHEME.get(rag);
    }

    boolean isAssumed() {
        return own.isEmpty();
    }

    StatusKey with(Map<String, Progress> said) {
        Map<String, Progress> all = new LinkedHashMap<>(own);
        all.putAll(said);
        return new StatusKey(all);
    }
}
