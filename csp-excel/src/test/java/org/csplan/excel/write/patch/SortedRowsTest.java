package org.csplan.excel.write.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {

    private static final int LAST = 30;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 15, 25, 30})
    void findsTheNextRowThatIsNoneOfThem(int count) {
        Set<Integer> taken = new Random(count).ints(count, 0, LAST).boxed().collect(Collectors.toSet());
        SortedRows rows = SortedRows.of(taken.stream().mapToInt(row -> row));

        for (int row = 0; row < LAST; row++) {
            assertThat(rows.otherFrom(row))
                    .isEqualTo(IntStream.iterate(row, r -> r + 1)
                            .filter(r -> !taken.contains(r))
                            .findFirst()
                            .getAsInt());
            assertThat(rows.otherUpFrom(row))
                    .isEqualTo(IntStream.iterate(row, r -> r - 1)
                            .filter(r -> !taken.contains(r))
                            .findFirst()
                            .getAsInt());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99_999})
    void findsItBeyondManyThatAreTakenOneByOne(int row) {
        SortedRows rows = SortedRows.of(IntStream.range(0, 100_000));

        assertThat(rows.otherFrom(row)).isEqualTo(100_000);
        assertThat(rows.otherUpFrom(row)).isEqualTo(-1);
    }
}
