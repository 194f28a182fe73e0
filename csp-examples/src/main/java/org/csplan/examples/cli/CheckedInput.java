package org.csplan.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.validation.Stage;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.json.FindingsJson.FileFindings;

/**
 * What was found in the plans of one input.
 *
 * @param file the input
 * @param isJson whether it is a plan in JSON, which has no cells
 * @param stage what it was checked for
 * @param plans its plans
 */
record CheckedInput(InputFile file, boolean isJson, Stage stage, List<Plan> plans) {

    /**
     * What was found in one plan.
     *
     * @param name its period, or its title where it names none
     * @param findings in the order of the plan
     */
    record Plan(String name, List<Finding> findings) {}

    /** All that was found. */
    List<Finding> findings() {
        return plans.stream().flatMap(plan -> plan.findings().stream()).toList();
    }

    /** Whether there is an error in it. */
    boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The same for JSON. */
    Stream<FileFindings> forJson() {
        return plans.stream()
                .map(plan -> new FileFindings(file.name(), Optional.of(plan.name()), stage.id(), plan.findings()));
    }
}
