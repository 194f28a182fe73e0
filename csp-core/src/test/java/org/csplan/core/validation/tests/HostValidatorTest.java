package org.csplan.core.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.core.validation.tests.SamplePlan.change;
import static org.csplan.core.validation.tests.SamplePlan.returning;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.AtStage;
import org.csplan.core.plan.Timescale;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that knows nothing of this library but the type of its plans, and a Bean Validation provider of its own. */
class HostValidatorTest {

    private static ValidatorFactory factory;

    @BeforeAll
    static void startTheHost() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    static void stopTheHost() {
        factory.close();
    }

    private static Set<ConstraintViolation<ActionPlan>> validate(ActionPlan plan, Class<?>... groups) {
        return factory.getValidator().validate(plan, groups);
    }

    private static ActionPlan late() {
        return change(SamplePlan.clean(), 1, 0, action -> action.timescale(Timescale.parse("March 2024")));
    }

    @Test
    void hearsWhatIsWrongAtTheStageOfAGroup() {
        Set<ConstraintViolation<ActionPlan>> violations = validate(late(), AtStage.Agreed.class);

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage())
                    .isEqualTo("Action 2.1 is due by March 2024, before the plan begins on 1 April 2024.");
            assertThat(violation.getPropertyPath()).hasToString("priorities[1].actions[0].timescale");
        });
    }

    @Test
    void walksThePathNodeByNode() {
        ConstraintViolation<ActionPlan> violation =
                validate(late(), AtStage.Agreed.class).iterator().next();

        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();

        assertThat(nodes).extracting(Path.Node::getName).containsExactly("priorities", "actions", "timescale");
        assertThat(nodes).extracting(Path.Node::getIndex).containsExactly(null, 1, 0);
    }

    @Test
    void hearsOfReturnsByTheirQuarter() {
        ActionPlan plan = change(SamplePlan.clean(), 1, 0, action -> returning(action, 2, "Awaiting data"));

        assertThat(validate(plan, AtStage.Quarter2.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("priorities[1].actions[0].quarters[Q2]");
    }

    @Test
    void hearsOfAWholePriority() {
        ActionPlan plan = SamplePlan.changeAll(SamplePlan.clean(), 1, action -> action.leadAgencies(List.of()));

        assertThat(validate(plan, AtStage.Agreed.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("priorities[1]");
    }

    @Test
    void getsTheFindingItself() {
        ConstraintViolation<ActionPlan> violation =
                validate(late(), AtStage.Agreed.class).iterator().next();

        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detailed.getDynamicPayload(Finding.class);

        assertThat(finding.rule()).isEqualTo("due-before-period");
        assertThat(finding.path()).contains("/priorities/1/actions/0/timescale");
        assertThat(finding.parameters()).containsEntry("due", "2024-03-31").containsEntry("start", "2024-04-01");
    }

    @Test
    void isNotTroubledWithWhatNothingNeedsDoingAbout() {
        assertThat(validate(SamplePlan.clean(), AtStage.Quarter1.class)).isEmpty();
    }

    @Test
    void asksForNoRulesWithoutAStage() {
        assertThat(validate(late())).isEmpty();
    }

    @Test
    void hearsWhatIsNotWellFormedAtEveryStage() {
        ActionPlan plan = change(SamplePlan.clean(), 1, 0, action -> action.theme(" "));

        assertThat(validate(plan)).hasSize(1);
        assertThat(validate(plan, AtStage.Draft.class)).hasSize(1);
    }

    @Test
    void mayHaveItsChoiceOfRules() {
        Validator validator = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(RuleSet.STANDARD.without("due-before-period"))
                .getValidator();

        assertThat(validator.validate(late(), AtStage.Agreed.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*6}", "{title}", "$\\{x}", "{0}", "#{1+1}", "\\{csplan.finding}", "{csplan.finding}"})
    void neverLooksIntoThePlansOwnWords(String words) {
        ActionPlan plan = change(
                SamplePlan.clean(),
                1,
                0,
                action -> action.supportingPartners(List.of(Agency.of("All"), Agency.of(words))));

        assertThat(validate(plan, AtStage.Agreed.class))
                .extracting(ConstraintViolation::getMessage)
                .contains("Action 2.1 names 'All' beside " + words + "; name everybody, or only those who are meant.");
    }

    @Test
    void findsTheGroupOfEveryStage() {
        for (String name : List.of("draft", "agreed", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "year-end")) {
            Stage stage = Stage.parse(name);

            assertThat(Stage.ofGroup(stage.group())).isEqualTo(stage);
        }
    }
}
