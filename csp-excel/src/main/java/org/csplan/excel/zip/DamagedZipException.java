package org.csplan.excel.zip;

/** A file whose directory of entries is missing or wrong. */
public final class DamagedZipException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean cutShort;

    private DamagedZipException(String reason, boolean cutShort, Throwable cause) {
        super(reason, cause);
        this.cutShort = cutShort;
    }

    static DamagedZipException wrong(String reason) {
        return new DamagedZipException(reason, false, null);
    }

    static DamagedZipException cutShort(Throwable cause) {
        return new DamagedZipException("its end, with the directory of its parts, is missing", true, cause);
    }

    /** Whether its end is missing, as that of a file that was not sent or saved whole. */
    public boolean isCutShort() {
        return cutShort;
    }
}
