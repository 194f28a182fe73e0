package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.write.patch.CellValue;
import org.csplan.excel.write.update.Slots.Slot;

/** Turns the values that differ into cells to be written. */
final class CellChanges {

    private final ActionPlan old;
    private final ActionPlan now;
    private final PlanPairs pairs;
    private final ExpectedPlan expected;
    private final PlanPlaces places;
    private final CellForms forms;
    private final LeftOut leftOut;
    private final Map<CellAt, CellGroup> groups = new LinkedHashMap<>();
    private final List<Change> differing = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();

    CellChanges(
            ActionPlan old,
            ActionPlan now,
            PlanPairs pairs,
            ExpectedPlan expected,
            PlanPlaces places,
            CellForms forms,
            LeftOut leftOut) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        this.expected = expected;
        this.places = places;
        this.forms = forms;
        this.leftOut = leftOut;
    }

    /** The cells to be written. */
    List<Writing> find() {
        ofPlan().addDiffering(differing);
        for (int p = 0; p < old.priorities().size(); p++) {
            compare(p);
        }
        differing.forEach(this::group);
        groups.values().forEach(this::addWhatStays);
        groups.values().stream().filter(CellGroup::changesAnything).forEach(this::write);
        return writings;
    }

    private void compare(int p) {
        if (pairs.now(p).isPresent()) {
            ofPriority(p).addDiffering(differing);
        }
        List<Action> actions = old.priorities().get(p).actions();
        for (int a = 0; a < actions.size(); a++) {
            Optional<Integer> place = expected.placeOfOld(p, a);
            if (place.isPresent()
                    && !actions.get(a).equals(expected.slot(p, place.get()).action())) {
                ofAction(p, a, place.get()).addDiffering(differing);
            }
        }
    }

    private TwoStates ofPlan() {
        return new TwoStates("", "", Optional.empty(), Contents.of(old), Contents.of(now), "the plan");
    }

    private TwoStates ofPriority(int p) {
        Priority before = old.priorities().get(p);
        Priority after = now.priorities().get(pairs.now(p).orElseThrow());
        String pointer = "/priorities/" + p;
        return new TwoStates(
                pointer,
                pointer,
                Optional.empty(),
                Contents.of(before),
                Contents.of(after),
                "the priority " + Problems.quoted(before.title()));
    }

    private TwoStates ofAction(int p, int a, int place) {
        Action before = old.priorities().get(p).actions().get(a);
        String start = "/priorities/" + p + "/actions/";
        return new TwoStates(
                start + a,
                start + place,
                places.action(p, a),
                Contents.of(before),
                Contents.of(expected.slot(p, place).action()),
                Problems.called(before));
    }

    /** What becomes of the value at that pointer, which may stay as it is; nothing where its action is gone. */
    private Optional<Change> change(ValuePath value) {
        if (value.priority() < 0) {
            return ofPlan().change(value.tail());
        }
        if (value.action() < 0) {
            return pairs.now(value.priority())
                    .flatMap(later -> ofPriority(value.priority()).change(value.tail()));
        }
        return expected.placeOfOld(value.priority(), value.action())
                .flatMap(place ->
                        ofAction(value.priority(), value.action(), place).change(value.tail()));
    }

    /** Puts a change to the cell that says the value, or has room for it. */
    private void group(Change change) {
        Content.Colour before = change.old().map(Content::colour).orElse(Content.Colour.NONE);
        Content.Colour after = change.now().map(Content::colour).orElse(Content.Colour.NONE);
        Optional<CellAt> apart = change.place().flatMap(place -> place.colourColumn(change.tail())
                .map(column -> new CellAt(place.sheet(), place.row(), column)));
        if (apart.isPresent() && !before.equals(after)) {
            List<Form> ways = forms.colourForms(change.place().orElseThrow(), apart.get(), before, after);
            writings.add(new Writing(apart.get(), ways, Set.of(change.expected())));
            boolean sameWords =
                    change.old().flatMap(Content::words).equals(change.now().flatMap(Content::words));
            if (sameWords) {
                return;
            }
        }
        Optional<CellAt> room = change.place().flatMap(place -> place.column(change.tail())
                .map(column -> new CellAt(place.sheet(), place.row(), column)));
        Optional<CellAt> source = apart.isPresent() ? Optional.empty() : places.cell(change.pointer());
        Optional<CellAt> cell = source.or(() -> room).map(places::speaker);
        cell.ifPresentOrElse(
                at -> groups.computeIfAbsent(at, CellGroup::new).add(change),
                () -> leftOut.add(change.expected(), noRoom(change)));
    }

    private static String noRoom(Change change) {
        String value = change.now()
                .flatMap(Content::words)
                .map(words -> " (" + Problems.quoted(words) + ")")
                .orElse("");
        return change.place().isPresent()
                ? NewRowValues.noColumn(change.tail(), change.of(), change.now())
                : Problems.sentence(Contents.called(change.tail()) + " of " + change.of() + value
                        + " stands in no cell of the workbook that could be changed");
    }

    /** A cell may say more than what changes. */
    private void addWhatStays(CellGroup group) {
        Set<String> known = new HashSet<>();
        group.uses().forEach(change -> known.add(change.pointer()));
        for (ValuePath value : places.valuesAt(group.cell())) {
            if (!known.contains(value.toString())) {
                change(value).ifPresent(steady -> {
                    known.add(steady.pointer());
                    group.add(steady);
                });
            }
        }
    }

    private void write(CellGroup group) {
        if (group.saysOneThing() && (group.agrees() || followsSuit(group))) {
            writeOne(group);
        } else if (group.saysOneThing()) {
            leave(
                    group,
                    "Cell " + group.cell() + " says "
                            + Contents.called(group.first().tail()) + " of "
                            + group.uses().size()
                            + " actions, which are no longer the same, so it stays as it was; part it in the workbook first.");
        } else {
            writeSeveral(group);
        }
    }

    /** A theme that gets another name has it also for actions that the plan no longer has. */
    private boolean followsSuit(CellGroup group) {
        List<Change> changed = group.uses().stream()
                .filter(change -> !change.old().equals(change.now()))
                .toList();
        boolean agree = changed.stream()
                .allMatch(change -> change.now().equals(changed.get(0).now()));
        if (!agree || !group.isOnly(Contents.THEME)) {
            return false;
        }
        List<Slot> others = group.uses().stream()
                .filter(change -> change.old().equals(change.now()))
                .map(change -> slotOf(change.expected()))
                .toList();
        if (others.stream().anyMatch(slot -> slot.now >= 0)) {
            return false;
        }
        others.forEach(slot -> slot.putUnder(changed.get(0).now().flatMap(Content::words)));
        group.uses().removeIf(change -> change.old().equals(change.now()));
        return true;
    }

    private Slot slotOf(String pointer) {
        String[] parts = pointer.split("/");
        return expected.slot(Integer.parseInt(parts[2]), Integer.parseInt(parts[4]));
    }

    /** Writes a cell that says one value, be it for one action or for many. */
    private void writeOne(CellGroup group) {
        Change change = group.first();
        Set<String> pointers = pointers(group);
        if (change.place().isEmpty()) {
            List<Form> ways = List.of(text(change.now()));
            writings.add(new Writing(group.cell(), ways, pointers));
            repeats(change, group.cell()).forEach(cell -> writings.add(new Writing(cell, ways, pointers)));
            return;
        }
        ActionPlace place = change.place().get();
        List<CellAt> cells = change.old()
                .flatMap(Content::words)
                .map(words -> places.joined(place, change.tail(), group.cell(), words))
                .orElse(List.of(group.cell()));
        if (cells.size() > 1) {
            writeJoined(cells, change, pointers);
        } else {
            writings.add(new Writing(
                    group.cell(),
                    forms.forms(place, change.tail(), group.cell(), change.old(), change.now()),
                    pointers));
        }
    }

    /** The other cells that say the title of a priority, where it stands beside each of its actions. */
    private List<CellAt> repeats(Change change, CellAt first) {
        String[] parts = change.pointer().split("/");
        if (!change.tail().equals(Contents.TITLE) || parts.length != 4) {
            return List.of();
        }
        int priority = Integer.parseInt(parts[2]);
        Set<CellAt> repeats = new LinkedHashSet<>();
        for (int a = 0; a < old.priorities().get(priority).actions().size(); a++) {
            places.action(priority, a).ifPresent(place -> place.table().columns(Kind.PRIORITY).stream()
                    .map(column -> new CellAt(place.sheet(), place.row(), column.index() - place.shift()))
                    .map(places::speaker)
                    .filter(cell -> !cell.equals(first) && places.text(cell).equals(places.text(first)))
                    .forEach(repeats::add));
        }
        return List.copyOf(repeats);
    }

    /** A value that goes on in cells below keeps its pieces as far as they stay. */
    private void writeJoined(List<CellAt> cells, Change change, Set<String> pointers) {
        List<String> pieces = cells.stream().map(places::text).toList();
        List<String> after =
                JoinedText.parted(pieces, change.now().flatMap(Content::words).orElse(""));
        for (int i = 0; i < cells.size(); i++) {
            if (!after.get(i).equals(pieces.get(i))) {
                writings.add(new Writing(cells.get(i), List.of(Form.of(CellValue.of(after.get(i)))), pointers));
            }
        }
    }

    private void writeSeveral(CellGroup group) {
        Optional<String> text = group.isOnly(Contents.REFERENCE, Contents.DESCRIPTION)
                ? SharedCell.numbered(places.text(group.cell()), group)
                : SharedCell.replaced(places.text(group.cell()), group);
        if (text.isEmpty()) {
            Change change = group.uses().stream()
                    .filter(use -> !use.old().equals(use.now()))
                    .findFirst()
                    .orElseThrow();
            leave(
                    group,
                    Problems.sentence(Contents.called(change.tail()) + " of " + change.of()
                            + " can't be told from what else cell " + group.cell()
                            + " says, so the cell stays; change it in the workbook"));
            return;
        }
        writings.add(new Writing(group.cell(), List.of(Form.of(CellValue.of(text.get()))), pointers(group)));
    }

    private void leave(CellGroup group, String reason) {
        group.uses().forEach(change -> leftOut.add(change.expected(), reason, group.cell()));
    }

    private static Form text(Optional<Content> content) {
        return Form.of(content.flatMap(Content::words).map(CellValue::of).orElse(CellValue.BLANK));
    }

    private static Set<String> pointers(CellGroup group) {
        Set<String> pointers = new LinkedHashSet<>();
        group.uses().forEach(change -> pointers.add(change.expected()));
        return pointers;
    }
}
