package org.csplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.csplan.architecture.PackageTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps all modules as {@link PackageTable} draws them. */
class ArchitectureTest {

    /** For whoever has a mapper of their own: the one type that is nothing without Jackson. */
    private static final DescribedPredicate<JavaClass> IS_MADE_TO_BE_GIVEN_TO_JACKSON =
            describe("is CspJacksonModule", type -> type.getName().equals("org.csplan.json.CspJacksonModule"));

    private static JavaClasses library;

    @BeforeAll
    static void importEveryModule() {
        library = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.csplan");
    }

    static List<Row> rows() {
        return PackageTable.ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachPackageUsesOnlyWhatItsRowAllows(Row row) {
        ArchRule rule = classes()
                .that(areHeldBy(row))
                .should()
                .onlyDependOnClassesThat(areHeldBy(row)
                        .or(resideInAnyPackage(row.uses().toArray(String[]::new)))
                        .or(belongToTheJdk()));

        rule.check(library);
    }

    @Test
    void everyPackageHasARow() {
        ArchRule rule =
                classes().that(not(resideInAPackage("org.csplan.examples.."))).should(new HaveARow());

        rule.check(library);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        ArchRule rule = slices().matching("org.csplan.(**)").should().beFreeOfCycles();

        rule.check(library);
    }

    @Test
    void theDomainNeverSeesFiles() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("org.csplan.core..")
                .and()
                .resideOutsideOfPackage("org.csplan.core.file")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "org.csplan.core.file")
                        .or(describe(
                                "are java.io's files", type -> type.getName().startsWith("java.io.File"))));

        rule.check(library);
    }

    @Test
    void poiAndJacksonStayOutOfPublicSignatures() {
        ArchRule rule = classes()
                .that(not(resideInAPackage("org.csplan.examples..")).and(not(IS_MADE_TO_BE_GIVEN_TO_JACKSON)))
                .should(new KeepToThemselves("org.apache.poi", "tools.jackson", "com.fasterxml"));

        rule.check(library);
    }

    private static DescribedPredicate<JavaClass> areHeldBy(Row row) {
        return describe(
                "reside in " + row,
                type -> row.holds(type.getBaseComponentType().getPackageName()));
    }

    private static DescribedPredicate<JavaClass> belongToTheJdk() {
        return describe(
                "belong to the JDK",
                type -> type.getBaseComponentType().isPrimitive()
                        || resideInAnyPackage("java..", "javax.xml..").test(type.getBaseComponentType()));
    }
}
