package org.csplan.excel.recognise;

import java.util.Objects;
import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.excel.grid.Grid;

/** Understands grids. Immutable and safe to share between threads. */
public final class Recogniser {

    private final Vocabulary vocabulary;
    private final Optional<GridLayout> layout;
    private final Headings headings;

    private Recogniser(Vocabulary vocabulary, Optional<GridLayout> layout) {
        this.vocabulary = vocabulary;
        this.layout = layout;
        headings = new Headings(LayoutVocabulary.of(vocabulary, layout));
    }

    /** A recogniser with the usual vocabulary. */
    public static Recogniser create() {
        return new Recogniser(Vocabulary.standard(), Optional.empty());
    }

    /** This recogniser with a layout whose word is taken before its own judgement. */
    public Recogniser withLayout(GridLayout newLayout) {
        return new Recogniser(vocabulary, Optional.of(newLayout));
    }

    /** This recogniser with other words. */
    public Recogniser withVocabulary(Vocabulary newVocabulary) {
        return new Recogniser(Objects.requireNonNull(newVocabulary), layout);
    }

    /** Understands a workbook. */
    public Recognised recognise(Grid grid) {
        return new Recognition(grid, vocabulary, layout, headings).run();
    }
}
