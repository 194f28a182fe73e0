package org.csplan.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.csplan.core.file.Output;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.SameFile;
import org.csplan.examples.cli.screen.Terminal;

/**
 * Where a result goes.
 *
 * @param file the file; none for standard output
 */
record Destination(Optional<Path> file) {

    /** The destination of that name; {@code -} is standard output. */
    static Destination parse(String name) {
        return new Destination(name.equals("-") ? Optional.empty() : Optional.of(Names.path(name)));
    }

    /** The place where an input is, at which nothing should go. */
    static Destination of(InputFile input) {
        return new Destination(input.problem().isEmpty() ? Optional.of(input.path()) : Optional.of(Path.of("")));
    }

    /** What a plan is written as there: JSON on standard output, and in a file what its ending says. */
    PlanFormat format() {
        return file.map(path -> PlanFormat.ofEnding(path.toString())
                        .orElseThrow(() -> new UsageException(
                                "the ending of '" + path + "' says no format; it can be .json, .xlsx or .xls")))
                .orElse(PlanFormat.JSON);
    }

    /** Whether it is standard output, where nothing else may stand beside it. */
    boolean isStandardOutput() {
        return file.isEmpty();
    }

    /** The way there. */
    Output open(Terminal terminal) {
        return file.map(Output::to).orElseGet(() -> Output.passing(terminal.bytes()));
    }

    /** Refuses this where another file of the same command would be written over. */
    void mustNotBe(Destination other, String what) {
        boolean same = file.isPresent() && other.file.isPresent()
                ? SameFile.test(file.get(), other.file.get())
                : file.equals(other.file);
        UsageException.unless(!same, "'" + this + "' is " + what + " as well; name another file");
    }

    /** As it was named. */
    @Override
    public String toString() {
        return file.map(Path::toString).orElse("-");
    }
}
