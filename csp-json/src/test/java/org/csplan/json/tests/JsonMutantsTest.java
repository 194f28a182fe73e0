package org.csplan.json.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.layout.Layouts;
import org.csplan.json.LayoutJson;
import org.csplan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads JSON that was damaged by chance; {@code -Dmutants.from} and {@code -Dmutants} as for workbooks. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JsonMutantsTest {

    private static final int FROM = Integer.getInteger("mutants.from", 0);
    private static final int TIMES = Integer.getInteger("mutants", 1);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @Test
    void plansComeInAndOutAgainOrAreRefusedByALine() {
        List<String> originals = Stream.concat(
                        Stream.of(Path.of("src/test/resources/org/csplan/json/tests/every-property.json")),
                        PlansNearby.files().stream())
                .map(PlansNearby::text)
                .toList();

        demand(2_000, originals, json -> JsonPromise.keeps(json, PlanJson::read, PlanJson::toJson));
    }

    @Test
    void layoutsComeInAndOutAgainOrAreRefusedByALine() {
        List<String> originals =
                Layouts.standard().stream().map(LayoutJson::toJson).toList();

        demand(1_000, originals, json -> JsonPromise.keeps(json, LayoutJson::read, LayoutJson::toJson));
    }

    private static void demand(int mutants, List<String> originals, Predicate<String> keeps) {
        AtomicInteger read = new AtomicInteger();

        List<String> broken = IntStream.range(FROM, FROM + mutants * TIMES)
                .parallel()
                .mapToObj(seed -> broken(seed, originals, keeps, read))
                .filter(Objects::nonNull)
                .toList();

        assertThat(broken).isEmpty();
        assertThat(read.get()).as("how many could be read").isBetween(1, mutants * TIMES - 1);
    }

    private static String broken(int seed, List<String> originals, Predicate<String> keeps, AtomicInteger read) {
        Random chance = new Random(seed * SPREAD);
        String original = originals.get(chance.nextInt(originals.size()));
        try {
            if (keeps.test(JsonMutators.mutant(original, chance))) {
                read.incrementAndGet();
            }
            return null;
        } catch (RuntimeException | Error e) {
            return "seed " + seed + ": " + e + List.of(e.getStackTrace()).subList(0, 8);
        }
    }
}
