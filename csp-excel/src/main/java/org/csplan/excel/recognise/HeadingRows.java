package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;

/** Tells a row of headings over an action grid by its words, and by what stands below them. */
final class HeadingRows {

    /** What, besides the action itself, makes a row of headings that of an action grid. */
    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.LEAD_AGENCIES,
            Kind.SUPPORTING_PARTNERS,
            Kind.TIMESCALE,
            Kind.RESOURCES,
            Kind.BASELINE,
            Kind.TARGET,
            Kind.SUCCESS_MEASURE,
            Kind.UPDATE,
            Kind.STATUS,
            Kind.QUARTER,
            Kind.QUARTER_RAG,
            Kind.REFERENCE,
            Kind.PRIORITY,
            Kind.THEME,
            Kind.OUTCOMES);

    /** So many rows below a heading show whether sentences stand under it. */
    private static final int ROWS_BELOW = 4;

    private final KnownHeadings headings;
    private final FoldedWords contactWords;

    HeadingRows(Lexicon lexicon) {
        headings = lexicon.headings;
        contactWords = lexicon.contacts;
    }

    /** Whether the headings of an action grid stand in that line; inside another grid they have to be surer. */
    boolean isHeadings(SheetLines sheet, int index, boolean inGrid) {
        List<Piece> texts = sheet.line(index).texts();
        boolean emphasised = isEmphasised(texts);
        if (inGrid && !emphasised && !headActions(texts)) {
            return false;
        }
        List<Piece> unknown = new ArrayList<>();
        int whole = 0;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean action = false;
        boolean mainlyAction = false;
        for (Piece piece : texts) {
            HeadingMatch match = headings.exact(piece);
            if (!match.isKnown()) {
                unknown.add(piece);
                continue;
            }
            match.candidates().forEach(candidate -> kinds.add(candidate.kind()));
            action |= match.of(Kind.DESCRIPTION).isPresent();
            mainlyAction |= isMainlyAction(match);
            whole += match.confidence() >= 0.95 ? 1 : 0;
        }
        int matched = texts.size() - unknown.size();
        boolean sure = mainlyAction && (matched >= 3 || unknown.isEmpty()) || emphasised;
        if (matched < 2 || inGrid && !sure) {
            return false; // rows of actions hold a known word or two, and are not worth a closer look
        }
        int nearly = 0;
        for (Piece piece : unknown) {
            HeadingMatch match = headings.likely(piece);
            nearly += match.isKnown() ? 1 : 0;
            match.candidates().forEach(candidate -> kinds.add(candidate.kind()));
            action |= match.of(Kind.DESCRIPTION).isPresent(); // no list holds "Improvement action"
        }
        boolean inParts = matched >= (emphasised ? 3 : 4) && unknown.isEmpty(); // "Arweinydd / Lead"
        if (kinds.size() < 2 || whole == 0 && !inParts || isOverContacts(texts)) {
            return false;
        }
        Set<Kind> telling = EnumSet.copyOf(kinds);
        telling.retainAll(TELLING);
        boolean dense = (matched + nearly) * 2 >= texts.size() || matched >= 4 || matched >= 3 && emphasised;
        boolean ofMoney = telling.equals(EnumSet.of(Kind.RESOURCES)); // "Project", "Cost" and "Funder" are a budget
        boolean likely = action || isOverActions(sheet, index, unknown, telling)
                ? !telling.isEmpty() && !ofMoney && dense
                : telling.size() >= 3 && matched >= 3 && dense;
        return likely;
    }

    /** Who and by when or how it stands, and beside them sentences under one heading that nobody knows. */
    private static boolean isOverActions(SheetLines sheet, int index, List<Piece> unknown, Set<Kind> telling) {
        boolean who = telling.contains(Kind.LEAD_AGENCIES);
        boolean when = telling.contains(Kind.TIMESCALE) || telling.contains(Kind.STATUS);
        return who
                && when
                && unknown.stream()
                                .filter(piece -> isOverSentences(sheet, index, piece.column()))
                                .count()
                        == 1;
    }

    private static boolean isOverSentences(SheetLines sheet, int index, int column) {
        int rows = 0;
        int sentences = 0;
        for (int i = index + 1; i < sheet.count() && rows < ROWS_BELOW; i++) {
            Line line = sheet.line(i);
            if (line.texts().size() < 2) {
                continue;
            }
            rows++;
            sentences += line.at(column)
                            .filter(piece -> CellTexts.wordCount(piece.text) >= 4)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return rows >= 2 && sentences * 4 >= rows * 3;
    }

    /** Whether a heading of actions stands among others, or alone; of rows of actions hardly any needs the closer look. */
    private boolean headActions(List<Piece> texts) {
        for (Piece piece : texts) {
            if (headings.mayBeActions(piece.text) && mayBeHeadings(texts) && isMainlyAction(headings.exact(piece))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeHeadings(List<Piece> texts) {
        int likely = 0;
        for (Piece piece : texts) {
            likely += headings.mayBeExact(piece.text) ? 1 : 0;
        }
        return likely >= Math.min(3, texts.size());
    }

    /** Whether it is a heading of actions before it is anything else. */
    private static boolean isMainlyAction(HeadingMatch match) {
        Optional<HeadingMatch.Candidate> description = match.of(Kind.DESCRIPTION);
        return description.isPresent() && description.get().rank() < 60;
    }

    private boolean isOverContacts(List<Piece> texts) {
        int contacts = 0;
        for (Piece piece : texts) {
            contacts += contactWords.contains(piece.line()) ? 1 : 0;
        }
        return contacts >= 2;
    }

    private static boolean isEmphasised(List<Piece> texts) {
        for (Piece piece : texts) {
            if (!piece.look().bold() && piece.look().visibleFill().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
