package org.csplan.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.csplan.core.finding.Finding;
import org.csplan.core.plan.ActionPlan;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;

/**
 * Checks a plan for a stage of its year, and says what is wrong in sentences that an officer can act on.
 *
 * <p>Immutable and safe to share between threads. The first check in a process starts Hibernate Validator, which takes
 * about a third of a second; later ones take a few milliseconds for a large plan.
 */
public final class PlanValidator {

    /**
     * The parameter of a finding that stands for more findings of its rule than are listed: how many these are. See
     * {@link Thresholds#findingsPerRule}.
     */
    public static final String UNLISTED = "unlisted";

    private final RuleSet rules;
    private final List<Rule> own;
    private final Locale locale;

    private PlanValidator(RuleSet rules, List<Rule> own, Locale locale) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.own = List.copyOf(own);
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** A validator with the rules as they ship. */
    public static PlanValidator create() {
        return create(RuleSet.STANDARD);
    }

    /** A validator with the caller's choice of rules. */
    public static PlanValidator create(RuleSet rules) {
        return new PlanValidator(rules, List.of(), Locale.ROOT);
    }

    /** This validator with one more rule, of the caller's own. */
    public PlanValidator withRule(Rule rule) {
        List<Rule> more = new ArrayList<>(own);
        more.add(rule);
        return new PlanValidator(rules, more, locale);
    }

    /** This validator with messages in that language, where there is a bundle for it; otherwise they are English. */
    public PlanValidator withLocale(Locale language) {
        return new PlanValidator(rules, own, language);
    }

    /**
     * What there is to say about the plan at that stage, in the order of the plan.
     *
     * <p>The path of a finding is the JSON Pointer of the value in the plan; of a value that should be there and is not,
     * where it would stand; of a whole priority, the priority. Look for a cell upwards and beside it from there.
     *
     * @throws IllegalArgumentException if the stage needs a year that the plan does not have, or of a plan of several
     *     years does not say which
     */
    public List<Finding> validate(ActionPlan plan, Stage stage) {
        List<Finding> findings = new ArrayList<>();
        PlanCheck check = new PlanCheck(stage, rules, own, locale);
        Validator validator = Engine.FACTORY
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(new DirectCheck(check, findings::add))
                .getValidator();
        try {
            for (ConstraintViolation<ActionPlan> violation : validator.validate(plan, stage.group())) {
                rules.judge(FormFinding.of(violation, RuleMessages.in(locale)), stage)
                        .ifPresent(findings::add);
            }
        } catch (ValidationException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return PlanOrder.sorted(findings);
    }

    /** Started by the first check; one for the process, as all that it knows is the shape of the types. */
    private static final class Engine {

        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new PlainMessages())
                .buildValidatorFactory();
    }
}
