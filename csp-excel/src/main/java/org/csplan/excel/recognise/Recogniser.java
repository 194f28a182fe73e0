package org.csplan.excel.recognise;

import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.excel.grid.Grid;

/** Understands grids. Immutable and safe to share between threads. */
public final class Recogniser {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    private Recogniser(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** A recogniser with the usual vocabulary. */
    public static Recogniser create() {
        return new Recogniser(Vocabulary.standard(), Lexicon.standard());
    }

    /** This recogniser with a layout whose word is taken before its own judgement. */
    public Recogniser withLayout(GridLayout layout) {
        return new Recogniser(vocabulary, Lexicon.of(vocabulary, Optional.of(layout)));
    }

    /** This recogniser with other words. */
    public Recogniser withVocabulary(Vocabulary newVocabulary) {
        return new Recogniser(newVocabulary, Lexicon.of(newVocabulary, lexicon.layout));
    }

    /** Understands a workbook. */
    public Recognised recognise(Grid grid) {
        return new Recognition(grid, lexicon).run();
    }
}
