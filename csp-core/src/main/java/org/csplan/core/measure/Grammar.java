package org.csplan.core.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a text sentence by sentence: first the changes, then the numbers that are left. */
final class Grammar {

    private Grammar() {}

    static MeasuredText read(String text) {
        List<Sentence> sentences = Lexer.sentences(text);
        List<Change> changes = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Set<Integer> used = new HashSet<>();
            changes.addAll(ChangeGrammar.read(sentence, used));
            quantities.addAll(QuantityGrammar.read(sentence, used));
        }
        return new MeasuredText(changes, quantities, DirectionWords.of(sentences, changes, quantities));
    }
}
