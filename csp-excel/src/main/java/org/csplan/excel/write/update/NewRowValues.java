package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;

/** Fills the rows of new actions with what they say. */
final class NewRowValues {

    private final ActionPlan old;
    private final ExpectedPlan expected;
    private final PlanPlaces places;
    private final CellForms forms;
    private final LeftOut leftOut;

    NewRowValues(ActionPlan old, ExpectedPlan expected, PlanPlaces places, CellForms forms, LeftOut leftOut) {
        this.old = old;
        this.expected = expected;
        this.places = places;
        this.forms = forms;
        this.leftOut = leftOut;
    }

    /**
     * The cells to be filled.
     *
     * @param anchor the place of the action that it stands next to
     * @param before the row that will stand below it
     */
    List<Writing> of(Addition addition, Action action, ActionPlace anchor, int before) {
        List<Writing> cells = new ArrayList<>();
        Action neighbour = old.priorities().get(addition.priority()).actions().get(addition.anchor());
        Map<String, Content> like = Contents.of(neighbour);
        String pointer = "/priorities/" + addition.priority() + "/actions/"
                + expected.placeOfNow(addition.priority(), addition.now()).orElseThrow();
        Map<String, Content> contents = Contents.of(action);
        Set<String> covered = covered(anchor, before);
        covered.forEach(tail -> {
            Optional<Content> said = Optional.ofNullable(contents.remove(tail));
            if (!said.equals(Optional.ofNullable(like.get(tail)))) {
                CellAt cell = merged(anchor, tail);
                leftOut.take(pointer + tail, neighbour, besideMerged(action, tail, cell), cell);
            }
        });
        like.keySet().removeAll(covered);
        boolean inside = anchor.column(Contents.REFERENCE).isEmpty() && contents.containsKey(Contents.REFERENCE);
        contents.forEach((tail, content) -> {
            if (tail.equals(Contents.THEME) || inside && tail.equals(Contents.REFERENCE)) {
                return;
            }
            boolean numbered = inside && tail.equals(Contents.DESCRIPTION);
            Content written = numbered ? numbered(action, addition) : content;
            value(action, anchor, tail, Optional.ofNullable(like.get(tail)), written, pointer + tail, cells);
        });
        like.forEach((tail, content) -> {
            if (!contents.containsKey(tail) && !content.colour().isNone()) {
                uncoloured(anchor, tail, content, cells);
            }
        });
        return cells;
    }

    /** What is said in merged cells that a new row comes to stand beside, and so speak for it, too. */
    private Set<String> covered(ActionPlace anchor, int before) {
        Set<String> tails = new LinkedHashSet<>();
        for (TableFields.Column column : anchor.table().columns()) {
            CellAt cell = new CellAt(anchor.sheet(), anchor.row(), column.index() - anchor.shift());
            boolean inside = places.merge(cell)
                    .filter(range -> range.firstRow() < before && before <= range.lastRow())
                    .isPresent();
            if (inside) {
                places.valuesAt(places.speaker(cell)).stream()
                        .filter(value -> value.action() >= 0)
                        .map(ValuePath::tail)
                        .filter(tail -> !tail.equals(Contents.THEME))
                        .forEach(tails::add);
            }
        }
        return tails;
    }

    private CellAt merged(ActionPlace anchor, String tail) {
        int column = anchor.column(tail)
                .or(() -> anchor.column(Contents.DESCRIPTION))
                .orElse(0);
        return places.speaker(new CellAt(anchor.sheet(), anchor.row(), column));
    }

    private static String besideMerged(Action action, String tail, CellAt cell) {
        return Problems.sentence(Problems.called(action) + " comes to stand beside " + cell
                + ", which is merged and gives it " + Contents.called(tail)
                + ", too; part the cell in the workbook to change that");
    }

    private Content numbered(Action action, Addition addition) {
        CellAt cell =
                places.cell(addition.anchorPointer() + Contents.DESCRIPTION).orElse(null);
        Action anchor = old.priorities().get(addition.priority()).actions().get(addition.anchor());
        String between = " ";
        if (cell != null
                && anchor.reference().isPresent()
                && anchor.description().isPresent()) {
            String text = places.text(cell);
            String reference = anchor.reference().get();
            String description = anchor.description().get();
            if (text.startsWith(reference)
                    && text.endsWith(description)
                    && text.length() > reference.length() + description.length()) {
                between = text.substring(reference.length(), text.length() - description.length());
            }
        }
        return new Content.Words(
                action.reference().orElse("") + between + action.description().orElse(""));
    }

    private void value(
            Action action,
            ActionPlace anchor,
            String tail,
            Optional<Content> like,
            Content content,
            String pointer,
            List<Writing> cells) {
        Optional<Integer> column = anchor.column(tail);
        if (column.isEmpty()) {
            leftOut.add(pointer, noColumn(tail, Problems.called(action), Optional.of(content)));
            return;
        }
        CellAt cell = new CellAt(anchor.sheet(), anchor.row(), column.get());
        cells.add(new Writing(cell, forms.newForms(anchor, tail, cell, like, Optional.of(content)), Set.of(pointer)));
        anchor.colourColumn(tail).ifPresent(apart -> {
            CellAt beside = new CellAt(anchor.sheet(), anchor.row(), apart);
            Content.Colour before = like.map(Content::colour).orElse(Content.Colour.NONE);
            cells.add(
                    new Writing(beside, forms.colourForms(anchor, beside, before, content.colour()), Set.of(pointer)));
        });
    }

    /** Says that the grid has nowhere to put a value. */
    static String noColumn(String tail, String of, Optional<Content> content) {
        String words = content.flatMap(Content::words)
                .map(said -> " (" + Problems.quoted(said) + ")")
                .orElse("");
        return "The grid has no column for " + Contents.called(tail) + " of " + of + words
                + ", so it is not in the workbook.";
    }

    /** The row it takes after shows a colour there, and this one has none. */
    private void uncoloured(ActionPlace anchor, String tail, Content content, List<Writing> cells) {
        Optional<Integer> apart = anchor.colourColumn(tail);
        apart.or(() -> anchor.column(tail)).ifPresent(column -> {
            CellAt cell = new CellAt(anchor.sheet(), anchor.row(), column);
            List<Form> ways = apart.isPresent()
                    ? forms.colourForms(anchor, cell, content.colour(), Content.Colour.NONE)
                    : forms.newForms(anchor, tail, cell, Optional.of(content), Optional.empty());
            cells.add(new Writing(cell, ways, Set.of()));
        });
    }
}
