package org.csplan.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.csplan.core.measure.Token.Kind;
import org.csplan.core.period.Months;

/**
 * Tells the numbers that name something from those that count: "NI 195", "quarter 2", "7 June", "in 2019", "the One
 * Stop Shop", "one of them".
 */
final class Names {

    private static final Phrases<Boolean> BEFORE = new Phrases<Boolean>().with("names a number", true);
    private static final Phrases<Boolean> COUNTING = new Phrases<Boolean>()
            .with("at least", true)
            .with("at most", true)
            .with("up to", true)
            .with("beyond", true)
            .with("short of", true)
            .with("about", true)
            .with("promise", true)
            .with("more is better", true);
    private static final Set<String> ONE_AFTER = Set.of("no", "any", "each", "every", "this", "that", "which");
    private static final Set<String> ONE_BEFORE = Set.of("of", "another", "to", "or");
    private static final Set<String> ZERO_BEFORE = Set.of("by", "in", "during", ")");
    private static final Set<String> ROLES = Set.of("by", "of", "from", "to");

    private Names() {}

    static Sentence found(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        ranges(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isPlain(token) && isName(sentence, i, token)) {
                tokens.set(i, token.asName());
            }
        }
        return new Sentence(sentence.text(), tokens);
    }

    private static boolean isName(Sentence sentence, int i, Token token) {
        boolean counted = COUNTING.endingAt(sentence, i - 1).isPresent();
        return BEFORE.endingAt(sentence, i - 1).isPresent()
                || HowOften.startingAt(sentence, i).isPresent()
                || isDay(sentence, i)
                || isYear(token) && !counted && !isFigureOfYear(sentence, i)
                || token.isSpelt() && isIdiom(sentence, i, token)
                || !counted && isInsideName(sentence, i);
    }

    private static boolean isDay(Sentence sentence, int i) {
        return isMonth(sentence, i - 1) || isMonth(sentence, i + 1);
    }

    private static boolean isMonth(Sentence sentence, int i) {
        return sentence.at(i)
                .filter(Token::isCapitalised)
                .flatMap(token -> Months.find(token.text()))
                .isPresent();
    }

    private static boolean isYear(Token token) {
        return token.text().matches("(?:19|20)\\d\\d");
    }

    /** "from 2012 in 2007/8": a figure although it looks like a year. */
    private static boolean isFigureOfYear(Sentence sentence, int i) {
        return (sentence.is(i - 1, "from") || sentence.is(i - 1, "to")) && sentence.is(i + 1, "in");
    }

    private static boolean isIdiom(Sentence sentence, int i, Token token) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0)) && i > 0;
        if (token.is("once")) {
            return true;
        }
        if (token.is("one")) {
            return capital
                    || sentence.at(i - 1)
                            .filter(word -> ONE_AFTER.contains(word.folded()))
                            .isPresent()
                    || sentence.at(i + 1)
                            .filter(word -> ONE_BEFORE.contains(word.folded()))
                            .isPresent();
        }
        if (token.amount().value().signum() == 0) {
            return sentence.at(i - 1)
                            .filter(word -> ROLES.contains(word.folded()))
                            .isEmpty()
                    || sentence.at(i + 1)
                            .filter(word -> !ZERO_BEFORE.contains(word.folded()))
                            .isPresent();
        }
        return capital;
    }

    /** "Hope 2 Recovery": after a capital that does not begin the sentence, unless that word counts. */
    private static boolean isInsideName(Sentence sentence, int i) {
        return i > 1
                && sentence.at(i - 1)
                        .filter(Token::isCapitalised)
                        .filter(word -> !ROLES.contains(word.folded()))
                        .isPresent();
    }

    /** "10 to 17": neither counts, unless the two are what a change goes from and to. */
    private static void ranges(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean range = isPlain(tokens.get(i)) && tokens.get(i + 1).is("to") && isPlain(tokens.get(i + 2));
            boolean change =
                    i > 0 && (tokens.get(i - 1).is("from") || tokens.get(i - 1).is("("));
            if (range && !change) {
                tokens.set(i, tokens.get(i).asName());
                tokens.set(i + 2, tokens.get(i + 2).asName());
            }
        }
    }

    private static boolean isPlain(Token token) {
        return token.kind() == Kind.AMOUNT && token.amount().unit().isEmpty();
    }
}
