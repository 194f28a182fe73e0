package org.csplan.core.measure;

import java.util.Optional;

/** The words before a number that bound it, or change nothing about it. */
final class Bounds {

    private static final Phrases<Optional<Bound>> WORDS = new Phrases<Optional<Bound>>()
            .with("at least", Optional.of(Bound.AT_LEAST))
            .with("at most", Optional.of(Bound.AT_MOST))
            .with("up to", Optional.of(Bound.UP_TO))
            .with("beyond", Optional.of(Bound.BEYOND))
            .with("short of", Optional.of(Bound.SHORT_OF))
            .with("about", Optional.empty());

    private Bounds() {}

    /**
     * What stands before a number.
     *
     * @param bound what bounds it
     * @param first the index of the first of those words, or of the number itself
     */
    record Found(Optional<Bound> bound, int first) {}

    static Found before(Sentence sentence, int number) {
        Found found = directlyBefore(sentence, number);
        boolean article = sentence.is(number - 1, "a") || sentence.is(number - 1, "an");
        Found beforeArticle = article ? directlyBefore(sentence, number - 1) : found;
        return beforeArticle.bound().isPresent() ? beforeArticle : found;
    }

    private static Found directlyBefore(Sentence sentence, int number) {
        Optional<Bound> bound = Optional.empty();
        int first = number;
        for (var found = WORDS.endingAt(sentence, first - 1);
                found.isPresent();
                found = WORDS.endingAt(sentence, first - 1)) {
            if (found.get().meaning().isPresent()) {
                bound = found.get().meaning();
            }
            first = found.get().first();
        }
        return new Found(bound, first);
    }
}
