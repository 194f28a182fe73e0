package org.csplan.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads a workbook of any length. */
@State(Scope.Benchmark)
public class ReadBenchmark extends ReaderBenchmark {

    /** How many rows the table has. */
    @Param({"100", "1000", "10000", "100000"})
    public int rows;

    @Override
    byte[] workbook() {
        return MadeWorkbook.ofRows(rows);
    }
}
