package org.csplan.benchmarks;

import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checks a plan by all rules of a quarterly return. */
@State(Scope.Benchmark)
public class ValidateBenchmark {

    /** How many actions the plan has. */
    @Param({"100", "1000", "10000", "100000"})
    public int rows;

    private final PlanValidator validator = PlanValidator.create();
    private ActionPlan plan;

    /** Makes the plan. */
    @Setup
    public void make() {
        plan = MadePlan.ofRows(rows);
    }

    /** By a validator that is kept, as a host would. */
    @Benchmark
    public List<Finding> cspPlan() {
        return validator.validate(plan, Stage.quarterlyReturn(Quarter.Q2));
    }
}
