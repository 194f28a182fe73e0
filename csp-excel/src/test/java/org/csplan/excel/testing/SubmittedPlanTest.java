package org.csplan.excel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.csplan.excel.testing.PlanAssertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.io.TempDir;

class SubmittedPlanTest {

    private static final String LAYOUTS = "corpus/layouts/";

    @Test
    void isReadFromTheClassPath(@SubmittedPlan(LAYOUTS + "plain-priority-rows.xlsx") Imported<ActionPlan> plan) {
        assertThat(plan).hasPriorities(3).hasActions(15).isAccountedFor();
        assertThat(plan.report().file()).isEqualTo("plain-priority-rows.xlsx");
    }

    @Test
    void isReadFromAFile(
            @SubmittedPlan("src/test/resources/" + LAYOUTS + "plain-priority-rows.xlsx") Imported<ActionPlan> plan) {
        assertThat(plan).hasPriorities(3).hasActions(15);
    }

    @Test
    void isChosenByItsPeriod(
            @SubmittedPlan(value = LAYOUTS + "two-periods-one-sheet.xlsx", period = "2020/21")
                    Imported<ActionPlan> first,
            @SubmittedPlan(value = LAYOUTS + "two-periods-one-sheet.xlsx", period = "2021/22")
                    Imported<ActionPlan> second) {
        assertThat(first.plan().period().orElseThrow().label()).isEqualTo("2020/21");
        assertThat(second.plan().period().orElseThrow().label()).isEqualTo("2021/22");
    }

    @Test
    void failsInOneLineWhereItCannotBeGiven() {
        assertThat(failureOf("absent"))
                .isEqualTo(
                        "Submitted plan 'returns/absent.xlsx': there is no such file and no such resource on the class"
                                + " path; a file is looked for from "
                                + Path.of("").toAbsolutePath());
        assertThat(failureOf("unreadable"))
                .isEqualTo("Submitted plan 'pom.xml': it is XML of another kind, not a workbook");
        assertThat(failureOf("unreadableResource"))
                .isEqualTo("Submitted plan '/corpus/layouts/themes-as-rows.json': it is JSON, not a workbook");
        assertThat(failureOf("several"))
                .isEqualTo("Submitted plan 'corpus/layouts/two-periods-one-sheet.xlsx': it holds 2 plans (2020/21,"
                        + " 2021/22); choose one by its period");
        assertThat(failureOf("ofAnotherPeriod"))
                .isEqualTo("Submitted plan 'corpus/layouts/two-periods-one-sheet.xlsx': it holds no plan for '2019/20';"
                        + " it has 2020/21, 2021/22");
        assertThat(failureOf("ofAnotherType"))
                .isEqualTo("@SubmittedPlan gives an Imported<ActionPlan>, and parameter 1 of ofAnotherType is of type"
                        + " org.csplan.core.plan.ActionPlan.");
    }

    @Test
    void failsInOneLineWhereThereIsNoActionGrid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("letter.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Letter").createRow(0).createCell(0).setCellValue("Our return follows next week.");
            workbook.write(out);
        }

        assertThat(refusalOf(file, ""))
                .isEqualTo("Submitted plan '" + file
                        + "': no action grid was found; there is text in 1 cells, but no table"
                        + " with headings such as Action and Lead agency");
        assertThat(refusalOf(file, "2024/25")).isEqualTo("Submitted plan '" + file + "': no action grid was found");
    }

    private static String refusalOf(Path file, String period) {
        ClassLoader classPath = SubmittedPlanTest.class.getClassLoader();

        Throwable thrown = catchThrowable(() -> SubmittedWorkbook.read(file.toString(), period, classPath));

        assertThat(thrown).isExactlyInstanceOf(RefusedPlanException.class);
        return thrown.getMessage();
    }

    /** What a test with these parameters fails with. */
    private static String failureOf(String method) {
        Method test = Arrays.stream(Refused.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        ParameterContext parameter = new FirstParameter(test.getParameters()[0]);

        Throwable thrown = catchThrowable(() -> new SubmittedPlanResolver().resolveParameter(parameter, null));

        assertThat(thrown).isExactlyInstanceOf(ParameterResolutionException.class);
        return thrown.getMessage();
    }

    private record FirstParameter(Parameter parameter) implements ParameterContext {

        @Override
        public Parameter getParameter() {
            return parameter;
        }

        @Override
        public int getIndex() {
            return 0;
        }

        @Override
        public Optional<Object> getTarget() {
            return Optional.empty();
        }
    }

    /** Tests that can't be given what they ask for. */
    interface Refused {

        void absent(@SubmittedPlan("returns/absent.xlsx") Imported<ActionPlan> plan);

        void unreadable(@SubmittedPlan("pom.xml") Imported<ActionPlan> plan);

        void unreadableResource(@SubmittedPlan("/" + LAYOUTS + "themes-as-rows.json") Imported<ActionPlan> plan);

        void several(@SubmittedPlan(LAYOUTS + "two-periods-one-sheet.xlsx") Imported<ActionPlan> plan);

        void ofAnotherPeriod(
                @SubmittedPlan(value = LAYOUTS + "two-periods-one-sheet.xlsx", period = "2019/20")
                        Imported<ActionPlan> plan);

        void ofAnotherType(@SubmittedPlan(LAYOUTS + "plain-priority-rows.xlsx") ActionPlan plan);
    }
}
