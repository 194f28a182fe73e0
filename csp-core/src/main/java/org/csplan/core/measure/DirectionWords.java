package org.csplan.core.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Which way a text says is better. */
final class DirectionWords {

    private static final Phrases<Direction> ANYWHERE =
            new Phrases<Direction>().with("more is better", Direction.MORE).with("less is better", Direction.LESS);
    private static final Phrases<Direction> AS_VERB = new Phrases<Direction>()
            .with("more is better as a verb", Direction.MORE)
            .with("less is better as a verb", Direction.LESS);
    private static final Phrases<Boolean> NONE = new Phrases<Boolean>().with("no direction", true);
    private static final Set<String> BEFORE_A_VERB =
            Set.copyOf(Vocabulary.standard().words(WordList.NUMBERS, "before a verb"));

    private DirectionWords() {}

    /** What is measured decides before the words around it: a change, then a promise, then any word that says so. */
    static Optional<Direction> of(List<Sentence> sentences, List<Change> changes, List<Quantity> quantities) {
        Set<Direction> said = EnumSet.noneOf(Direction.class);
        changes.forEach(change -> change.direction().ifPresent(said::add));
        if (said.isEmpty()) {
            quantities.stream()
                    .flatMap(quantity -> quantity.bound().stream())
                    .filter(bound -> bound == Bound.AT_LEAST || bound == Bound.AT_MOST)
                    .forEach(bound -> said.add(bound == Bound.AT_LEAST ? Direction.MORE : Direction.LESS));
        }
        if (said.isEmpty()) {
            sentences.forEach(sentence -> add(sentence, said));
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    private static void add(Sentence sentence, Set<Direction> said) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean first = i == 0 || !sentence.tokens().get(i - 1).isWord();
            boolean name = token.isCapitalised() && !first && !isShouted(sentence);
            if (!token.isWord() || name || NONE.startingAt(sentence, i).isPresent()) {
                continue;
            }
            ANYWHERE.startingAt(sentence, i).ifPresent(found -> said.add(found.meaning()));
            boolean verb =
                    first || BEFORE_A_VERB.contains(sentence.tokens().get(i - 1).folded());
            if (verb) {
                AS_VERB.startingAt(sentence, i).ifPresent(found -> said.add(found.meaning()));
            }
        }
    }

    private static boolean isShouted(Sentence sentence) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }
}
