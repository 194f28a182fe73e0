package org.csplan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks one after another and prints what they took; a run of all of them also renews the page. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments {@code quick} for small tables and few rounds, anything else for all; which benchmarks, as a
     *     regular expression; the page
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean quick = arguments[0].equals("quick");
        String which = arguments[1];

        Collection<RunResult> results = new Runner(options(quick, which).build()).run();

        String tables = ResultTables.of(results);
        System.out.println(tables);
        if (!quick && which.equals(".*")) {
            ResultPage.renew(Path.of(arguments[2]), tables);
        }
    }

    private static ChainedOptionsBuilder options(boolean quick, String which) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(which)
                .mode(Mode.AverageTime)
                .forks(1)
                .threads(1)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC", "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider")
                .verbosity(VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class);
        return quick
                ? options.param("rows", "100", "1000", "10000")
                        .param("workbooks", "10", "100")
                        .warmupIterations(2)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                : options.warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1));
    }
}
