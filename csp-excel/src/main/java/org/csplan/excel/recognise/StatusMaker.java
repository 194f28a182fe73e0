package org.csplan.excel.recognise;

import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Status;

/** Makes the status of an action of its words and colours, which may stand in two columns. */
final class StatusMaker {

    private final StatusReader statuses;
    private final PlanSources sources;
    private final ReaderFindings findings;
    private boolean colourUsed;

    StatusMaker(StatusReader statuses, PlanSources sources, ReaderFindings findings) {
        this.statuses = statuses;
        this.sources = sources;
        this.findings = findings;
    }

    /** The status in the column of that index; null where nothing says one. */
    Status make(ActionRow row, int index) {
        Piece cell = row.cell(index);
        SeenColour seen = cell == null ? SeenColour.NONE : statuses.seen(row, cell);
        int rag = row.table().first(Kind.STATUS_RAG);
        Piece beside = rag < 0 ? null : row.cell(rag);
        SeenColour other = beside == null ? SeenColour.NONE : statuses.colourOf(row, beside);
        if (!other.isNone()) {
            seen = other;
            sources.keep("/status", cell != null && cell.hasText() ? cell : beside);
            beside.become(Fate.PLAN);
        }
        boolean worded = row.hasText(index);
        if (cell == null && seen.isNone()) {
            return null;
        }
        Optional<String> wording = worded ? Optional.of(row.text(index)) : Optional.empty();
        Optional<String> symbolFont =
                cell == null ? Optional.empty() : cell.look().symbolFont();
        Status status = statuses.read(wording, seen, symbolFont).orElse(null);
        if (cell != null && status != null && (worded || !seen.isNone())) {
            sources.keep("/status", cell);
        }
        row.becomePlan(index);
        tellKeyAssumed(row, cell, !seen.isNone() && !worded);
        return status;
    }

    private void tellKeyAssumed(ActionRow row, Piece cell, boolean colourDecides) {
        if (colourDecides && !colourUsed && statuses.key().isAssumed() && cell != null) {
            colourUsed = true;
            findings.statusKeyAssumed(row.table().sheet(), cell, StatusKey.SCHEME_IN_WORDS);
        }
    }
}
