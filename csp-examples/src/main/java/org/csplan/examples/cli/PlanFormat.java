package org.csplan.examples.cli;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.plan.ActionPlan;
import org.csplan.json.PlanJson;

/** What a plan can be written as. */
enum PlanFormat {
    JSON,
    XLSX,
    XLS;

    /** The format of that name. */
    static Optional<PlanFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** The format of a file with that name, by its ending. */
    static Optional<PlanFormat> ofEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** The ending of its files, with the dot. */
    String ending() {
        return "." + this;
    }

    /** Writes a plan in this format. */
    void write(ActionPlan plan, OutputStream out) {
        PlanJson.write(plan, out);
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
