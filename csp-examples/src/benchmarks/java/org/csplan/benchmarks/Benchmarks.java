package org.csplan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.IntStream;
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
     * @param arguments {@code quick} for few rounds; which benchmarks, as a regular expression; the most rows of a table;
     *     the page
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean quick = arguments[0].equals("quick");
        String which = arguments[1];

        int largest = Integer.parseInt(arguments[2]);

        Collection<RunResult> results = new Runner(options(quick)
                        .include(which)
                        .param("rows", upTo(largest, 100, 1_000, 10_000, 100_000))
                        .param("workbooks", upTo(largest, 10, 100, 1_000))
                        .build())
                .run();

        String tables = ResultTables.of(results);
        System.out.println(tables);
        if (!quick && which.equals(".*")) {
            ResultPage.renew(Path.of(arguments[3]), tables);
        }
    }

    private static String[] upTo(int largest, int... sizes) {
        return IntStream.of(sizes)
                .filter(size -> size <= largest)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .forks(1)
                .threads(1)
                .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider")
                .verbosity(VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class);
        return quick
                ? options.warmupIterations(1)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                : options.warmupIterations(6) // the compiler's time counts too, until it is done
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1));
    }
}
