package org.csplan.excel.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;
import org.csplan.core.plan.Status;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;

/** Understands a status: from its words first, then from the colour that a person sees. */
final class StatusReader {

    private static final int MOST_KNOWN = 4096;

    private final StatusWords words;
    private final StatusKey key;
    private final Map<Said, Optional<Status>> known = new HashMap<>();

    private record Said(Optional<String> wording, SeenColour seen, Optional<String> symbolFont) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Said said
                    && said.wording.equals(wording)
                    && said.seen.equals(seen)
                    && said.symbolFont.equals(symbolFont);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * wording.hashCode() + seen.hashCode()) + symbolFont.hashCode();
        }
    }

    StatusReader(StatusWords words, StatusKey key) {
        this.words = words;
        this.key = key;
    }

    StatusKey key() {
        return key;
    }

    /** The colour that a person sees in a cell: its fill, else its icon, else its letters; never what the row shares. */
    SeenColour seen(ActionRow row, Piece piece) {
        CellLook look = piece.look();
        Optional<CellColour> fill = look.visibleFill();
        SeenColour seen = SeenColour.of(fill);
        if (!seen.isNone() && !isShared(row, piece, fill.get(), true)) {
            return seen;
        }
        SeenColour icon = SeenColour.of(look.icon());
        if (!icon.isNone()) {
            return icon;
        }
        SeenColour letters = piece.hasText() ? SeenColour.of(look.letters()) : SeenColour.NONE;
        boolean telling = letters.rag().filter(rag -> rag != Rag.GREY).isPresent();
        return telling && !isShared(row, piece, look.letters().get(), false) ? letters : SeenColour.NONE;
    }

    /** The colour that a cell shows or names. */
    SeenColour colourOf(ActionRow row, Piece piece) {
        SeenColour seen = seen(row, piece);
        if (!seen.isNone()) {
            return seen;
        }
        return words.colourIn(plain(piece))
                .map(rag -> new SeenColour(Optional.of(rag), Optional.of(Signal.of(rag))))
                .orElse(SeenColour.NONE);
    }

    /** Whether most other cells of the row have the same colour, as in a banded table. */
    private static boolean isShared(ActionRow row, Piece piece, CellColour colour, boolean fill) {
        int others = 0;
        int same = 0;
        for (int i = 0; i < row.table().columns().size(); i++) {
            Piece other = row.cell(i);
            if (other == null || other == piece || other.row() != piece.row()) {
                continue;
            }
            CellLook look = other.look();
            Optional<CellColour> its = fill ? look.visibleFill() : look.letters();
            others++;
            same += its.isPresent() && its.get().equals(colour) ? 1 : 0;
        }
        return others > 0 && same * 2 >= others;
    }

    /** The status that words and a colour say together; none where they say nothing. */
    Optional<Status> read(Optional<String> wording, SeenColour seen, Optional<String> symbolFont) {
        Said said = new Said(wording, seen, symbolFont);
        Optional<Status> status = known.get(said);
        if (status == null) {
            status = understand(wording, seen, symbolFont);
            if (known.size() < MOST_KNOWN) {
                known.put(said, status);
            }
        }
        return status;
    }

    private Optional<Status> understand(Optional<String> wording, SeenColour seen, Optional<String> symbolFont) {
        String text = SymbolText.plain(wording.orElse(""), symbolFont);
        Optional<Rag> named = wording.flatMap(said -> words.colourIn(text));
        Optional<Rag> rag = seen.isNone() ? named : seen.rag();
        Optional<Progress> progress = wording.flatMap(said -> words.progress(text))
                .or(() -> key.meaning(seen))
                .or(() -> named.flatMap(colour -> key.meaning(new SeenColour(Optional.of(colour), ANY))))
                .or(() -> wording.isPresent() || !seen.isNone() ? Optional.of(Progress.UNKNOWN) : Optional.empty());
        Optional<String> colour = seen.isNone() || seen.rag().isPresent()
                ? Optional.empty()
                : seen.colour().map(CellColour::hex);
        Status status = new Status(progress, wording, rag, colour);
        boolean empty = progress.isEmpty() && wording.isEmpty() && rag.isEmpty() && colour.isEmpty();
        return empty ? Optional.empty() : Optional.of(status);
    }

    /** Whether a cell says nothing but a colour: its name, its letter, or a sign without letters. */
    boolean isColour(Piece piece) {
        String text = plain(piece);
        SeenColour seen = SeenColour.of(piece.look().visibleFill());
        boolean nameOfOther = !seen.isNone() && seen.rag().isEmpty() && CellTexts.wordCount(text) == 1;
        return nameOfOther
                || text.length() < 2
                || text.codePoints().noneMatch(Character::isLetter)
                || words.colour(text).isPresent();
    }

    /** The colour that a text is the name or sign of. */
    Optional<Rag> named(Piece piece) {
        return words.colour(plain(piece));
    }

    private static String plain(Piece piece) {
        return SymbolText.plain(piece.text, piece.look().symbolFont());
    }

    private static final Optional<CellColour> ANY = Optional.of(new CellColour(0));
}
