package org.csplan.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads a workbook of the usual size: sixty actions in seven columns, with fills and merged cells. */
@State(Scope.Benchmark)
public class SmallReadBenchmark extends ReaderBenchmark {

    /** How many rows the table has. */
    @Param("60")
    public int smallRows;

    @Override
    byte[] workbook() {
        return MadeWorkbook.small(smallRows);
    }
}
