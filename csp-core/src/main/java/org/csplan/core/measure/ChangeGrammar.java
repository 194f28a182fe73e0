package org.csplan.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.measure.ChangeBuilder.Role;

/**
 * Finds changes in a sentence: a word that says which way ("reduce", "an increase"), and numbers in the roles "by",
 * "from" and "to" around it. Numbers in roles that are taken already begin another change.
 */
final class ChangeGrammar {

    private static final Phrases<Direction> WAYS =
            new Phrases<Direction>().with("rise", Direction.MORE).with("fall", Direction.LESS);

    /** How many words may stand between "reduce" and the "to" that belongs to it. */
    private static final int REACH = 14;

    /** How many words may stand between a "from" figure and its "to". */
    private static final int FROM_TO = 8;

    /** Words that begin something else than what the number before them counts. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "by", "in", "during", "per", "from", "at", "for", "over", "each", "and", "compared", "on", "within", "the");

    private final Sentence sentence;
    private final Set<Integer> used;
    private final List<Change> changes = new ArrayList<>();
    private ChangeBuilder current;

    private ChangeGrammar(Sentence sentence, Set<Integer> used) {
        this.sentence = sentence;
        this.used = used;
        this.current = new ChangeBuilder(sentence);
    }

    /** The changes of a sentence; the indexes of their numbers are added to {@code used}. */
    static List<Change> read(Sentence sentence, Set<Integer> used) {
        ChangeGrammar grammar = new ChangeGrammar(sentence, used);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tokens().get(i).isAmount()) {
                grammar.take(i);
            }
        }
        grammar.finish();
        return grammar.changes;
    }

    private void take(int i) {
        Bounds.Found bound = Bounds.before(sentence, i);
        Optional<Phrases.Found<Direction>> way = wayBefore(bound.first());
        if (sentence.is(bound.first() - 1, "by") && way.isPresent()) {
            add(Role.BY, i, way, bound);
        } else if (sentence.is(bound.first() - 1, "of") && way.isPresent() && isOf(way.get(), bound.first() - 1, i)) {
            add(Role.BY, i, way, bound);
        } else if (isFollowedByWay(i)) {
            add(Role.BY, i, WAYS.startingAt(sentence, i + 1), bound);
        } else if (isFrom(i)) {
            add(Role.FROM, i, way, bound);
        } else if (isTo(i, bound.first(), way)) {
            add(Role.TO, i, way, bound);
        }
    }

    private void add(Role role, int i, Optional<Phrases.Found<Direction>> way, Bounds.Found bound) {
        if (!current.takes(role, way)) {
            finish();
        }
        current.add(role, i, way, bound);
        used.add(i);
    }

    private void finish() {
        current.build().ifPresent(changes::add);
        current = new ChangeBuilder(sentence);
    }

    private Optional<Phrases.Found<Direction>> wayBefore(int index) {
        for (int i = index - 1; i >= 0 && index - i <= REACH; i--) {
            Optional<Phrases.Found<Direction>> found = WAYS.endingAt(sentence, i);
            if (found.isPresent() && !isPartOfBound(i)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The "more" of "no more than" and the "fewer" of "fewer than" say no way. */
    private boolean isPartOfBound(int i) {
        return sentence.is(i + 1, "than");
    }

    /** "a reduction of 5%", "an increase in referrals of 20%"; but not "an improvement in 75% of cases". */
    private boolean isOf(Phrases.Found<Direction> way, int of, int number) {
        boolean adjacent = way.last() == of - 1;
        boolean through = sentence.is(way.last() + 1, "in") && of - way.last() <= 7;
        return (adjacent || through) && !sentence.is(number + 1, "of");
    }

    /**
     * "a 5% reduction", "20% more", "6 more referrals"; a plain number is only so before "more" and "fewer", and not
     * where it says who else gets something ("to four more villages").
     */
    private boolean isFollowedByWay(int i) {
        return !sentence.is(i - 1, "to")
                && WAYS.startingAt(sentence, i + 1)
                        .filter(way -> sentence.tokens().get(i).amount().isPercent()
                                || sentence.is(way.first(), "more")
                                || sentence.is(way.first(), "fewer"))
                        .isPresent();
    }

    private boolean isFrom(int i) {
        boolean said = sentence.is(i - 1, "from");
        boolean bracketed = sentence.is(i - 1, "(")
                && sentence.is(i + 1, "to")
                && sentence.at(i + 2).filter(Token::isAmount).isPresent();
        boolean percent = sentence.tokens().get(i).amount().isPercent()
                && (sentence.is(i + 1, "to") || isArrow(i + 1))
                && sentence.at(isArrow(i + 1) ? afterArrow(i + 1) : i + 2)
                        .filter(Token::isAmount)
                        .filter(to -> to.amount().isPercent())
                        .isPresent();
        return percent || bracketed || said && toAfter(i);
    }

    private boolean toAfter(int from) {
        for (int i = from + 1; i < sentence.size() && i <= from + FROM_TO; i++) {
            if (sentence.is(i, "to")
                    && sentence.at(i + 1).filter(Token::isAmount).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTo(int i, int first, Optional<Phrases.Found<Direction>> way) {
        if (current.awaitsTo()) {
            return sentence.is(first - 1, "to") || isArrow(i - 2) || isArrow(i - 1);
        }
        boolean ends = sentence.at(i + 1)
                .filter(next -> next.isWord() && !NOT_COUNTED.contains(next.folded()))
                .isEmpty();
        return way.isPresent()
                && sentence.is(first - 1, "to")
                && (ends || sentence.tokens().get(i).amount().isPercent());
    }

    private boolean isArrow(int i) {
        return sentence.is(i, "→") || sentence.is(i, "-") && sentence.is(i + 1, ">");
    }

    private int afterArrow(int i) {
        return sentence.is(i, "→") ? i + 1 : i + 2;
    }
}
