package org.csplan.examples.cli;

/** What the exit status of a command says; of several the highest. */
final class ExitStatus {

    /** All is done. */
    static final int DONE = 0;

    /** All is done, and validation found errors. */
    static final int ERRORS_FOUND = 1;

    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;

    /** A file can't be read, written, converted or updated. */
    static final int REFUSED = 3;

    private ExitStatus() {}
}
