package org.csplan.excel.source.formula;

/** A formula uses what isn't known here. */
final class UnknownSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    UnknownSyntaxException(String what) {
        super(what, null, false, false);
    }
}
