package org.csplan.core.validation.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names by what slips of each other have in common, their figures and about their length, so that few are compared. */
final class SlipIndex {

    /** As many names of one shape are looked at, those used most. */
    private static final int MOST_OF_A_SHAPE = 2000;

    /** As many letters are compared, each with the few that it may stand for; that takes a second or two. */
    private static final long MOST_LETTERS = 300_000_000;

    private final Slip slip;
    private final Map<Shape, List<Added>> names = new HashMap<>();
    /** A name with figures of its own is no slip of any. */
    private final Repeats figures = new Repeats();

    private int count;
    private long letters;

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

    /**
     * An index for a search.
     *
     * @param all the names that will be added or asked for
     */
    SlipIndex(Slip slip, Stream<NameForm> all) {
        this.slip = slip;
        all.map(NameForm::figures).forEach(figures::add);
    }

    void add(NameForm form) {
        if (!figures.mayHold(form.figures())) {
            return;
        }
        List<Added> alike =
                names.computeIfAbsent(new Shape(form.figures(), form.letters().length()), shape -> new ArrayList<>(1));
        if (alike.size() < MOST_OF_A_SHAPE) {
            alike.add(new Added(form, count++));
        }
    }

    /** The one added first that this may be a slip of, or the other way round. */
    Optional<NameForm> first(NameForm form, Predicate<NameForm> may) {
        Added first = null;
        int length = form.letters().length();
        for (int other = length - slip.letters(); other <= length + slip.letters(); other++) {
            for (Added added : names.getOrDefault(new Shape(form.figures(), other), List.of())) {
                if (first != null && added.place() > first.place()) {
                    break;
                }
                boolean near = letters < MOST_LETTERS && !form.isFarFrom(added.form(), slip.letters());
                letters += near ? (long) length * (2L * slip.letters() + 1) : 0;
                if (near && slip.joins(form, added.form()) && may.test(added.form())) {
                    first = added;
                }
            }
        }
        return Optional.ofNullable(first).map(Added::form);
    }
}
