package org.csplan.excel.write.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that one cell says: what changes of it, and what stays. */
final class CellGroup {

    private final CellAt cell;
    private final List<Change> changes = new ArrayList<>();

    CellGroup(CellAt cell) {
        this.cell = cell;
    }

    void add(Change change) {
        changes.add(change);
    }

    CellAt cell() {
        return cell;
    }

    /** What it says, whether that changes or not. */
    List<Change> uses() {
        return changes;
    }

    Change first() {
        return changes.get(0);
    }

    /** Whether everything it says is the same kind of value, and before the same value. */
    boolean saysOneThing() {
        return changes.stream()
                .allMatch(change ->
                        change.tail().equals(first().tail()) && change.old().equals(first().old()));
    }

    /** Whether everything it says becomes the same. */
    boolean agrees() {
        return changes.stream().allMatch(change -> change.now().equals(first().now()));
    }

    Optional<Change> use(String tail) {
        return changes.stream().filter(change -> change.tail().equals(tail)).findFirst();
    }

    boolean isOnly(String... tails) {
        return changes.stream().allMatch(change -> List.of(tails).contains(change.tail()));
    }

    /** What it will say and did not say before. */
    List<Change> appearing() {
        return changes.stream().filter(change -> change.now().isPresent()).toList();
    }

    boolean changesAnything() {
        return changes.stream().anyMatch(change -> !Objects.equals(change.old(), change.now()));
    }
}
