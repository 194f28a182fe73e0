package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.vocabulary.Alternatives;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** All that is known of words, made ready for looking up once and shared by every workbook that is recognised. */
final class Lexicon {

    private static final Lexicon STANDARD = new Lexicon(Vocabulary.standard(), Optional.empty());

    final KnownHeadings headings;
    final FoldedWords contacts;
    final CellTexts texts;
    final TitleLines titles;
    final HeadLines headLines;
    final PlanHead planHead;
    final PriorityTitles priorityTitles;
    final StatusWords statusWords;
    final FoldedWords keyWords;
    final FoldedWords keyHeadings;
    final Pattern keyLabel;
    final FoldedWords noAgencies;
    final FoldedWords wholeNames;
    final OtherTables otherTables;
    final Optional<GridLayout> layout;

    private Lexicon(Vocabulary vocabulary, Optional<GridLayout> layout) {
        this.layout = layout;
        headings = new KnownHeadings(new Headings(LayoutVocabulary.of(vocabulary, layout)));
        contacts = FoldedWords.of(vocabulary, WordList.TABLES, "contacts");
        texts = new CellTexts(vocabulary);
        titles = new TitleLines(vocabulary);
        headLines = new HeadLines(vocabulary, titles);
        planHead = new PlanHead(vocabulary, titles);
        priorityTitles = new PriorityTitles(vocabulary, titles, planHead);
        statusWords =
                new StatusWords(vocabulary, layout.map(GridLayout::statusWords).orElse(Map.of()));
        keyWords = FoldedWords.of(vocabulary, WordList.TABLES, "key");
        keyHeadings = FoldedWords.of(vocabulary, WordList.TABLES, "key headings");
        keyLabel = Pattern.compile(
                "^" + Alternatives.of(keyLabels(vocabulary)) + "\\s*[:\\-–]\\s*", Pattern.CASE_INSENSITIVE);
        noAgencies = FoldedWords.of(vocabulary, WordList.AGENCIES, "none");
        wholeNames = FoldedWords.of(vocabulary, WordList.AGENCIES, "whole");
        otherTables = new OtherTables(vocabulary, texts, titles);
    }

    private static List<String> keyLabels(Vocabulary vocabulary) {
        List<String> labels = new ArrayList<>(vocabulary.words(WordList.TABLES, "key"));
        labels.addAll(vocabulary.words(WordList.TABLES, "key label"));
        return labels;
    }

    /** The words that ship with this library. */
    static Lexicon standard() {
        return STANDARD;
    }

    static Lexicon of(Vocabulary vocabulary, Optional<GridLayout> layout) {
        return new Lexicon(vocabulary, layout);
    }
}
