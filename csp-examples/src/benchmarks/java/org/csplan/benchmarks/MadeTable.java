package org.csplan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up actions, the same ones each time: a number, what, who, with whom, by when, how it goes. */
record MadeTable(String[] headings, String[][] texts) {

    static final String TITLE = "Kestrel Vale Community Safety Partnership Action Plan 2024/25";

    private static final String[] HEADINGS = {
        "Priority", "Ref", "Action", "Lead agency", "Partners", "Timescale", "Progress", "Status"
    };

    /** Which column says who helps. */
    static final int PARTNERS = 4;

    /** Which column says how an action goes. */
    static final int UPDATE = 6;

    static final int ROWS_A_PRIORITY = 20;

    private static final String[] WORDS = {
        "patrol", "visit", "review", "the", "with", "young", "people", "residents", "every", "ward", "town", "centre",
        "night", "support", "victims", "of", "burglary", "report", "train", "staff", "and", "publish", "results",
        "school", "parks", "traders", "hold", "meetings", "to", "reduce", "harm"
    };
    private static final String[] AGENCIES = {
        "Wolds Police", "Kestrel Vale Council", "Fire and Rescue", "Probation", "Housing Trust", "Youth Service"
    };
    private static final String[] STATUSES = {"On track", "At risk", "Off track", "Complete"};
    private static final String[] TIMESCALES = {"March 2025", "Ongoing", "30/09/2024", "Quarter 3"};

    static MadeTable ofRows(int rows) {
        Random random = new Random(1);
        String[][] texts = new String[rows][];
        for (int i = 0; i < rows; i++) {
            texts[i] = action(i, random);
        }
        return new MadeTable(HEADINGS, texts);
    }

    private static String[] action(int i, Random random) {
        return new String[] {
            i % ROWS_A_PRIORITY == 0 ? "Priority " + (i / ROWS_A_PRIORITY + 1) + ": " + prose(4, random) : "",
            i / ROWS_A_PRIORITY + 1 + "." + (i % ROWS_A_PRIORITY + 1),
            prose(14, random),
            AGENCIES[random.nextInt(AGENCIES.length)],
            AGENCIES[random.nextInt(AGENCIES.length)] + "; " + AGENCIES[random.nextInt(AGENCIES.length)],
            TIMESCALES[random.nextInt(TIMESCALES.length)],
            prose(20, random),
            STATUSES[(i + 2) % STATUSES.length]
        };
    }

    private static String prose(int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    MadeTable without(int column) {
        return new MadeTable(
                without(column, headings),
                Stream.of(texts).map(row -> without(column, row)).toArray(String[][]::new));
    }

    private static String[] without(int column, String[] row) {
        List<String> others = new ArrayList<>(List.of(row));
        others.remove(column);
        return others.toArray(String[]::new);
    }

    int rows() {
        return texts.length;
    }

    String[] row(int i) {
        return texts[i];
    }
}
