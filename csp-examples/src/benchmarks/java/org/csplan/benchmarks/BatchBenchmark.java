package org.csplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.Stage;
import org.csplan.excel.PlanReader;
import org.csplan.json.PlanJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads many workbooks of 60 actions, checks the plans and writes them as JSON, on all cores. */
@State(Scope.Benchmark)
public class BatchBenchmark {

    private static final int ROWS = 60;

    /** How many workbooks. */
    @Param({"10", "100", "1000"})
    public int workbooks;

    private final PlanReader reader = PlanReader.create();
    private final PlanValidator validator = PlanValidator.create();
    private List<byte[]> files;

    /** Makes a workbook, to be read that many times. */
    @Setup
    public void make() {
        files = Collections.nCopies(workbooks, MadeWorkbook.ofRows(ROWS));
    }

    /** How many characters of JSON and findings came of it. */
    @Benchmark
    public long cspPlan() {
        return files.parallelStream().mapToLong(this::convert).sum();
    }

    private long convert(byte[] file) {
        ActionPlan plan =
                reader.read(new ByteArrayInputStream(file), "plan.xlsx").plan();
        return validator.validate(plan, Stage.quarterlyReturn(Quarter.Q2)).size()
                + PlanJson.toJson(plan).length();
    }
}
