package org.csplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    /** More than one on any machine. */
    private static final int THREADS = 4;

    private static final List<Integer> INPUTS = IntStream.range(0, 200).boxed().toList();

    @Test
    void handsResultsOverInTheOrderOfTheInputs() {
        List<String> results = run(input -> "done " + input);

        assertThat(results)
                .isEqualTo(INPUTS.stream().map(input -> "done " + input).toList());
    }

    @Test
    void makesAResultOfWhateverIsThrown() {
        List<String> results = run(input -> {
            if (input == 7) {
                throw new StackOverflowError("deep");
            }
            return "done " + input;
        });

        assertThat(results).hasSize(200).element(7).isEqualTo("7 failed: deep");
    }

    @Test
    void triesAgainWhatHadTooLittleMemoryBesideOthers() {
        Set<Integer> tried = ConcurrentHashMap.newKeySet();

        List<String> results = run(input -> {
            if (input % 50 == 0 && tried.add(input)) {
                throw new OutOfMemoryError("heap");
            }
            return "done " + input;
        });

        assertThat(results).hasSize(200).noneMatch(result -> result.contains("failed"));
    }

    @Test
    void givesUpWhatHasTooLittleMemoryAlone() {
        List<String> results = run(input -> {
            if (input == 3) {
                throw new OutOfMemoryError("heap");
            }
            return "done " + input;
        });

        assertThat(results).hasSize(200).element(3).isEqualTo("3 failed: heap");
    }

    private static List<String> run(Function<Integer, String> task) {
        List<String> results = new ArrayList<>();
        InOrder.of(task, (input, thrown) -> input + " failed: " + thrown.getMessage())
                .run(INPUTS, results::add, THREADS);
        return results;
    }
}
