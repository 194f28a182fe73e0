package org.csplan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class stands in a package of {@link PackageTable}. */
final class HaveARow extends ArchCondition<JavaClass> {

    HaveARow() {
        super("have a row in PackageTable for their package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean held = PackageTable.ROWS.stream().anyMatch(row -> row.holds(type.getPackageName()));
        events.add(new SimpleConditionEvent(type, held, type.getName() + ": no row for " + type.getPackageName()));
    }
}
