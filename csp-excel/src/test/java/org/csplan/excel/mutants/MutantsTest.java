package org.csplan.excel.mutants;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads and changes workbooks that were damaged by chance. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutantsTest {

    @ParameterizedTest
    @CsvSource({"BYTES, 400", "PACKAGE, 500", "XML, 1000", "OLD_BYTES, 400", "RECORDS, 1000"})
    void readingGivesAnAccountOfAllCellsOrALineOfRefusal(Damage damage, int mutants) {
        Trial.of(damage, mutants, file -> Promise.read(file).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"PACKAGE, 60", "XML, 200", "RECORDS, 150"})
    void updatingGivesAWorkbookThatSaysThePlanOrALineOfRefusal(Damage damage, int mutants) {
        Trial.of(damage, mutants, Changes::update);
    }

    @ParameterizedTest
    @CsvSource({"PACKAGE, 60", "XML, 200"})
    void annotatingGivesAWorkbookOfTheSamePlanOrALineOfRefusal(Damage damage, int mutants) {
        Trial.of(damage, mutants, Changes::annotate);
    }
}
