package org.csplan.core.validation.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Names by what slips of each other have in common, their figures and about their length, so that few are compared. */
final class SlipIndex {

    private final Slip slip;
    private final Map<Shape, List<Added>> names = new HashMap<>();
    private int count;

    private record Shape(String figures, int length) {

        /** Written out, like {@link #hashCode}: what a record is given is built anew at every start of a program, which a short run notices. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && length == shape.length && figures.equals(shape.figures);
        }

        @Override
        public int hashCode() {
            return 31 * figures.hashCode() + length;
        }
    }

    /** A name, and how many were added before it. */
    private record Added(NameForm form, int place) {}

    SlipIndex(Slip slip) {
        this.slip = slip;
    }

    void add(NameForm form) {
        names.computeIfAbsent(new Shape(form.figures(), form.letters().length()), shape -> new ArrayList<>())
                .add(new Added(form, count++));
    }

    /** The one added first that this may be a slip of, or the other way round. */
    Optional<NameForm> first(NameForm form, Predicate<NameForm> may) {
        Added first = null;
        int length = form.letters().length();
        for (int near = length - slip.letters(); near <= length + slip.letters(); near++) {
            for (Added added : names.getOrDefault(new Shape(form.figures(), near), List.of())) {
                if (first != null && added.place() > first.place()) {
                    break;
                }
                if (slip.joins(form, added.form()) && may.test(added.form())) {
                    first = added;
                }
            }
        }
        return Optional.ofNullable(first).map(Added::form);
    }
}
