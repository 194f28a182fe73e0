package org.csplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.layout.Layouts;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanWriter;
import org.csplan.excel.write.PlanBooks;
import org.csplan.excel.write.WorkbookFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes a workbook into memory. The other libraries write the same texts and no styles. */
@State(Scope.Benchmark)
public class WriteBenchmark {

    /** How many actions the plan has. */
    @Param({"100", "1000", "10000", "100000"})
    public int rows;

    private ActionPlan plan;
    private MadeTable table;

    /** Makes the plan. */
    @Setup
    public void make() {
        plan = MadePlan.ofRows(rows);
        table = MadeTable.ofRows(rows);
    }

    /** Chooses a layout, writes, and reads again what was written, to tell what would not come back. */
    @Benchmark
    public byte[] cspChecked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.create().write(plan, out, WorkbookFormat.XLSX);
        return out.toByteArray();
    }

    /** The writing alone. */
    @Benchmark
    public byte[] cspUnchecked() {
        return WorkbookFormat.XLSX.bytes(PlanBooks.of(plan, Layouts.smallestFor(plan)));
    }

    /** POI's user model. */
    @Benchmark
    public byte[] poiXssf() throws IOException {
        return OtherWriters.poi(table, new XSSFWorkbook());
    }

    /** POI's streaming model. */
    @Benchmark
    public byte[] poiSxssf() throws IOException {
        return OtherWriters.poi(table, new SXSSFWorkbook());
    }

    /** Fastexcel. */
    @Benchmark
    public byte[] fastexcel() throws IOException {
        return OtherWriters.fastexcel(table);
    }
}
