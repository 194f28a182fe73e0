package org.csplan.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.layout.ImportReport.Column;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    @Test
    void columnsAreEqualByAllThatIsToldOfThem() {
        Column column = column("B", Optional.of("Lead"), Kind.LEAD_AGENCIES, 1, "heading");

        assertThat(column)
                .isEqualTo(column("B", Optional.of("Lead"), Kind.LEAD_AGENCIES, 1, "heading"))
                .hasSameHashCodeAs(column("B", Optional.of("Lead"), Kind.LEAD_AGENCIES, 1, "heading"))
                .isNotEqualTo(column("C", Optional.of("Lead"), Kind.LEAD_AGENCIES, 1, "heading"))
                .isNotEqualTo(column("B", Optional.empty(), Kind.LEAD_AGENCIES, 1, "heading"))
                .isNotEqualTo(column("B", Optional.of("Lead"), Kind.STATUS, 1, "heading"))
                .isNotEqualTo(column("B", Optional.of("Lead"), Kind.LEAD_AGENCIES, 0.75, "heading"))
                .isNotEqualTo(column("B", Optional.of("Lead"), Kind.LEAD_AGENCIES, 1, "its content"))
                .isNotEqualTo("B");
    }

    private static Column column(
            String letters, Optional<String> heading, Kind kind, double confidence, String because) {
        return new Column(letters, heading, Field.of(kind), confidence, because);
    }
}
