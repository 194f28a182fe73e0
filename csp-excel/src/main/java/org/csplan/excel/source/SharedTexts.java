package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that cells share. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(new ArrayList<>(), new HashMap<>());

    private final List<String> texts;
    private final Map<Integer, List<FontLook>> runs;
    private String missingPart;

    private SharedTexts(List<String> texts, Map<Integer, List<FontLook>> runs) {
        this.texts = texts;
        this.runs = runs;
    }

    /** These texts, and the fonts of the runs of some of them. */
    static SharedTexts of(List<String> texts, Map<Integer, List<FontLook>> runs) {
        return new SharedTexts(texts, runs);
    }

    /** Reads the part that holds them; there may be as many as cells, and as long in all. */
    static SharedTexts read(Xml xml) {
        SharedTexts shared = new SharedTexts(new ArrayList<>(), new HashMap<>());
        WorkbookParts.CellCount count = new WorkbookParts.CellCount(xml.limits());
        while (xml.nextChild()) {
            if (xml.name().equals("si")) {
                RichText text = RichText.read(xml);
                if (!text.fonts().isEmpty()) {
                    shared.runs.put(shared.texts.size(), text.fonts());
                }
                count.addOne();
                count.addText(text.text());
                shared.texts.add(text.text());
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return shared;
    }

    /** Texts that the file should have but doesn't, which matters only when a cell shows one of them. */
    static SharedTexts missing(String part) {
        SharedTexts shared = new SharedTexts(List.of(), Map.of());
        shared.missingPart = part;
        return shared;
    }

    int count() {
        if (missingPart != null) {
            throw new DamagedPartException(missingPart, "it is missing");
        }
        return texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    /** The fonts of its runs; none where they have none of their own. */
    List<FontLook> fonts(int index) {
        return runs.isEmpty() ? List.of() : runs.getOrDefault(index, List.of());
    }
}
