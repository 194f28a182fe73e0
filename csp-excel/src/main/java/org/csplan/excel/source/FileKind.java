package org.csplan.excel.source;

/** x */
enum FileKind {
    PACKAGE,
    LEGACY;

    static FileKind of(byte[] file) {
        return file.length > 8 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF ? LEGACY : PACKAGE;
    }
}
