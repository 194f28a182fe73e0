package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.csplan.core.validation.tests.SamplePlan.change;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.Progress;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleLevel;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanValidatorTest {

    /** Faults all over a plan, each of another rule. */
    private static ActionPlan faulty() {
        ActionPlan plan = SamplePlan.clean().withPartnership(Optional.empty()).withDraft(true);
        plan = change(plan, 0, 1, action -> action.reference("1.1").leadAgencies(List.of()));
        plan = change(plan, 1, 2, action -> action.timescale(Timescale.parse("May 2025")));
        plan = change(plan, 1, 2, action -> action.theme(" "));
        return change(plan, 2, 1, action -> action.description(Optional.empty()));
    }

    @Test
    void tellsFindingsInTheOrderOfThePlan() {
        List<Finding> findings = PlanValidator.create().validate(faulty(), Stage.AGREED);

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(
                        "partnership-missing",
                        "draft-mark",
                        "reference-duplicate",
                        "lead-missing",
                        "value-malformed",
                        "due-after-period",
                        "description-missing");
    }

    @Test
    void tellsTheSameEachTimeAndToEveryThread() throws Exception {
        PlanValidator validator = PlanValidator.create();
        List<Finding> expected = validator.validate(faulty(), Stage.AGREED);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<List<Finding>> check = () -> validator.validate(faulty(), Stage.AGREED);

        List<Future<List<Finding>>> results = threads.invokeAll(List.of(check, check, check, check, check, check));

        for (Future<List<Finding>> result : results) {
            assertThat(result.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    @Test
    void changesNothingAboutAFindingButItsSeverity() {
        RuleSet rules = RuleSet.STANDARD
                .withLevel("draft-mark", RuleLevel.INFO)
                .withLevel("lead-missing", Stage.Kind.AGREED, RuleLevel.WARNING)
                .withLevel("value-malformed", RuleLevel.OFF)
                .without("partnership-missing");

        List<Finding> findings = PlanValidator.create(rules).validate(faulty(), Stage.AGREED);

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.severity().id())
                .containsExactly(
                        "draft-mark info",
                        "reference-duplicate error",
                        "lead-missing warning",
                        "due-after-period warning",
                        "description-missing error");
    }

    @Test
    void asksTheCallersOwnRulesToo() {
        PlanValidator validator = PlanValidator.create(RuleSet.STANDARD.withLevel("too-few-actions", RuleLevel.ERROR))
                .withRule((plan, stage) -> {
                    List<Finding> findings = new ArrayList<>();
                    for (int i = 0; i < plan.priorities().size(); i++) {
                        Priority priority = plan.priorities().get(i);
                        if (priority.actions().size() < 4) {
                            findings.add(Finding.of("too-few-actions", Severity.WARNING, "Too few: " + priority.title())
                                    .atPath("/priorities/" + i));
                        }
                    }
                    return findings;
                });

        List<Finding> findings = validator.validate(SamplePlan.clean(), Stage.DRAFT);

        assertThat(findings)
                .containsExactly(Finding.of("too-few-actions", Severity.ERROR, "Too few: Working together")
                        .atPath("/priorities/2"));
    }

    @Test
    void letsAnOwnRuleFail() {
        PlanValidator validator = PlanValidator.create().withRule((plan, stage) -> {
            throw new UnsupportedOperationException("not yet");
        });

        assertThatThrownBy(() -> validator.validate(SamplePlan.clean(), Stage.DRAFT))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not yet");
    }

    @Test
    void keepsTwoFindingsThatStandInOnePlace() {
        ActionPlan plan = change(
                SamplePlan.clean(),
                1,
                0,
                action -> action.leadAgencies(List.of(
                        Agency.of("Wolds Polcie"), Agency.of("Northmoor Fire and Rescu"), Agency.of("All partners"))));

        List<Finding> findings = PlanValidator.create().validate(plan, Stage.AGREED);

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("agency-variant", "agency-variant", "agency-catch-all");
    }

    @Test
    void speaksEnglishWhereItHasNoOtherLanguage() {
        ActionPlan plan = SamplePlan.clean().withDraft(true);

        List<Finding> findings =
                PlanValidator.create().withLocale(Locale.forLanguageTag("cy")).validate(plan, Stage.AGREED);

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("The plan is still marked as a draft; take the mark off once it is agreed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*6}", "{title}", "{0}", "\\{x}", "$1", "%s", "{Action}"})
    void putsThePlansWordsIntoMessagesAsTheyAre(String words) {
        ActionPlan plan = change(SamplePlan.clean(), 1, 0, action -> action.timescale(Timescale.parse(words)));

        List<Finding> findings = PlanValidator.create().validate(plan, Stage.AGREED);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("Action 2.1 is due '" + words + "', which names no date;");
            assertThat(finding.text()).contains(words);
            assertThat(finding.parameters()).containsEntry("timescale", words);
        });
    }

    @Test
    void shortensLongWordsInMessagesAndNowhereElse() {
        String words = "When the second phase of the new scheme has been agreed by all of its partners "
                .repeat(4)
                .strip();
        ActionPlan plan = change(SamplePlan.clean(), 1, 0, action -> action.timescale(Timescale.parse(words)));

        Finding finding = PlanValidator.create().validate(plan, Stage.AGREED).get(0);

        assertThat(finding.message()).hasSizeLessThan(300).contains("…'");
        assertThat(finding.text()).contains(words);
    }

    @Test
    void tellsWhatIsNotWellFormedWhereItStands() {
        ActionPlan plan = change(
                        SamplePlan.clean(),
                        1,
                        0,
                        action -> action.leadAgencies(List.of(Agency.of("Wolds Police"), Agency.of(" "))))
                .withStatusKey(Map.of("purple", Progress.COMPLETE));

        List<Finding> findings = PlanValidator.create().validate(plan, Stage.DRAFT);

        assertThat(findings)
                .extracting(Finding::rule, finding -> finding.path().orElse(""), Finding::message)
                .containsExactly(
                        tuple(
                                "value-malformed",
                                "/statusKey/purple",
                                "The text at /statusKey/purple is 'purple', which is not of the right form."),
                        tuple(
                                "value-malformed",
                                "/priorities/1/actions/0/leadAgencies/1/name",
                                "The text at /priorities/1/actions/0/leadAgencies/1/name is blank; leave it out, or"
                                        + " write something."));
    }

    @Test
    void leavesBeanValidationAloneUntilSomethingIsValidated() throws IOException, ReflectiveOperationException {
        URL core = ActionPlan.class.getProtectionDomain().getCodeSource().getLocation();

        try (URLClassLoader onlyCore = new URLClassLoader(new URL[] {core}, ClassLoader.getPlatformClassLoader())) {
            Class<?> plan = onlyCore.loadClass(ActionPlan.class.getName());
            Object made = plan.getConstructors()[0].newInstance("A plan", null, null, false, null, null);

            assertThat(plan.getMethod("title").invoke(made)).isEqualTo("A plan");
            assertThatThrownBy(() -> onlyCore.loadClass("jakarta.validation.Validator"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
