package org.csplan.examples.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectorShareTest {

    private final CollectorShare share = new CollectorShare(5_000);

    @Test
    void saysNothingUntilTheWindowHasPassed() {
        share.at(0, 0);

        assertThat(share.at(4_999, 4_999)).isZero();
    }

    @Test
    void isThatOfTheWindow() {
        share.at(0, 0);

        assertThat(share.at(5_000, 4_000)).isEqualTo(0.8);
    }

    @Test
    void leavesOutWhatWasBeforeTheWindow() {
        share.at(0, 0);
        share.at(5_000, 5_000);
        share.at(7_500, 5_000);

        assertThat(share.at(10_000, 6_000)).isEqualTo(0.2);
    }
}
