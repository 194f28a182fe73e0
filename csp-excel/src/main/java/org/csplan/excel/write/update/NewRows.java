package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.patch.CellValue;

/** Makes the rows of new actions, each like the row of the action it stands next to. */
final class NewRows {

    private final ActionPlan old;
    private final ActionPlan now;
    private final PlanPairs pairs;
    private final ExpectedPlan expected;
    private final PlanPlaces places;
    private final CellForms forms;
    private final Problems problems;
    private final LeftOut leftOut;
    private final List<Writing> moved = new ArrayList<>();

    NewRows(
            ActionPlan old,
            ActionPlan now,
            PlanPairs pairs,
            ExpectedPlan expected,
            PlanPlaces places,
            CellForms forms,
            Problems problems,
            LeftOut leftOut) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        this.expected = expected;
        this.places = places;
        this.forms = forms;
        this.problems = problems;
        this.leftOut = leftOut;
    }

    /** The rows for those actions, those that come to stand at one place in their order. */
    List<NewRowDraft> of(List<Addition> additions) {
        List<NewRowDraft> rows = new ArrayList<>();
        additions.forEach(addition -> add(addition, rows));
        return rows;
    }

    private void add(Addition addition, List<NewRowDraft> rows) {
        Action action = now.priorities()
                .get(pairs.now(addition.priority()).orElseThrow())
                .actions()
                .get(addition.now());
        Optional<ActionPlace> found = places.action(addition.priority(), addition.anchor());
        if (found.isEmpty()) {
            problems.add("there is no row that " + Problems.called(action) + " could take after");
            return;
        }
        ActionPlace anchor = found.get();
        if (places.standsBesideOthers(anchor)) {
            problems.add(
                    "the row of " + Problems.called(action) + " would part another grid that stands beside its own");
            return;
        }
        boolean heading = addition.newTheme()
                && action.theme().isPresent()
                && anchor.table().column(Kind.THEME).isEmpty();
        int before = addition.below() ? anchor.lastRow() + 1 : firstRow(addition, anchor, heading);
        if (heading && !addHeading(addition, action, before, rows)) {
            return;
        }
        Set<Integer> grown = new HashSet<>();
        List<Writing> cells = new ArrayList<>();
        context(addition, action, anchor, grown, cells);
        values(addition, action, anchor, before, cells);
        rows.add(new NewRowDraft(anchor.sheet(), before, anchor.row(), grown, cells));
    }

    /** The row above which a new one goes; a new theme goes above the heading of the next. */
    private int firstRow(Addition addition, ActionPlace anchor, boolean heading) {
        return heading ? headingOf(addition).map(CellAt::row).orElse(anchor.row()) : anchor.row();
    }

    private Optional<CellAt> headingOf(Addition addition) {
        return places.cell(pointer(addition) + Contents.THEME);
    }

    private static String pointer(Addition addition) {
        return "/priorities/" + addition.priority() + "/actions/" + addition.anchor();
    }

    /** A row for the name of a theme, like that of another theme. */
    private boolean addHeading(Addition addition, Action action, int before, List<NewRowDraft> rows) {
        Optional<CellAt> like = headingOf(addition).or(() -> anyHeading(addition));
        if (like.isEmpty()) {
            problems.add("there is no heading of a theme that the one of " + Problems.called(action) + " ("
                    + Problems.quoted(action.theme().orElse("")) + ") could take after; add it to the workbook first");
            return false;
        }
        CellAt template = like.get();
        String theme = action.theme().orElseThrow();
        Writing cell = new Writing(template, List.of(Form.of(CellValue.of(theme))), Set.of());
        rows.add(new NewRowDraft(template.sheet(), before, template.row(), Set.of(), List.of(cell)));
        return true;
    }

    private Optional<CellAt> anyHeading(Addition addition) {
        String sheet = places.action(addition.priority(), addition.anchor())
                .map(ActionPlace::sheet)
                .orElse("");
        for (int p = 0; p < old.priorities().size(); p++) {
            for (int a = 0; a < old.priorities().get(p).actions().size(); a++) {
                Optional<CellAt> theme = places.cell("/priorities/" + p + "/actions/" + a + Contents.THEME)
                        .filter(cell -> cell.sheet().equals(sheet));
                if (theme.isPresent()) {
                    return theme;
                }
            }
        }
        return Optional.empty();
    }

    /** Priority, outcomes and theme beside the actions: joined where they are merged, repeated where they are repeated. */
    private void context(
            Addition addition, Action action, ActionPlace anchor, Set<Integer> grown, List<Writing> cells) {
        for (TableFields.Column column : anchor.table().columns()) {
            boolean theme = column.is(Kind.THEME);
            if (!theme && !column.is(Kind.PRIORITY) && !column.is(Kind.OUTCOMES)) {
                continue;
            }
            CellAt cell = new CellAt(anchor.sheet(), anchor.row(), column.index() - anchor.shift());
            boolean merged =
                    places.merge(cell).filter(range -> range.height() > 1).isPresent();
            boolean other = theme && addition.newTheme();
            boolean shared = speaksForOthers(addition, cell);
            if (merged && !other) {
                grown.add(places.speaker(cell).column());
            }
            if (other || theme && !merged && !shared && !places.text(cell).isEmpty()) {
                action.theme().ifPresent(words -> cells.add(writing(cell, words)));
            } else if (!addition.below()
                    && (merged || shared)
                    && !places.text(cell).isEmpty()) {
                cells.add(writing(cell, places.text(cell)));
                moved.add(writing(cell, ""));
            } else if (column.is(Kind.PRIORITY) && !merged && !places.text(cell).isEmpty()) {
                cells.add(writing(cell, places.text(cell)));
            }
        }
    }

    private static Writing writing(CellAt cell, String text) {
        return new Writing(cell, List.of(Form.of(CellValue.of(text))), Set.of());
    }

    /** What is said once beside the first of several actions moves to the new first one. */
    List<Writing> moved() {
        return moved;
    }

    /** Whether a theme or an outcome is said in that cell for more than its own row. */
    private boolean speaksForOthers(Addition addition, CellAt cell) {
        String priority = "/priorities/" + addition.priority() + "/";
        List<String> uses = places.pointersAt(cell).stream()
                .filter(pointer -> pointer.startsWith(priority))
                .toList();
        return uses.size() > 1 || uses.stream().anyMatch(pointer -> pointer.endsWith(Contents.OUTCOMES));
    }

    private void values(Addition addition, Action action, ActionPlace anchor, int before, List<Writing> cells) {
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
                places.pointersAt(places.speaker(cell)).stream()
                        .filter(pointer -> pointer.matches("/priorities/\\d+/actions/\\d+/.*"))
                        .map(pointer -> pointer.replaceFirst("/priorities/\\d+/actions/\\d+", ""))
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
        CellAt cell = places.cell(pointer(addition) + Contents.DESCRIPTION).orElse(null);
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
