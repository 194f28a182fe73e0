package org.csplan.core.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.core.measure.Token.Kind;
import org.csplan.core.plan.MeasureUnit;

/** Parts a text into sentences, and these into words, numbers and marks. */
final class Lexer {

    /** Longer runs of digits are telephone numbers and the like. */
    private static final int MOST_DIGITS = 15;

    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
    private static final Pattern FIGURES = Pattern.compile("(?<fraction>\\d+(?:/\\d+)+)"
            + "|(?<date>\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}(?!\\d))"
            + "|(?<range>\\d+(?:[.,]\\d+)*%?\\s?[-–—]\\s?\\d+(?:[.,]\\d+)*%?)"
            + "|£\\s?(?<pounds>" + NUMBER + ")(?:\\s?(?<times>k|m|thousand|million)(?!\\p{L}))?"
            + "|(?<glued>\\d+(?:[.,]\\d+)*(?:['’]?\\p{Ll}[\\p{L}\\p{N}'’]*|\\p{Lu}(?!\\p{Ll})[\\p{L}\\p{N}]*))"
            + "|(?<number>" + NUMBER + ")(?<percent>\\s?(?:%|per\\s?cent(?!\\p{L})))?");

    private static final String ENDS = ".;:!?\n•";

    private Lexer() {}

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher figures = FIGURES.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) && c != '\n') {
                at += Character.charCount(c);
                continue;
            }
            Token token = token(text, at, c, figures);
            at = token.end();
            if (token.kind() == Kind.MARK && ENDS.contains(token.text())) {
                end(text, tokens, sentences);
                tokens = new ArrayList<>();
            } else {
                tokens.add(token);
            }
        }
        end(text, tokens, sentences);
        return sentences;
    }

    private static Token token(String text, int at, int c, Matcher figures) {
        if (Character.isLetter(c)) {
            return plain(Kind.WORD, text, at, endOfWord(text, at));
        }
        boolean figure = (c >= '0' && c <= '9' || c == '£')
                && figures.region(at, text.length()).lookingAt();
        return figure ? token(figures) : plain(Kind.MARK, text, at, at + Character.charCount(c));
    }

    private static Token plain(Kind kind, String text, int start, int end) {
        String words = text.substring(start, end);
        return new Token(kind, words, folded(words), null, start, end);
    }

    /** A word goes on over apostrophes, and over hyphens with something behind them. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
            boolean joins = c == '-' && end + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(end + 1));
            if (!inside && !joins) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static void end(String text, List<Token> tokens, List<Sentence> sentences) {
        if (!tokens.isEmpty()) {
            Sentence sentence = new Sentence(text, spelt(text, tokens));
            sentences.add(sentence.tokens().stream().anyMatch(Token::isAmount) ? Names.found(sentence) : sentence);
        }
    }

    private static Token token(Matcher m) {
        if (m.group("number") != null) {
            return m.group("percent") == null
                    ? amount(m, m.group("number"), 1, Optional.empty())
                    : amount(m, m.group("number"), 1, Optional.of(MeasureUnit.PERCENT));
        }
        if (m.group("pounds") != null) {
            return amount(m, m.group("pounds"), times(m.group("times")), Optional.of(MeasureUnit.POUNDS));
        }
        return new Token(Kind.NAME, m.group(), folded(m.group()), null, m.start(), m.end());
    }

    private static Token amount(Matcher m, String figures, int times, Optional<MeasureUnit> unit) {
        if (figures.length() > MOST_DIGITS) {
            return new Token(Kind.NAME, m.group(), folded(m.group()), null, m.start(), m.end());
        }
        BigDecimal value = new BigDecimal(figures.replace(",", "")).multiply(BigDecimal.valueOf(times));
        return new Token(Kind.AMOUNT, m.group(), folded(m.group()), new Amount(value, unit), m.start(), m.end());
    }

    private static int times(String word) {
        if (word == null) {
            return 1;
        }
        return word.startsWith("k") || word.startsWith("t") ? 1000 : 1_000_000;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The tokens with numbers in letters taken together. */
    private static List<Token> spelt(String text, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            boolean begins =
                    tokens.get(i).isWord() && Numerals.begins(tokens.get(i).folded());
            int taken = begins ? takeSpelt(text, tokens, i, joined) : 0;
            if (taken == 0) {
                joined.add(tokens.get(i));
            }
            i += Math.max(taken, 1);
        }
        return joined;
    }

    private static int takeSpelt(String text, List<Token> tokens, int first, List<Token> joined) {
        Token token = tokens.get(first);
        List<String> parts = Arrays.asList(token.folded().split("-"));
        if (parts.size() > 1) {
            Numerals.Found found = Numerals.startingWith(parts);
            boolean whole = found != null && found.words() == parts.size();
            if (whole) {
                joined.add(spelt(text, token, token, found.value()));
            }
            return whole ? 1 : 0;
        }
        List<String> words = tokens.subList(first, Math.min(tokens.size(), first + 8)).stream()
                .takeWhile(Token::isWord)
                .map(Token::folded)
                .toList();
        Numerals.Found found = Numerals.startingWith(words);
        if (found == null) {
            return 0;
        }
        int end = first + found.words();
        boolean percent = end + 1 < tokens.size()
                && tokens.get(end).is("per")
                && tokens.get(end + 1).is("cent");
        boolean percentAsOne = end < tokens.size() && tokens.get(end).is("percent");
        int last = percent ? end + 1 : percentAsOne ? end : end - 1;
        Token whole = spelt(text, token, tokens.get(last), found.value());
        joined.add(
                percent || percentAsOne
                        ? new Token(
                                whole.kind(),
                                whole.text(),
                                whole.folded(),
                                Amount.percent(found.value()),
                                whole.start(),
                                whole.end())
                        : whole);
        return last - first + 1;
    }

    private static Token spelt(String text, Token first, Token last, BigDecimal value) {
        String words = text.substring(first.start(), last.end());
        return new Token(Kind.AMOUNT, words, folded(words), Amount.of(value), first.start(), last.end());
    }
}
