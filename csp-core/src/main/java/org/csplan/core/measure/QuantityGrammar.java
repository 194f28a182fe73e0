package org.csplan.core.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers of things in a sentence that are no part of a change, and which of them the words promise. */
final class QuantityGrammar {

    private static final Phrases<Boolean> TIME = new Phrases<Boolean>().with("time", true);
    private static final Phrases<Boolean> PROMISE =
            new Phrases<Boolean>().with("promise", true).with("more is better", true);
    private static final Phrases<Boolean> BETWEEN = new Phrases<Boolean>().with("between verb and number", true);

    private QuantityGrammar() {}

    static List<Quantity> read(Sentence sentence, Set<Integer> used) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tokens().get(i).isAmount() && !used.contains(i)) {
                quantities.add(quantity(sentence, i));
            }
        }
        return quantities;
    }

    private static Quantity quantity(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        Bounds.Found bound = Bounds.before(sentence, i);
        boolean bounded = bound.bound().filter(Bound::promises).isPresent();
        boolean counts =
                !token.amount().isMoney() && TIME.startingAt(sentence, i + 1).isEmpty();
        boolean promised = counts && (bounded || isObject(sentence, bound.first(), token) || begins(sentence, i));
        boolean firm = bounded || !token.isSpelt() || token.amount().value().compareTo(BigDecimal.ONE) > 0;
        return new Quantity(
                token.amount(), bound.bound(), every(sentence, i), promised, firm, sentence.words(bound.first(), i));
    }

    /** "Distribute 400", "run or attend 10", "engage with 15": a verb, with no more than small words in between. */
    private static boolean isObject(Sentence sentence, int first, Token number) {
        if (isFraction(number)) {
            return false;
        }
        int at = first - 1;
        for (var found = BETWEEN.endingAt(sentence, at);
                found.isPresent() && PROMISE.endingAt(sentence, at).isEmpty();
                found = BETWEEN.endingAt(sentence, at)) {
            at = found.get().first() - 1;
        }
        return PROMISE.endingAt(sentence, at).isPresent();
    }

    /** "2,000 purse chains to be distributed": a number and what it counts begin the sentence. */
    private static boolean begins(Sentence sentence, int i) {
        Token number = sentence.tokens().get(i);
        return i == 0
                && !isFraction(number)
                && number.amount().value().compareTo(BigDecimal.ONE) > 0
                && sentence.at(1)
                        .filter(next -> next.isWord() && !next.isCapitalised())
                        .isPresent();
    }

    /** 2.1 before a verb is a reference. */
    private static boolean isFraction(Token number) {
        return number.amount().value().stripTrailingZeros().scale() > 0
                && !number.amount().isPercent();
    }

    private static Optional<String> every(Sentence sentence, int number) {
        for (int i = number + 1; i < sentence.size(); i++) {
            if (sentence.tokens().get(i).isAmount()) {
                return Optional.empty();
            }
            Optional<String> found = HowOften.startingAt(sentence, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
