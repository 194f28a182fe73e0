package org.csplan.excel.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes old workbooks out of raw records, such as no program writes them any more. */
final class BiffMaker {

    static final int BOUND_SHEET = 0x85;
    static final int CONTINUE = 0x3C;
    static final int SHARED_TEXTS = 0xFC;
    static final int SHARED_TEXT_CELL = 0xFD;
    static final int TEXT_CELL = 0x204;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private BiffMaker() {}

    static BiffMaker records() {
        return new BiffMaker();
    }

    /** The beginning of a workbook. */
    static BiffMaker workbook() {
        return records().begin(5);
    }

    /** Begins a sheet. */
    BiffMaker sheet() {
        return begin(0x10);
    }

    private BiffMaker begin(int kind) {
        return add(0x809, 0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Ends the workbook's own records, or a sheet. */
    BiffMaker end() {
        return add(0x0A);
    }

    BiffMaker add(int id, int... content) {
        bytes.write(id);
        bytes.write(id >> 8);
        bytes.write(content.length);
        bytes.write(content.length >> 8);
        for (int value : content) {
            bytes.write(value);
        }
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] make() {
        return bytes.toByteArray();
    }

    /** The same in the container that old workbooks come in. */
    byte[] container() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(make()), "Workbook");
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }
}
