package org.csplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanReader;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.WorkbookSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a workbook that is in memory. The other libraries only hand over the text of every cell, which is the least of
 * what is done here: they are not asked for fills, merges or conditional formats, nor for what the table means.
 */
@State(Scope.Benchmark)
public abstract class ReaderBenchmark {

    private byte[] workbook;

    /** Makes the workbook. */
    @Setup
    public void make() {
        workbook = workbook();
    }

    abstract byte[] workbook();

    /** Cells and what they mean, where each value came from, an account of every cell. */
    @Benchmark
    public ActionPlan cspPlan() {
        return PlanReader.create().read(in(), "plan.xlsx").plan();
    }

    /** The cells as a person sees them. */
    @Benchmark
    public Grid cspCells() {
        return WorkbookSource.create(ReadLimits.STANDARD, Optional.empty()).read(in(), "plan.xlsx");
    }

    /** POI's user model. */
    @Benchmark
    public long poiXssf() throws Exception {
        return OtherReaders.xssf(in());
    }

    /** POI's events. */
    @Benchmark
    public long poiSax() throws Exception {
        return OtherReaders.sax(in());
    }

    /** Fastexcel's reader. */
    @Benchmark
    public long fastexcel() throws Exception {
        return OtherReaders.fastexcel(in());
    }

    private InputStream in() {
        return new ByteArrayInputStream(workbook);
    }
}
