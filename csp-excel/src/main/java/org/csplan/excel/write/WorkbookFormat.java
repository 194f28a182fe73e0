package org.csplan.excel.write;

import java.util.Locale;
import java.util.Optional;

/** The kinds of workbook that can be written. */
public enum WorkbookFormat {
    /** The workbook of today. */
    XLSX(".xlsx") {
        @Override
        public byte[] bytes(NewBook book) {
            return new XlsxPackage(book).bytes();
        }
    },
    /** The workbook of Excel 97 to 2003. */
    XLS(".xls") {
        @Override
        public byte[] bytes(NewBook book) {
            return new XlsWorkbook(book).bytes();
        }
    };

    private final String ending;

    WorkbookFormat(String ending) {
        this.ending = ending;
    }

    /** The format that a file of that name has, if it can be written. */
    public static Optional<WorkbookFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (WorkbookFormat format : values()) {
            if (lower.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What its file names end with, such as {@code .xlsx}. */
    public String ending() {
        return ending;
    }

    /** The bytes of that workbook; always the same for the same one. */
    public abstract byte[] bytes(NewBook book);
}
