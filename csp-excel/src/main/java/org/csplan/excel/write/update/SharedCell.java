package org.csplan.excel.write.update;

import java.util.List;
import java.util.Optional;

/** A cell that says several values at once, and its text when some of them change. */
final class SharedCell {

    private SharedCell() {}

    /** A cell whose text begins with the reference of its action: {@code 3.1 Hold six sessions}. */
    static Optional<String> numbered(String text, CellGroup group) {
        String reference = words(group.use(Contents.REFERENCE), true);
        String description = words(group.use(Contents.DESCRIPTION), true);
        boolean found = text.startsWith(reference)
                && text.endsWith(description)
                && reference.length() + description.length() <= text.length();
        if (!found) {
            return Optional.empty();
        }
        String between = text.substring(reference.length(), text.length() - description.length());
        String newReference = words(group.use(Contents.REFERENCE), false);
        String newDescription = words(group.use(Contents.DESCRIPTION), false);
        return Optional.of(newReference.isEmpty() ? newDescription : newReference + between + newDescription);
    }

    private static String words(Optional<Change> change, boolean before) {
        return change.flatMap(c -> before ? c.old() : c.now())
                .flatMap(Content::words)
                .orElse("");
    }

    /** A text in which each old value is replaced by the new one, where that can be told for sure. */
    static Optional<String> replaced(String text, CellGroup group) {
        List<Change> changes = group.uses().stream()
                .filter(change -> !change.old().equals(change.now()))
                .toList();
        Optional<Change> whole = changes.stream()
                .filter(change -> change.old()
                                .flatMap(Content::words)
                                .filter(text::equals)
                                .isPresent()
                        && change.now().isPresent())
                .findFirst();
        if (whole.isPresent()) {
            return whole.get().now().flatMap(Content::words);
        }
        List<Change> appearing = group.appearing();
        if (appearing.size() == 1
                && group.uses().stream().filter(c -> c != appearing.get(0)).allMatch(c -> c.now()
                        .isEmpty())) {
            return appearing.get(0).now().flatMap(Content::words);
        }
        String changed = text;
        for (Change change : changes) {
            String before = change.old().flatMap(Content::words).orElse("");
            int at = changed.indexOf(before);
            if (before.isEmpty() || at < 0 || changed.indexOf(before, at + 1) >= 0) {
                return Optional.empty();
            }
            changed = changed.substring(0, at)
                    + change.now().flatMap(Content::words).orElse("")
                    + changed.substring(at + before.length());
        }
        return Optional.of(changed);
    }
}
