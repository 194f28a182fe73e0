package org.csplan.excel.write;

import java.util.OptionalInt;

/** What a cell is on its sheet; that says how it looks. Letters and fills differ in brightness by 4.5 to 1 or more. */
enum Role {
    /** The title of the plan. */
    TITLE(16, true, OptionalInt.empty(), false),
    /** A line below the title. */
    SUBTITLE(12, false, OptionalInt.empty(), false),
    /** The title of a priority above its grid. */
    PRIORITY(13, true, OptionalInt.empty(), false),
    /** The title of a priority above its actions, in a grid of several. */
    SECTION(12, true, OptionalInt.of(0xB4C6E7), true),
    /** The heading of a column. */
    HEADING(11, true, OptionalInt.of(0x1F3864), true),
    /** A theme above its actions. */
    THEME(11, true, OptionalInt.of(0xDCE6F1), true),
    /** A cell of a grid. */
    BODY(11, false, OptionalInt.empty(), true),
    /** The heading of the key. */
    KEY_HEADING(11, true, OptionalInt.empty(), false),
    /** A word of the key. */
    KEY(11, false, OptionalInt.empty(), true);

    static final String FONT = "Arial";
    static final int WHITE = 0xFFFFFF;
    static final int BLACK = 0x000000;
    static final int LINES = 0x8EA9C1;

    private final int points;
    private final boolean bold;
    private final OptionalInt fill;
    private final boolean bordered;

    Role(int points, boolean bold, OptionalInt fill, boolean bordered) {
        this.points = points;
        this.bold = bold;
        this.fill = fill;
        this.bordered = bordered;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    OptionalInt fill() {
        return fill;
    }

    boolean bordered() {
        return bordered;
    }
}
