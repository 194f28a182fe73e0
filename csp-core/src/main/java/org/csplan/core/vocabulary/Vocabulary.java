package org.csplan.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word list of the domain. Immutable and safe to share between threads.
 *
 * <p>A list is a file of sections: {@code [on-track]} on a line of its own names what the words below it mean, one
 * word or phrase a line; {@code #} and more begins a comment. Words are kept as written and in order; those who look words up
 * fold them with {@link Words#fold}.
 */
public final class Vocabulary {

    private static final Vocabulary STANDARD = new Vocabulary(Map.of());

    /** The lists as they ship, each read when somebody first asks for it. */
    private static final Map<WordList, Map<String, List<String>>> SHIPPED = new ConcurrentHashMap<>();

    private final Map<WordList, Map<String, List<String>>> extended;

    private Vocabulary(Map<WordList, Map<String, List<String>>> extended) {
        this.extended = extended;
    }

    /** The words that ship with this library. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The sections of a list by name, in the order of the file. */
    public Map<String, List<String>> sections(WordList list) {
        Map<String, List<String>> sections = extended.get(list);
        return sections == null ? SHIPPED.computeIfAbsent(list, known -> load(known.file())) : sections;
    }

    /** The words of one section; none if the list has no such section. */
    public List<String> words(WordList list, String section) {
        return sections(list).getOrDefault(section, List.of());
    }

    /** This vocabulary with more words in one section; they come before those already there. */
    public Vocabulary with(WordList list, String section, List<String> words) {
        Map<String, List<String>> sections = new LinkedHashMap<>(sections(list));
        List<String> all = new ArrayList<>(words);
        all.addAll(sections.getOrDefault(section, List.of()));
        sections.put(section, List.copyOf(all));
        Map<WordList, Map<String, List<String>>> copy = new HashMap<>(extended);
        copy.put(list, Collections.unmodifiableMap(sections));
        return new Vocabulary(copy);
    }

    private static Map<String, List<String>> load(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + file + " is missing from the jar.");
            }
            List<String> words = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String word = line.strip();
                if (word.startsWith("[") && word.endsWith("]")) {
                    words = sections.computeIfAbsent(word.substring(1, word.length() - 1), name -> new ArrayList<>());
                } else if (!word.isEmpty() && (!word.startsWith("#") || word.length() == 1)) {
                    words.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " can't be read.", e);
        }
        sections.replaceAll((name, words) -> List.copyOf(words));
        return Collections.unmodifiableMap(sections);
    }
}
