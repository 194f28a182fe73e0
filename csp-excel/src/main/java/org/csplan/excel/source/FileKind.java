package org.csplan.excel.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    /** A zip file, as newer workbooks are. */
    PACKAGE,
    /** The container of older Office files. */
    CONTAINER,
    /** The records of an older workbook without their container. */
    BARE_RECORDS,
    EMPTY("it is empty"),
    OLD_EXCEL(Refusal.OLD_EXCEL),
    PDF("it is a PDF document; paste its tables into a workbook, save that as .xlsx and try again"),
    RICH_TEXT("it is a rich text document; paste its tables into a workbook, save that as .xlsx and try again"),
    IMAGE("it is a picture; the plan has to be typed into a workbook"),
    ARCHIVE("it is a packed archive; unpack it and try again with the workbook in it"),
    SPREADSHEET_XML("it is an XML spreadsheet of Excel 2003; open it in a spreadsheet program, save it as .xlsx and try"
            + " again"),
    FLAT_DOCUMENT("it is an OpenDocument file; open it in its program, save it as .xlsx and try again"),
    WEB_PAGE("it is a web page with the name of a workbook; open it in a spreadsheet program, save it as .xlsx and try"
            + " again"),
    XML("it is XML of another kind, not a workbook"),
    JSON("it is JSON, not a workbook"),
    LINK_FILE("it is a SYLK file; open it in a spreadsheet program, save it as .xlsx and try again"),
    TEXT("it is plain text, such as CSV; open it in a spreadsheet program, save it as .xlsx and try again"),
    UNKNOWN("it is no workbook: its content is of no kind that can be read here");

    private static final int HEAD = 4096;

    private final String refusal;

    FileKind() {
        this("");
    }

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why such a file is refused; absent where it may hold a workbook. */
    Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        if (begins(file, 'P', 'K', 3, 4) || begins(file, 'P', 'K', 5, 6)) {
            return PACKAGE;
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return CONTAINER;
        }
        if (begins(file, 0x09, 0x08, 0x10, 0x00, 0x00, 0x06)) {
            return BARE_RECORDS;
        }
        if (begins(file, 0x09, 0x08) || begins(file, 0x09, 0x04) || begins(file, 0x09, 0x02) || isOldest(file)) {
            return OLD_EXCEL;
        }
        return ofSignature(file).orElseGet(() -> ofText(file));
    }

    private static boolean isOldest(byte[] file) {
        return begins(file, 0x09, 0x00, 0x04, 0x00) || begins(file, 0x09, 0x00, 0x06, 0x00);
    }

    private static Optional<FileKind> ofSignature(byte[] file) {
        if (begins(file, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (begins(file, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(RICH_TEXT);
        }
        boolean isImage = begins(file, 0x89, 'P', 'N', 'G')
                || begins(file, 0xFF, 0xD8, 0xFF)
                || begins(file, 'G', 'I', 'F', '8')
                || begins(file, 'I', 'I', '*', 0)
                || begins(file, 'M', 'M', 0, '*');
        if (isImage) {
            return Optional.of(IMAGE);
        }
        boolean isArchive = begins(file, 0x1F, 0x8B)
                || begins(file, '7', 'z', 0xBC, 0xAF)
                || begins(file, 'R', 'a', 'r', '!')
                || begins(file, 'B', 'Z', 'h');
        return isArchive ? Optional.of(ARCHIVE) : Optional.empty();
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileKind ofText(byte[] file) {
        String text = head(file);
        if (!looksLikeText(text)) {
            return UNKNOWN;
        }
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        if (start.startsWith("id;p")) {
            return LINK_FILE;
        }
        if (start.startsWith("mime-version:")) {
            return WEB_PAGE;
        }
        return start.startsWith("<") ? ofMarkup(start) : TEXT;
    }

    private static FileKind ofMarkup(String start) {
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") || start.contains("excel.sheet")) {
            return SPREADSHEET_XML;
        }
        if (start.contains("urn:oasis:names:tc:opendocument")) {
            return FLAT_DOCUMENT;
        }
        boolean isPage = start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
        return isPage ? WEB_PAGE : XML;
    }

    private static String head(byte[] file) {
        int length = Math.min(file.length, HEAD);
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, length - 2, StandardCharsets.UTF_16BE);
        }
        int from = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(file, from, length - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean looksLikeText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
