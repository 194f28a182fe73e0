package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.LayoutColumn;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Adds a layout's headings to the vocabulary, so that headers are found by them. */
final class LayoutVocabulary {

    private LayoutVocabulary() {}

    static Vocabulary of(Vocabulary vocabulary, Optional<GridLayout> layout) {
        Vocabulary all = vocabulary;
        for (LayoutColumn column : layout.map(GridLayout::columns).orElse(List.of())) {
            Kind kind = column.field().kind();
            boolean named = kind != Kind.QUARTER && kind != Kind.QUARTER_RAG && kind != Kind.STATUS_RAG;
            if (named && !column.heading().isBlank()) {
                all = all.with(WordList.HEADINGS, column.field().id(), List.of(column.heading()));
            }
        }
        return all;
    }
}
