package org.csplan.excel.write;

import java.util.Locale;
import java.util.Optional;

/** The kinds of workbook that can be written. */
public enum WorkbookFormat {
    /** The workbook of today. */
    XLSX(".xlsx", 1 << 20, 1 << 14) {
        @Override
        byte[] write(NewBook book) {
            return new XlsxPackage(book).bytes();
        }
    },
    /** The workbook of Excel 97 to 2003. */
    XLS(".xls", 1 << 16, 1 << 8) {
        @Override
        byte[] write(NewBook book) {
            return new XlsWorkbook(book).bytes();
        }
    };

    private final String ending;
    private final int mostRows;
    private final int mostColumns;

    WorkbookFormat(String ending, int mostRows, int mostColumns) {
        this.ending = ending;
        this.mostRows = mostRows;
        this.mostColumns = mostColumns;
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

    /**
     * The bytes of that workbook; always the same for the same one.
     *
     * @throws PlanTooLargeException if it has more rows or columns than a sheet of this kind
     */
    public byte[] bytes(NewBook book) {
        for (NewSheet sheet : book.sheets()) {
            check(sheet.rows().size(), mostRows, "rows");
            check(sheet.widths().size(), mostColumns, "columns");
        }
        return write(book);
    }

    abstract byte[] write(NewBook book);

    private void check(int needed, int most, String things) {
        if (needed > most) {
            throw new PlanTooLargeException("the plan needs " + needed + " " + things + ", and a sheet of an " + ending
                    + " workbook has " + most + (this == XLS ? "; write it as .xlsx" : "; write it as .json"));
        }
    }
}
