package org.csplan.excel.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Severity;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridSheet;

/** Reads the records of a workbook as Excel 97 to 2003 wrote it. */
final class BiffWorkbookReader {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    static final int VERSION_8 = 0x600;
    private static final int WORKSHEET = 0;
    private static final int MACRO_SHEET = 1;

    private final BiffStream in;
    private final ReadLimits limits;
    private final Faults faults = new Faults();
    private final BiffStyles styles;
    private final Palette palette = new Palette(() -> Palette.USUAL_THEME);
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, int[]> runs = new HashMap<>();
    private boolean from1904;
    private long sheetBytes;

    private BiffWorkbookReader(byte[] stream, ReadLimits limits) {
        in = new BiffStream(stream);
        this.limits = limits;
        styles = new BiffStyles(limits);
    }

    static Grid read(byte[] stream, String name, Optional<String> title, ReadLimits limits) {
        try {
            return new BiffWorkbookReader(stream, limits).read(name, title);
        } catch (DamagedPartException e) {
            throw Refusal.damaged(e.reasonInFile(), e);
        }
    }

    private Grid read(String name, Optional<String> title) {
        readGlobals();
        BiffSheetPlaces places = new BiffSheetPlaces(in, faults);
        SharedTexts shared = SharedTexts.of(texts, fontsOfRuns());
        WorkbookParts parts = new WorkbookParts(
                shared,
                new Stylesheet(styles.tables(), palette, from1904),
                from1904,
                limits,
                new WorkbookParts.CellCount(limits),
                faults);
        List<GridSheet> sheets = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.type() == WORKSHEET || entry.type() == MACRO_SHEET) {
                GridSheet.Builder sheet = GridSheet.named(entry.name()).hidden(entry.hidden());
                in.goTo(places.find(entry.name(), entry.position(), i, entries.size()));
                long start = in.position();
                new BiffSheetReader(in, parts, entry.name(), sheet).read();
                countBytes(in.position() - start);
                sheets.add(sheet.build());
            }
        }
        return new Grid(name, sheets, title, faults.findings());
    }

    /** Several sheets may begin at the same place, so that a small file has as much to read as a huge one. */
    private void countBytes(long ofSheet) {
        sheetBytes += ofSheet;
        if (sheetBytes > limits.unpackedBytes()) {
            String what = "its sheets take over " + limits.unpackedBytes() + " bytes";
            throw Refusal.limit("unpackedBytes", what, limits.unpackedBytes());
        }
    }

    private Map<Integer, List<FontLook>> fontsOfRuns() {
        Map<Integer, List<FontLook>> fonts = new HashMap<>();
        runs.forEach((text, numbers) -> {
            List<FontLook> ofText = new ArrayList<>();
            for (int number : numbers) {
                ofText.add(number < 0 ? FontLook.PLAIN : styles.font(number));
            }
            fonts.put(text, ofText);
        });
        return fonts;
    }

    private void readGlobals() {
        if (!in.next() || in.id() != BOF) {
            throw Refusal.damaged("its records don't begin as those of a workbook do");
        }
        if (in.u16() != VERSION_8) {
            throw new UnreadableWorkbookException(Refusal.OLD_EXCEL);
        }
        while (in.next() && in.id() != EOF) {
            switch (in.id()) {
                case 0x22 -> from1904 = in.u16() == 1;
                case 0x85 -> addEntry();
                case 0xFC -> new BiffTexts(in, limits).readShared(texts, runs);
                default -> readStyle();
            }
        }
        if (in.id() != EOF) {
            throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
        }
    }

    /** A style that can't be read costs its colours or its number format, but no cell. */
    private void readStyle() {
        try {
            styles.read(in, palette);
        } catch (DamagedPartException e) {
            faults.ofFile(
                    "part-unreadable",
                    Severity.WARNING,
                    "A style of the workbook was left out, so that colours and dates may be wrong: " + e.reasonInFile()
                            + ".");
        }
    }

    private void addEntry() {
        long position = in.s32() & 0xFFFFFFFFL;
        int state = in.u8() & 3;
        int type = in.u8();
        entries.add(new Entry(in.text(in.u8()), state != 0, type, position));
        if (entries.size() > limits.sheets()) {
            throw Refusal.limit("sheets", "it has over " + limits.sheets() + " sheets", limits.sheets());
        }
    }

    private record Entry(String name, boolean hidden, int type, long position) {}
}
