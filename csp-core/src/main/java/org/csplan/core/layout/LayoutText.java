package org.csplan.core.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.csplan.core.layout.GridLayout.PriorityPlace;
import org.csplan.core.layout.GridLayout.ThemePlace;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Reads the layouts of the word list: a section each, {@code field: heading} a line. */
final class LayoutText {

    private LayoutText() {}

    static List<GridLayout> readAll() {
        return Vocabulary.standard().sections(WordList.LAYOUTS).entrySet().stream()
                .map(LayoutText::read)
                .toList();
    }

    private static GridLayout read(Map.Entry<String, List<String>> section) {
        GridLayout.Builder layout = GridLayout.builder().name(section.getKey());
        for (String line : section.getValue()) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            switch (key) {
                case "summary" -> layout.summary(value);
                case "priorities" -> layout.priorityPlace(PriorityPlace.valueOf(constant(value)));
                case "themes" -> layout.themePlace(ThemePlace.valueOf(constant(value)));
                default -> layout.addColumn(column(key, value));
            }
        }
        return layout.build();
    }

    private static LayoutColumn column(String key, String heading) {
        return key.endsWith("?")
                ? LayoutColumn.of(Field.parse(key.substring(0, key.length() - 1)), heading)
                        .whenFilledOnly()
                : LayoutColumn.of(Field.parse(key), heading);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
