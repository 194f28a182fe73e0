package org.csplan.excel.write;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.write.WrittenColumn.Cell;

/**
 * How statuses are written. A colour is never alone: where the words beside it don't say the same, a column of its own
 * names it.
 */
final class StatusCells {

    private final Map<String, Progress> key;
    private final boolean columnForColours;
    private final boolean columnForReturns;

    /**
     * Looks at the statuses of a plan.
     *
     * @param forColours whether there is a column for the colours of statuses in any case
     * @param forReturns whether there are columns for the colours of returns in any case
     */
    StatusCells(ActionPlan plan, boolean forColours, boolean forReturns) {
        key = plan.statusKey();
        columnForColours = forColours
                || actions(plan).flatMap(action -> action.status().stream()).anyMatch(status -> !saysItsColour(status));
        columnForReturns = forReturns
                || actions(plan)
                        .flatMap(action -> action.quarters().values().stream())
                        .anyMatch(returned -> !saysItsColour(returned));
    }

    /** Whether the colours of statuses need a column that names them. */
    boolean hasColumnForColours() {
        return columnForColours;
    }

    /** Whether the colours of returns need columns that name them. */
    boolean hasColumnForReturns() {
        return columnForReturns;
    }

    /** The words of a status; and its colour, unless a column of its own has that. */
    Cell status(Status status) {
        boolean onlyProgress = status.rag().isEmpty() && status.colour().isEmpty();
        Optional<String> words = status.wording()
                .or(() -> status.progress().filter(progress -> onlyProgress).map(Palette::word));
        Content content = status.wording()
                .flatMap(wording -> status.progress().flatMap(progress -> SymbolCells.of(wording, progress)))
                .orElseGet(() -> FieldCells.text(words).content());
        return new Cell(content, columnForColours ? OptionalInt.empty() : fill(status));
    }

    /** The colour of a status, and its name. */
    Cell rag(Status status) {
        String words = status.rag()
                .map(Palette::word)
                .or(() -> status.colour().map(colour -> ColourName.of(Palette.fill(colour))))
                .orElse("");
        return columnForColours ? new Cell(new Content.Words(words), fill(status)) : Cell.EMPTY;
    }

    private static OptionalInt fill(Status status) {
        return status.rag()
                .map(rag -> OptionalInt.of(Palette.fill(rag)))
                .or(() -> status.colour().map(colour -> OptionalInt.of(Palette.fill(colour))))
                .orElse(OptionalInt.empty());
    }

    private boolean saysItsColour(Status status) {
        if (status.rag().isEmpty()) {
            return status.colour().isEmpty() || status.wording().isPresent();
        }
        Rag rag = status.rag().get();
        return status.wording()
                .filter(words -> names(words, rag)
                        || status.progress()
                                .filter(progress -> progress == Palette.meaning(rag, key))
                                .isPresent())
                .isPresent();
    }

    private static boolean saysItsColour(QuarterlyMeasure returned) {
        return returned.rag()
                .map(rag -> returned.text().filter(text -> names(text, rag)).isPresent())
                .orElse(true);
    }

    private static boolean names(String words, Rag rag) {
        return Vocabulary.standard().words(WordList.COLOURS, rag.id()).contains(Words.fold(words));
    }

    private static Stream<Action> actions(ActionPlan plan) {
        return plan.priorities().stream().flatMap(priority -> priority.actions().stream());
    }
}
