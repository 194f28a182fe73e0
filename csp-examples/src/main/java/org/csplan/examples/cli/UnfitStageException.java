package org.csplan.examples.cli;

/** A stage that a plan can't be in; the message goes on after the name of its file. */
final class UnfitStageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnfitStageException(IllegalArgumentException reason) {
        super("can't be checked for that stage: " + reason.getMessage(), reason);
    }
}
