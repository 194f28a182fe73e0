package org.csplan.examples.cli.line;

/** The version of this program. */
final class Version {

    private Version() {}

    /** The version that the build wrote into the jar's manifest. */
    static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "csp " + (version == null ? "(not packaged)" : version);
    }
}
