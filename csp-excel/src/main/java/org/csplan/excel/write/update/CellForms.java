package org.csplan.excel.write.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Timescale;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.patch.Fill;
import org.csplan.excel.write.update.Content.Amount;
import org.csplan.excel.write.update.Content.Names;
import org.csplan.excel.write.update.Content.When;

/** The ways to write a value into a cell: as what stands there and beside it, so a number where there are numbers. */
final class CellForms {

    private static final String PLAIN_NUMBER = "-?\\d{1,15}(?:\\.\\d{1,10})?";

    private final PlanPlaces places;
    private final ColumnHabits columns;
    private final ColourHabits colours;

    CellForms(PlanPlaces places, ColumnHabits columns, ColourHabits colours) {
        this.places = places;
        this.columns = columns;
        this.colours = colours;
    }

    /** The ways to make a cell say something else; in a new row the cell is that of the row it takes after. */
    List<Form> forms(ActionPlace place, String tail, CellAt cell, Optional<Content> old, Optional<Content> now) {
        boolean apart = place.colourColumn(tail).isPresent();
        boolean sameWords = old.flatMap(Content::words).equals(now.flatMap(Content::words))
                && (old.isEmpty() || now.isEmpty() || valueOf(old.get()).equals(valueOf(now.get())));
        List<Optional<Fill>> fills =
                apart ? List.of(Optional.empty()) : fills(place, cell, colourOf(old), colourOf(now));
        List<Form> forms = new ArrayList<>();
        List<Optional<CellValue>> values = sameWords
                ? List.of(Optional.empty())
                : values(place, tail, cell, old, now).stream().map(Optional::of).toList();
        for (Optional<CellValue> value : values) {
            fills.forEach(fill -> forms.add(new Form(value, fill)));
        }
        return forms;
    }

    /**
     * The ways to fill a cell of a new row.
     *
     * @param cell the cell of the row it takes after
     * @param like what that one says
     */
    List<Form> newForms(ActionPlace place, String tail, CellAt cell, Optional<Content> like, Optional<Content> now) {
        boolean apart = place.colourColumn(tail).isPresent();
        List<Optional<Fill>> fills =
                apart ? List.of(Optional.empty()) : fills(place, cell, colourOf(like), colourOf(now));
        List<Form> forms = new ArrayList<>();
        for (CellValue value : values(place, tail, cell, Optional.empty(), now)) {
            fills.forEach(fill -> forms.add(new Form(Optional.of(value), fill)));
        }
        return forms;
    }

    /** The ways to show a colour in a column of its own. */
    List<Form> colourForms(ActionPlace place, CellAt cell, Content.Colour old, Content.Colour now) {
        Optional<String> words = colours.words(place.table(), cell.column() + place.shift(), now, columns);
        CellValue value = words.filter(text -> !now.isNone()).map(CellValue::of).orElse(CellValue.BLANK);
        return fills(place, cell, old, now).stream()
                .map(fill -> new Form(Optional.of(value), fill))
                .toList();
    }

    private static Content.Colour colourOf(Optional<Content> content) {
        return content.map(Content::colour).orElse(Content.Colour.NONE);
    }

    private static Optional<?> valueOf(Content content) {
        return content instanceof Amount amount ? amount.value() : content.words();
    }

    private List<Optional<Fill>> fills(ActionPlace place, CellAt cell, Content.Colour old, Content.Colour now) {
        if (old.equals(now)) {
            return List.of(Optional.empty());
        }
        return now.isNone() ? plain(place, cell) : colours.fills(cell, now);
    }

    /** No colour is what the other cells of the row have. */
    private List<Optional<Fill>> plain(ActionPlace place, CellAt cell) {
        if (places.gridCell(cell).look().fill().isEmpty()) {
            return List.of(Optional.empty());
        }
        Fill beside = place.column(Contents.DESCRIPTION)
                .map(column -> Fill.like(place.sheet(), place.row(), column))
                .orElse(Fill.NONE);
        return List.of(Optional.of(beside), Optional.of(Fill.NONE), Optional.empty());
    }

    private Set<CellValue> values(
            ActionPlace place, String tail, CellAt cell, Optional<Content> old, Optional<Content> now) {
        Set<CellValue> values = new LinkedHashSet<>();
        if (now.isEmpty()) {
            values.add(CellValue.BLANK);
            return values;
        }
        GridCell written = places.gridCell(cell);
        int column = cell.column() + place.shift();
        boolean numbers =
                written.kind() == Kind.NUMBER || written.isBlank() && columns.has(place.table(), column, Kind.NUMBER);
        boolean dates =
                written.kind() == Kind.DATE || written.isBlank() && columns.has(place.table(), column, Kind.DATE);
        Content content = now.get();
        if (content instanceof Names names) {
            names(tail, written, old, names).forEach(text -> values.add(CellValue.of(text)));
            return values;
        }
        if (content instanceof Amount amount && numbers) {
            number(amount, written).map(CellValue::of).ifPresent(values::add);
        } else if (content instanceof When when && dates) {
            day(when.timescale(), written)
                    .map(day -> CellValue.of(day.atStartOfDay()))
                    .ifPresent(values::add);
        } else if (numbers) {
            content.words()
                    .filter(words -> words.matches(PLAIN_NUMBER))
                    .map(words -> CellValue.of(new BigDecimal(words)))
                    .ifPresent(values::add);
        }
        values.add(content.words().map(CellValue::of).orElse(CellValue.BLANK));
        return values;
    }

    private static Optional<BigDecimal> number(Amount amount, GridCell cell) {
        boolean perCent = amount.unit().filter(MeasureUnit.PERCENT::equals).isPresent();
        if (perCent != cell.look().percentage()) {
            return Optional.empty();
        }
        return amount.value().map(value -> perCent ? value.movePointLeft(2) : value);
    }

    /** A format that shows no day stands for the whole month, and is counted by its first day. */
    private static Optional<LocalDate> day(Timescale timescale, GridCell cell) {
        return timescale.due().map(due -> cell.isBlank() || cell.look().showsDay() ? due : due.withDayOfMonth(1));
    }

    private List<String> names(String tail, GridCell cell, Optional<Content> old, Names now) {
        List<String> texts = new ArrayList<>();
        Set<String> separators = new LinkedHashSet<>(columns.separators(tail));
        separators.addAll(List.of("\n", "; ", "/"));
        Optional<NameList> list = old.filter(Names.class::isInstance)
                .map(Names.class::cast)
                .flatMap(names -> NameList.in(cell.text(), names.names()));
        separators.forEach(separator -> texts.add(list.map(known -> known.with(now.names(), separator))
                .orElseGet(() -> String.join(separator, now.names()))));
        texts.add(String.join("\n", now.names()));
        return texts;
    }
}
