package org.csplan.excel.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.finding.Location;
import org.csplan.core.plan.ActionPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However a grid is laid out and whatever its columns are called, the plan and the cell of every value are the same. */
class ShuffledGridsTest {

    private static final int SHUFFLES = 300;

    @TestFactory
    Stream<DynamicTest> givesTheSamePlanAndTheRightCellsHoweverAGridIsLaidOut() {
        return IntStream.range(0, SHUFFLES)
                .mapToObj(seed -> DynamicTest.dynamicTest("shuffle " + seed, () -> {
                    ShuffledGrid shuffled = new ShuffledGrid(seed);

                    Recognised recognised = Recogniser.create().recognise(shuffled.grid());

                    List<ActionPlan> plans = recognised.plans();
                    assertThat(plans).as(shuffled.toString()).hasSize(1);
                    assertThat(plans.get(0)).as(shuffled.toString()).isEqualTo(ShuffledGrid.PLAN);
                    Map<String, Location> sources =
                            recognised.report().sources().get(0);
                    assertThat(sources).as(shuffled.toString()).containsAllEntriesOf(shuffled.cells());
                }));
    }
}
