package org.csplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Changes up to ten cells of a workbook. */
@State(Scope.Benchmark)
public class UpdateBenchmark {

    /** How many rows the table has. */
    @Param({"100", "1000", "10000", "100000"})
    public int rows;

    private byte[] workbook;
    private ActionPlan plan;

    /** Makes the workbook and the later plan. */
    @Setup
    public void make() {
        workbook = MadeWorkbook.ofRows(rows);
        plan = MadePlan.later(MadePlan.ofRows(rows));
    }

    /** Finds what has changed in the plan, writes it, and reads again what was written. */
    @Benchmark
    public byte[] cspPlan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanUpdater.open(new ByteArrayInputStream(workbook), "plan.xlsx", PlanReader.create())
                .apply(plan)
                .writeTo(out);
        return out.toByteArray();
    }

    /** POI's user model, told which cells. */
    @Benchmark
    public byte[] poiXssf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (int i = 0; i < Math.min(10, rows / MadeTable.ROWS_A_PRIORITY); i++) {
                file.getSheetAt(0)
                        .getRow(2 + i * MadeTable.ROWS_A_PRIORITY)
                        .getCell(MadeTable.UPDATE)
                        .setCellValue("All visits were made by " + (i + 1) + " March.");
            }
            file.write(out);
        }
        return out.toByteArray();
    }
}
