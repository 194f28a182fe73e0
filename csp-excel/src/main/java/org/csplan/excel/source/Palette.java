package org.csplan.excel.source;

import java.util.Optional;
import java.util.function.Supplier;

/** The colours of one workbook: indexed ones, its own or the usual, and those of its theme. */
final class Palette {

    /** Index 64 and 65: the colours of letters and of paper. */
    private static final int AUTOMATIC_LETTERS = 64;

    private static final int AUTOMATIC_PAPER = 65;
    private static final int AUTOMATIC_NOTE = 81;

    private static final int[] USUAL = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x000000, 0xFFFFFF, 0xFF0000,
        0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080,
        0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080,
        0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99,
        0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699,
        0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
    };

    /** The theme of a workbook that has none: white, black, and the accents of Office 2007. */
    static final int[] USUAL_THEME = {
        0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646, 0x0000FF,
        0x800080
    };

    private final int[] indexed = USUAL.clone();
    private final Supplier<int[]> themeSource;
    private int[] theme;

    /** The theme is read only when a colour of it is asked for; its order is light 1, dark 1, light 2, dark 2, accents. */
    Palette(Supplier<int[]> themeSource) {
        this.themeSource = themeSource;
    }

    /** Puts the workbook's own colour in the place of a usual one. */
    void set(int index, int rgb) {
        if (index >= 0 && index < indexed.length) {
            indexed[index] = rgb;
        }
    }

    Optional<Integer> indexed(int index) {
        if (index == AUTOMATIC_PAPER) {
            return Optional.of(0xFFFFFF);
        }
        if (index == AUTOMATIC_LETTERS || index == AUTOMATIC_NOTE) {
            return Optional.of(0x000000);
        }
        return index < 0 || index >= indexed.length ? Optional.empty() : Optional.of(indexed[index]);
    }

    Optional<Integer> theme(int index) {
        if (theme == null) {
            theme = themeSource.get();
        }
        return index < 0 || index >= theme.length ? Optional.empty() : Optional.of(theme[index]);
    }
}
