package org.csplan.core.validation;

import java.util.function.Consumer;
import org.csplan.core.finding.Finding;

/**
 * A check whose findings are handed over as they are made. As violations, which a host is given, those of a huge plan
 * would take several times the memory.
 *
 * @param check what to check by
 * @param findings takes each finding
 */
public record DirectCheck(PlanCheck check, Consumer<Finding> findings) {}
