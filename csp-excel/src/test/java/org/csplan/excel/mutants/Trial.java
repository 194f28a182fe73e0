package org.csplan.excel.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.excel.mutants.Damage.Mutant;

/**
 * Tries something on many mutants, on all cores. The same ones in every build; {@code -Dmutants.from=N} takes others,
 * and {@code -Dmutants=N} that many times as many.
 */
final class Trial {

    private static final int FROM = Integer.getInteger("mutants.from", 0);
    private static final int TIMES = Integer.getInteger("mutants", 1);
    private static final int LINES_OF_A_TRACE = 12;

    private Trial() {}

    /** Something that works on a file or is refused. */
    @FunctionalInterface
    interface Attempt {
        boolean works(byte[] file) throws IOException;
    }

    /**
     * Demands that it throws nothing on any of them, and that it works on some.
     *
     * @param attempt whether it worked; false if it was refused as it should be
     */
    static void of(Damage damage, int mutants, Attempt attempt) {
        AtomicInteger worked = new AtomicInteger();

        List<String> broken = IntStream.range(FROM, FROM + mutants * TIMES)
                .parallel()
                .mapToObj(damage::mutant)
                .flatMap(mutant -> broken(mutant, attempt, worked).stream())
                .toList();

        assertThat(broken).isEmpty();
        assertThat(worked.get()).as("how many of the mutants were not refused").isPositive();
    }

    private static Optional<String> broken(Mutant mutant, Attempt attempt, AtomicInteger worked) {
        try {
            if (attempt.works(mutant.bytes())) {
                worked.incrementAndGet();
            }
            return Optional.empty();
        } catch (IOException | RuntimeException | Error e) {
            return Optional.of(mutant.name() + ": " + described(e));
        }
    }

    private static String described(Throwable thrown) {
        String trace = Arrays.stream(thrown.getStackTrace())
                .limit(LINES_OF_A_TRACE)
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
        return thrown + trace + (thrown.getCause() == null ? "" : "\n  by " + described(thrown.getCause()));
    }
}
