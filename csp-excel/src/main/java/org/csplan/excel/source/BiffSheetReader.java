package org.csplan.excel.source;

import java.util.HashMap;
import java.util.Map;
import org.csplan.excel.grid.CellNote;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.GridSheet;

/** Reads the records of one sheet of an old workbook. */
final class BiffSheetReader {

    private static final int NOTE = 0x19;

    private final BiffStream in;
    private final WorkbookParts workbook;
    private final GridSheet.Builder sheet;
    private final BiffCells cells;
    private final MergedRanges merges;
    private final Map<Integer, CellRange> noteCells = new HashMap<>();
    private final Map<Integer, String> noteTexts = new HashMap<>();
    private int objectType;
    private int objectId;

    BiffSheetReader(BiffStream in, WorkbookParts workbook, String name, GridSheet.Builder sheet) {
        this.in = in;
        this.workbook = workbook;
        this.sheet = sheet;
        merges = new MergedRanges(workbook, name);
        cells = new BiffCells(in, workbook, new SheetCells(workbook, name, sheet, true));
    }

    void read() {
        if (!in.next() || in.id() != BiffWorkbookReader.BOF) {
            throw Refusal.damaged("one of its sheets is not where it should be");
        }
        int depth = 1;
        while (depth > 0) {
            if (!in.next()) {
                throw new UnreadableWorkbookException(Refusal.CUT_SHORT_WITHIN);
            }
            switch (in.id()) {
                case BiffWorkbookReader.BOF -> depth++;
                case BiffWorkbookReader.EOF -> depth--;
                default -> {
                    if (depth == 1) {
                        readRecord();
                    }
                }
            }
        }
        cells.end();
        merges.addTo(sheet);
        noteCells.forEach((id, cell) ->
                sheet.addNote(new CellNote(cell.firstRow(), cell.firstColumn(), noteTexts.getOrDefault(id, ""))));
    }

    private void readRecord() {
        switch (in.id()) {
            case 0xE5 -> readMerges();
            case 0x7D -> readColumns();
            case 0x14, 0x15 -> readPrinted();
            case 0x1C -> {
                CellRange cell = CellRange.of(in.u16(), in.u16());
                in.skip(2);
                workbook.cells().addSideItem();
                noteCells.put(in.u16(), cell);
            }
            case 0x5D -> readObject();
            case 0x1B6 -> readObjectText();
            default -> cells.read();
        }
    }

    private void readMerges() {
        int count = in.u16();
        for (int i = 0; i < count && in.remaining() >= 8; i++) {
            int firstRow = in.u16();
            int lastRow = in.u16();
            int firstColumn = in.u16();
            int lastColumn = in.u16();
            boolean isRange = lastRow >= firstRow && lastColumn >= firstColumn;
            if (isRange && (lastRow > firstRow || lastColumn > firstColumn)) {
                merges.add(new CellRange(firstRow, firstColumn, lastRow, lastColumn));
            }
        }
    }

    private void readColumns() {
        int first = in.u16();
        int last = Math.min(in.u16(), CellReference.COLUMNS - 1);
        int width = in.u16();
        in.skip(2);
        if ((in.u16() & 1) != 0 || width == 0) {
            if (first <= last) {
                sheet.hideColumns(first, last);
            }
        }
    }

    private void readPrinted() {
        if (in.remaining() > 2) {
            PrintedText.read(in.text(in.u16())).forEach(sheet::addPrintedText);
        }
    }

    private void readObject() {
        objectType = -1;
        if (in.remaining() >= 8) {
            in.skip(4);
            objectType = in.u16();
            objectId = in.u16();
        }
    }

    private void readObjectText() {
        if (in.remaining() < 12) {
            return;
        }
        in.skip(10);
        int length = in.u16();
        if (length == 0 || !in.continued()) {
            return;
        }
        boolean wide = (in.u8() & 1) != 0;
        String text = new BiffTexts(in, workbook.limits()).readLetters(length, wide);
        workbook.cells().addSideItem(text);
        if (objectType == NOTE) {
            noteTexts.put(objectId, text);
        } else {
            sheet.addTextBox(text);
        }
    }
}
