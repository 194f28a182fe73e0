package org.csplan.core.validation.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.SoundPlan;
import org.csplan.core.validation.DirectCheck;
import org.csplan.core.validation.PlanCheck;
import org.csplan.core.validation.RuleSet;
import org.csplan.core.validation.Stage;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Hands a plan over to the rules; found by Hibernate Validator through {@link java.util.ServiceLoader}.
 *
 * <p>A host that validates for itself is told what is an error or a warning: what nothing needs doing about is no
 * violation. With a {@link PlanCheck} as its constraint validator payload it is told everything, by the rules named
 * there; with a {@link RuleSet} it has its choice of rules.
 */
public final class SoundPlanChecker implements ConstraintValidator<SoundPlan, ActionPlan> {

    private Stage stage;

    /** Made by Hibernate Validator. */
    public SoundPlanChecker() {}

    @Override
    public void initialize(SoundPlan constraint) {
        stage = Stage.ofGroup(constraint.groups()[0]);
    }

    @Override
    public boolean isValid(ActionPlan plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        HibernateConstraintValidatorContext violations = context.unwrap(HibernateConstraintValidatorContext.class);
        DirectCheck direct = violations.getConstraintValidatorPayload(DirectCheck.class);
        if (direct != null) {
            Examination.of(plan, direct.check(), direct.findings());
            return true;
        }
        List<Finding> findings = new ArrayList<>();
        PlanCheck check = violations.getConstraintValidatorPayload(PlanCheck.class);
        Examination.of(plan, check != null ? check : forHost(violations), findings::add);
        findings.removeIf(finding -> check == null && !finding.severity().isAtLeast(Severity.WARNING));
        violations.disableDefaultConstraintViolation();
        findings.forEach(finding -> ViolationPath.add(finding, violations));
        return findings.isEmpty();
    }

    private PlanCheck forHost(HibernateConstraintValidatorContext context) {
        PlanCheck standard = PlanCheck.standard(stage);
        RuleSet rules = context.getConstraintValidatorPayload(RuleSet.class);
        return rules == null ? standard : new PlanCheck(stage, rules, standard.own(), standard.locale());
    }
}
