package org.csplan.core.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.measure.Amount;
import org.csplan.core.measure.Direction;
import org.csplan.core.measure.MeasuredText;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.Pointer;

/** An action in its priority. */
final class ActionView {

    private final PriorityView priority;
    private final Action action;
    private final int index;
    private Return[] returns;
    private MeasuredText words;
    private Optional<Amount> baseline;
    private Optional<Amount> target;

    ActionView(PriorityView priority, Action action, int index) {
        this.priority = priority;
        this.action = action;
        this.index = index;
    }

    PriorityView priority() {
        return priority;
    }

    PlanView plan() {
        return priority.plan();
    }

    Action facts() {
        return action;
    }

    /** Its place among the actions of its priority, from 1. */
    int ordinal() {
        return index + 1;
    }

    String path() {
        return priority.path() + "/actions/" + index;
    }

    String path(String field) {
        return path() + "/" + field;
    }

    String path(Return returned) {
        return path("quarters") + "/" + Pointer.escape(returned.label());
    }

    /** What the description and the success measure say. */
    MeasuredText words() {
        if (words == null) {
            MeasuredText described = MeasuredText.of(action.description().orElse(""));
            words = action.successMeasure()
                    .map(success -> both(described, MeasuredText.of(success)))
                    .orElse(described);
        }
        return words;
    }

    /** A success measure without numbers may be about something else than what is counted, and says no way alone. */
    private static MeasuredText both(MeasuredText described, MeasuredText success) {
        boolean counts = !success.changes().isEmpty() || !success.promises().isEmpty();
        Optional<Direction> direction =
                described.direction().or(() -> success.direction().filter(way -> counts));
        boolean differ = success.direction().isPresent() && !success.direction().equals(direction);
        return new MeasuredText(
                joined(described.changes(), success.changes()),
                joined(described.quantities(), success.quantities()),
                differ ? Optional.empty() : direction);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    Optional<Progress> progress() {
        return action.status().flatMap(Status::progress);
    }

    /** Whether it owes no return and no date any more. */
    boolean isClosed() {
        return progress().filter(Progress::isClosed).isPresent();
    }

    boolean isOpen() {
        return !isClosed();
    }

    /** Whether its outcome is known: it is closed, was not achieved, or was put off. */
    boolean hasFinalStatus() {
        return progress()
                .filter(progress ->
                        progress.isClosed() || progress == Progress.NOT_ACHIEVED || progress == Progress.DEFERRED)
                .isPresent();
    }

    boolean hasStatus() {
        return action.status()
                .filter(status -> status.progress().isPresent()
                        || status.wording().isPresent()
                        || status.rag().isPresent()
                        || status.colour().isPresent())
                .isPresent();
    }

    boolean hasUpdate() {
        return action.update().filter(text -> !Placeholders.isBlank(text)).isPresent();
    }

    /** The date by which it must be done; none if it goes on without an end. */
    Optional<LocalDate> deadline() {
        return action.timescale().filter(timescale -> !timescale.ongoing()).flatMap(Timescale::due);
    }

    List<String> leads() {
        return action.leadAgencies().stream().map(Agency::name).toList();
    }

    Return returned(int quarter) {
        if (returns == null) {
            returns = new Return[5];
        }
        if (returns[quarter] == null) {
            returns[quarter] = find(quarter);
        }
        return returns[quarter];
    }

    private Return find(int quarter) {
        var found = plan().year().find(action, quarter);
        return Return.of(
                quarter,
                found.map(entry -> entry.getKey().label())
                        .orElseGet(() -> plan().year().label(quarter)),
                found.flatMap(entry -> Optional.ofNullable(entry.getValue())));
    }

    /** The number of the baseline. */
    Optional<Amount> baseline() {
        if (baseline == null) {
            baseline = action.baseline().flatMap(Measures::amount);
        }
        return baseline;
    }

    /** The number of the target. */
    Optional<Amount> target() {
        if (target == null) {
            target = action.target().flatMap(Measures::amount);
        }
        return target;
    }

    /** What came for the quarters that are due, the first first. */
    List<Return> dueReturns() {
        return IntStream.rangeClosed(1, plan().stage().quartersDue())
                .mapToObj(this::returned)
                .toList();
    }
}
