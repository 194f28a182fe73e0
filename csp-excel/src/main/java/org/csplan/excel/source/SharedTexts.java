package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts that cells share. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts();

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, List<FontLook>> runs = new HashMap<>();

    private SharedTexts() {}

    static SharedTexts read(Xml xml) {
        SharedTexts shared = new SharedTexts();
        while (xml.nextChild()) {
            if (xml.name().equals("si")) {
                RichText text = RichText.read(xml);
                if (!text.fonts().isEmpty()) {
                    shared.runs.put(shared.texts.size(), text.fonts());
                }
                shared.texts.add(text.text());
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return shared;
    }

    int count() {
        return texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    /** The fonts of its runs, where they have any of their own. */
    Optional<List<FontLook>> fonts(int index) {
        return runs.isEmpty() ? Optional.empty() : Optional.ofNullable(runs.get(index));
    }
}
