package org.csplan.examples.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Where Hibernate Validator would say on standard error that it has been started; no other command needs it. */
final class ValidatorLog {

    /** Kept, since a logger that nobody holds forgets what it was told. */
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    private ValidatorLog() {}

    static void silence() {
        LOG.setLevel(Level.OFF);
    }
}
