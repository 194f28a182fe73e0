package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.period.Quarter;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.recognise.Header.HeadCell;
import org.csplan.excel.recognise.HeadingMatch.Candidate;

/** Decides what each column of a grid holds: by vocabulary first, by the cells second, by position last. */
final class ColumnChooser {

    /** Below this nothing is guessed. */
    private static final double THRESHOLD = 0.5;

    private static final Pattern ASKS_WHEN = Pattern.compile("\\b(?:by|date|when)\\b");

    private final Optional<GridLayout> layout;

    ColumnChooser(Optional<GridLayout> layout) {
        this.layout = layout;
    }

    private record Claim(int column, Field field, double score, String because) {}

    /** The columns that have a heading or something under it, from left to right. */
    List<TableColumn> choose(Header header, ColumnProfiles profiles) {
        Map<Integer, OpenColumn> columns = open(header, profiles);
        byLayout(columns);
        List<Claim> claims = new ArrayList<>();
        for (OpenColumn open : columns.values()) {
            if (open.decided == null) {
                addClaims(claims, open);
            }
        }
        claims.sort((one, other) -> {
            int byScore = Double.compare(other.score, one.score);
            return byScore != 0 ? byScore : Integer.compare(turn(one, columns), turn(other, columns));
        });
        Set<Field> taken = new HashSet<>();
        columns.values().stream().filter(open -> open.decided != null).forEach(open -> taken.add(open.decided.field()));
        for (Claim claim : claims) {
            OpenColumn open = columns.get(claim.column);
            if (open.decided == null && claim.score >= THRESHOLD && taken.add(claim.field)) {
                open.decide(claim.field, Math.min(1, claim.score), claim.because);
            }
        }
        actionsOfGroups(columns, taken);
        StatusColumns.decide(columns.values(), taken);
        datesAlone(columns, taken);
        byContent(columns, taken);
        missingDescription(columns, taken);
        List<TableColumn> decided = new ArrayList<>();
        Map<Kind, OpenColumn> closer = firstOfEachKind(columns.values());
        for (OpenColumn open : columns.values()) {
            if (open.decided == null) {
                keepAside(open, closer);
            }
            decided.add(open.decided);
        }
        return decided;
    }

    /** Of two statuses that are equally likely, the later one is how the action stands, once it is filled in. */
    private static int turn(Claim claim, Map<Integer, OpenColumn> columns) {
        ColumnProfile profile = columns.get(claim.column).profile;
        boolean latest = claim.field.kind() == Kind.STATUS && profile.filled() + profile.coloured() > 0;
        return latest ? -claim.column : claim.column;
    }

    private Map<Integer, OpenColumn> open(Header header, ColumnProfiles profiles) {
        Map<Integer, OpenColumn> columns = new TreeMap<>();
        int first = Math.max(0, header.firstColumn() - 2);
        int lastHeading = header.lastColumn();
        for (int column = first; column <= lastHeading + 2; column++) {
            Optional<HeadCell> head = header.at(column);
            ColumnProfile profile = profiles.of(column);
            boolean ownHeading = head.isPresent() && head.get().column() == column;
            if (ownHeading || profile.filled() > 0) {
                columns.put(column, new OpenColumn(column, head, profile));
            }
        }
        // A column without a heading belongs to the grid only where no empty column parts it from the others.
        columns.values().removeIf(open -> open.column > lastHeading + 1 && !columns.containsKey(open.column - 1));
        cutAtGap(columns);
        return columns;
    }

    /** What stands beside the grid, parted by an empty column and under no heading of an action, is another thing. */
    private static void cutAtGap(Map<Integer, OpenColumn> columns) {
        int before = -1;
        int lastKnown = -1;
        int cut = Integer.MAX_VALUE;
        boolean spaced = false; // empty columns stand between the grid's own, too
        for (OpenColumn open : columns.values()) {
            boolean known = open.head.map(head -> isSure(head.match())).orElse(false);
            boolean gap = before >= 0 && open.column > before + 1;
            spaced |= known && gap && before == lastKnown;
            cut = known ? Integer.MAX_VALUE : gap && !spaced ? Math.min(cut, open.column) : cut;
            before = open.head.map(HeadCell::lastColumn).orElse(open.column);
            lastKnown = known ? before : lastKnown;
        }
        int end = cut;
        columns.keySet().removeIf(column -> column >= end);
    }

    private static boolean isSure(HeadingMatch match) {
        return match.confidence() >= 0.85 && match.candidates().get(0).kind() != Kind.OTHER;
    }

    private void byLayout(Map<Integer, OpenColumn> columns) {
        for (LayoutColumn column : layout.map(GridLayout::columns).orElse(List.of())) {
            for (OpenColumn open : columns.values()) {
                boolean here = column.column()
                        .map(letters -> CellName.column(letters) == open.column)
                        .orElseGet(() -> !open.heading().isEmpty()
                                && HeadingForm.of(open.heading()).equals(HeadingForm.of(column.heading())));
                if (here && open.decided == null) {
                    open.decide(column.field(), 1, TableColumn.BY_LAYOUT);
                }
            }
        }
    }

    private void addClaims(List<Claim> claims, OpenColumn open) {
        if (open.head.isEmpty()) {
            return;
        }
        HeadingMatch match = open.head.get().match();
        for (Candidate candidate : match.candidates()) {
            if (candidate.kind() == Kind.DESCRIPTION && isAlsoAnAim(match)) {
                continue;
            }
            double score = candidate.confidence() - Math.min(candidate.rank(), 300) * 0.0003;
            double fit = ColumnFit.of(candidate.kind(), open.profile, match);
            field(candidate.kind(), match)
                    .ifPresent(field -> claims.add(new Claim(
                            open.column,
                            field,
                            score + fit,
                            fit == 0 ? candidate.because() : candidate.because() + ", cells")));
        }
        ColumnProfile profile = open.profile;
        boolean status =
                match.of(Kind.STATUS).isPresent() && match.of(Kind.UPDATE).isEmpty();
        if (status && profile.filled() > 0 && profile.prose() * 2 > profile.filled()) {
            claims.add(new Claim(open.column, Field.of(Kind.UPDATE), 0.7, "status in sentences"));
        }
        if (match.of(Kind.TARGET).isPresent() && profile.mostly(profile.timescales())) {
            claims.add(new Claim(open.column, Field.of(Kind.TIMESCALE), 0.9, "targets are dates"));
        }
    }

    /** An action that stands once beside several others, each in its row, is their theme. */
    private static void actionsOfGroups(Map<Integer, OpenColumn> columns, Set<Field> taken) {
        Field description = Field.of(Kind.DESCRIPTION);
        Optional<OpenColumn> grouping = columns.values().stream()
                .filter(open -> open.decided != null && open.decided.is(Kind.DESCRIPTION))
                .filter(open -> !open.decided.isByLayout())
                .filter(open -> open.profile.filled() * 10 <= open.profile.rows() * 6 && open.profile.filled() > 1)
                .findFirst();
        if (grouping.isEmpty() || taken.contains(Field.of(Kind.THEME))) {
            return;
        }
        columns.values().stream()
                .filter(open -> open.decided == null && open.column > grouping.get().column)
                .filter(open -> open.head.isPresent()
                        && open.head.get().match().of(Kind.DESCRIPTION).isPresent())
                .filter(open -> looksLikeActions(open.profile) && open.profile.filled() * 10 >= open.profile.rows() * 9)
                .findFirst()
                .ifPresent(open -> {
                    open.decide(description, 0.9, "heading, and an action in every row");
                    taken.add(Field.of(Kind.THEME));
                    grouping.get().decide(Field.of(Kind.THEME), 0.8, "once beside several actions");
                });
    }

    /** An objective is the action only where nothing else is. */
    private static boolean isAlsoAnAim(HeadingMatch match) {
        return match.of(Kind.THEME).isPresent() || match.of(Kind.OUTCOMES).isPresent();
    }

    private static Optional<Field> field(Kind kind, HeadingMatch match) {
        if (kind == Kind.OTHER) {
            return Optional.empty();
        }
        if (kind != Kind.QUARTER && kind != Kind.QUARTER_RAG) {
            return Optional.of(Field.of(kind));
        }
        Quarter quarter = Quarter.of(match.quarter().orElseThrow().number());
        if (match.period().isPresent()) {
            quarter = Quarter.of(match.period().get(), quarter.number());
        }
        return Optional.of(kind == Kind.QUARTER ? Field.of(quarter) : Field.ragOf(quarter));
    }

    /** Cells that all say when, under a heading that asks for a date. */
    private static void datesAlone(Map<Integer, OpenColumn> columns, Set<Field> taken) {
        Field timescale = Field.of(Kind.TIMESCALE);
        for (OpenColumn open : columns.values()) {
            boolean asks = open.decided == null
                    && ASKS_WHEN.matcher(HeadingForm.of(open.heading())).find()
                    && !open.head.get().match().of(Kind.OTHER).isPresent();
            if (asks && open.profile.mostly(open.profile.timescales()) && taken.add(timescale)) {
                open.decide(timescale, 0.7, "dates under a heading that asks for them");
            }
        }
    }

    private void byContent(Map<Integer, OpenColumn> columns, Set<Field> taken) {
        Field reference = Field.of(Kind.REFERENCE);
        for (OpenColumn open : columns.values()) {
            if (open.decided != null || open.profile.filled() == 0) {
                continue;
            }
            boolean strange =
                    !open.heading().isEmpty() && !open.head.get().match().isKnown();
            boolean mayBeReference = open.heading().isEmpty()
                    || open.head.get().match().of(Kind.DESCRIPTION).isPresent()
                    || strange && open.profile.numbersRows();
            ColumnProfile profile = open.profile;
            boolean leftmost = columns.values().stream()
                    .noneMatch(other ->
                            other.column < open.column && other.decided != null && other.decided.is(Kind.DESCRIPTION));
            boolean numbers = leftmost ? profile.mostly(profile.references()) : profile.numbersRows();
            if (mayBeReference && numbers && !taken.contains(reference)) {
                taken.add(reference);
                open.decide(reference, 0.9, "blank heading over numbers");
            }
        }
    }

    /** Without an action there is no action grid; a blank heading or the heading over the numbers may stand for it. */
    private void missingDescription(Map<Integer, OpenColumn> columns, Set<Field> taken) {
        Field description = Field.of(Kind.DESCRIPTION);
        if (taken.contains(description)) {
            return;
        }
        Optional<OpenColumn> found = columns.values().stream()
                .filter(open -> open.decided == null && looksLikeActions(open.profile))
                .filter(open -> open.heading().isEmpty() || isNearDescription(open, columns))
                .findFirst();
        if (found.isPresent()) {
            boolean named = isNearDescription(found.get(), columns);
            found.get().decide(description, named ? 0.9 : 0.55, named ? "heading beside it" : "cells");
            return;
        }
        Optional<OpenColumn> aim = columns.values().stream()
                .filter(open -> open.head
                        .map(head -> head.match().of(Kind.DESCRIPTION).isPresent() && isAlsoAnAim(head.match()))
                        .orElse(false))
                .filter(open -> open.decided == null || !open.decided.isByLayout())
                .findFirst();
        if (aim.isPresent()) {
            aim.get().decide(description, 0.8, "heading, and no other column has the actions");
            return;
        }
        long telling = taken.stream()
                .filter(field -> field.kind() != Kind.REFERENCE && field.kind() != Kind.PRIORITY)
                .count();
        columns.values().stream()
                .filter(open -> open.decided == null && looksLikeActions(open.profile) && telling >= 2)
                .filter(open -> open.head
                        .map(head -> head.match().of(Kind.OTHER).isEmpty())
                        .orElse(true)) // "Risk" is known to be no action
                .findFirst()
                .ifPresent(open -> open.decide(description, 0.55, "cells"));
    }

    private static boolean looksLikeActions(ColumnProfile profile) {
        return profile.filled() * 2 >= profile.rows()
                && profile.filled() > 0
                && profile.averagesWords(3)
                && !profile.mostly(profile.timescales());
    }

    private static boolean isNearDescription(OpenColumn open, Map<Integer, OpenColumn> columns) {
        OpenColumn left = columns.get(open.column - 1);
        return left != null
                && left.head
                        .map(head -> head.match().of(Kind.DESCRIPTION).isPresent())
                        .orElse(false)
                && (open.heading().isEmpty() || open.head.equals(left.head));
    }

    private static Map<Kind, OpenColumn> firstOfEachKind(Collection<OpenColumn> columns) {
        Map<Kind, OpenColumn> first = new EnumMap<>(Kind.class);
        for (OpenColumn open : columns) {
            if (open.decided != null) {
                first.putIfAbsent(open.decided.field().kind(), open);
            }
        }
        return first;
    }

    private static void keepAside(OpenColumn open, Map<Kind, OpenColumn> closer) {
        String because = "heading is not known";
        if (open.heading().isEmpty()) {
            because = "no heading";
        } else if (open.head.get().match().isKnown()) {
            Kind claimed = open.head.get().match().candidates().get(0).kind();
            OpenColumn other = claimed == Kind.OTHER ? null : closer.get(claimed);
            because = other == null
                    ? "no field of an action"
                    : "'" + other.heading() + "' is closer to "
                            + other.decided.field().id();
        }
        open.decide(Field.of(Kind.OTHER), 0.5, because);
    }
}
