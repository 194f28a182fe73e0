package org.csplan.examples.cli;

/** A command line that can't be meant; the message says in one sentence why. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    static void unless(boolean meant, String message) {
        if (!meant) {
            throw new UsageException(message);
        }
    }
}
