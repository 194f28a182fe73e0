package org.csplan.excel.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Rag;

/** The colours and words of statuses as they are written. */
final class Palette {

    /** What each colour means where a plan has no key of its own. */
    private static final Map<Rag, Progress> SCHEME = Map.of(
            Rag.BLUE, Progress.COMPLETE,
            Rag.GREEN, Progress.ON_TRACK,
            Rag.AMBER, Progress.AT_RISK,
            Rag.RED, Progress.OFF_TRACK,
            Rag.GREY, Progress.NOT_STARTED);

    private Palette() {}

    /** A fill that everybody names that way, and on which black letters are easy to read. */
    static int fill(Rag rag) {
        return switch (rag) {
            case RED -> 0xFF5050;
            case AMBER -> 0xFFC000;
            case GREEN -> 0x92D050;
            case BLUE -> 0x00B0F0;
            case GREY -> 0xBFBFBF;
        };
    }

    /** The fill of a colour in a status key: the name of a {@link Rag}, or {@code #RRGGBB}. */
    static int fill(String colour) {
        return colour.startsWith("#") ? Integer.parseInt(colour.substring(1), 16) : fill(Rag.of(colour));
    }

    /** The word for a colour, such as {@code Green}. */
    static String word(Rag rag) {
        return capitalised(rag.id());
    }

    /** The word for a progress, such as {@code On track}. */
    static String word(Progress progress) {
        return capitalised(progress.id().replace('-', ' '));
    }

    /** The words that a status can be chosen from. */
    static List<String> progressWords() {
        List<String> words = new ArrayList<>();
        for (Progress progress : Progress.values()) {
            if (progress != Progress.UNKNOWN) {
                words.add(word(progress));
            }
        }
        return words;
    }

    /** The words for colours. */
    static List<String> colourWords() {
        return List.of(Rag.values()).stream().map(Palette::word).toList();
    }

    /** The key of a workbook that is yet to be filled in: what each colour usually means. */
    static Map<String, Progress> usualKey() {
        Map<String, Progress> key = new LinkedHashMap<>();
        for (Rag rag : List.of(Rag.BLUE, Rag.GREEN, Rag.AMBER, Rag.RED, Rag.GREY)) {
            key.put(rag.id(), SCHEME.get(rag));
        }
        return key;
    }

    /** What a colour means by this key, or where it says nothing of it, usually. */
    static Progress meaning(Rag rag, Map<String, Progress> key) {
        return key.getOrDefault(rag.id(), SCHEME.get(rag));
    }

    /** The colour of a progress by this key, or where it has none, usually. */
    static Optional<Rag> colour(Progress progress, Map<String, Progress> key) {
        return List.of(Rag.values()).stream()
                .filter(rag -> meaning(rag, key) == progress)
                .min(Comparator.comparing(rag -> key.containsKey(rag.id()) ? 0 : 1));
    }

    /** Whether white letters are easier to read on it than black ones. */
    static boolean isDark(int rgb) {
        return contrast(rgb, Role.WHITE) > contrast(rgb, Role.BLACK);
    }

    /** How much two colours differ in brightness, 1 to 21, as web content guidelines reckon it. */
    static double contrast(int first, int second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
