package org.csplan.excel.write.patch;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csplan.excel.write.ooxml.PackageEditor;

/** Blocks of numbers for the shapes of old-style drawings, of which no two drawings of a workbook may have the same. */
final class ShapeBlocks {

    /** How many numbers are in a block. */
    static final int SIZE = 1024;

    private static final Pattern TAKEN = Pattern.compile("(?i)<o:idmap\\b[^>]*\\bdata=[\"']([\\d,\\s]+)[\"']");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final PackageEditor files;
    /** The last block that is taken; 0 before that is looked for. */
    private int last;

    ShapeBlocks(PackageEditor files) {
        this.files = files;
    }

    /** Takes so many blocks that are free, and gives the first. */
    int take(int blocks) {
        int first = (last == 0 ? lastTaken() : last) + 1;
        last = first + blocks - 1;
        return first;
    }

    private int lastTaken() {
        return files.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".vml"))
                .mapToInt(name -> lastTaken(TAKEN.matcher(files.xml(name).text())))
                .max()
                .orElse(0);
    }

    private static int lastTaken(Matcher drawing) {
        return drawing.results()
                .flatMap(blocks -> NUMBER.matcher(blocks.group(1)).results())
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
