package org.csplan.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Everything that one check needs beside the plan. A host that runs its own Hibernate Validator may hand it over as the
 * constraint validator payload, to have the rules of its choice.
 *
 * @param stage the stage; it stands before the one that the validated group says, for it may have a year
 * @param rules the rule set
 * @param own the caller's own rules
 * @param locale the language of the messages
 */
public record PlanCheck(Stage stage, RuleSet rules, List<Rule> own, Locale locale) {

    /** The message parameter of a violation that holds the sentence of its finding. */
    public static final String MESSAGE_PARAMETER = "csplan.finding";

    /** Refuses a missing part. */
    public PlanCheck {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(rules, "rules");
        own = List.copyOf(own);
        Objects.requireNonNull(locale, "locale");
    }

    /** A check by the rules as they ship, in English. */
    public static PlanCheck standard(Stage stage) {
        return new PlanCheck(stage, RuleSet.STANDARD, List.of(), Locale.ROOT);
    }
}
