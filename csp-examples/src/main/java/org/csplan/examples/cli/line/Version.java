package org.csplan.examples.cli.line;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, which the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"csp " + (version == null ? "(not packaged)" : version)};
    }
}
