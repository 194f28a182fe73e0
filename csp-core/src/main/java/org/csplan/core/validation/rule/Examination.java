package org.csplan.core.validation.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.validation.PlanCheck;
import org.csplan.core.validation.PlanValidator;
import org.csplan.core.validation.RuleMessages;
import org.csplan.core.validation.RuleTable;

/**
 * Runs the rules over a plan, keeps one finding of each fault, and puts it into words. Each is handed over as it is
 * found, and of one rule only so many, so that a plan in which everything is wrong takes no more memory than another.
 */
final class Examination {

    private final PlanCheck check;
    private final RuleMessages messages;
    private final Consumer<Finding> findings;
    /** Where each rule has nothing to say, as a more telling one speaks there. */
    private final Map<String, Set<String>> silent = new HashMap<>();

    private Examination(PlanCheck check, Consumer<Finding> findings) {
        this.check = check;
        this.messages = RuleMessages.in(check.locale());
        this.findings = findings;
    }

    static void of(ActionPlan plan, PlanCheck check, Consumer<Finding> findings) {
        Examination examination = new Examination(check, findings);
        PlanView view = new PlanView(plan, check);
        for (PlanRule rule : Rules.MORE_TELLING_FIRST) {
            check.rules()
                    .severity(rule.name(), check.stage())
                    .ifPresent(severity -> examination.apply(rule, severity, view));
        }
        check.own().forEach(rule -> rule.check(plan, check.stage())
                .forEach(finding -> check.rules().judge(finding, check.stage()).ifPresent(findings)));
    }

    private void apply(PlanRule rule, Severity severity, PlanView plan) {
        Set<String> covered = silent.getOrDefault(rule.name(), Set.of());
        Allowance allowance = new Allowance(plan.thresholds().findingsPerRule());
        rule.check(plan, new Faults(rule.name(), fault -> {
            silenceOthers(fault);
            if (!isCovered(fault.path(), covered) && allowance.takesOneMore()) {
                findings.accept(finding(fault, severity));
            }
        }));
        if (allowance.unlisted() > 0) {
            findings.accept(unlisted(rule.name(), severity, allowance.unlisted()));
        }
    }

    private void silenceOthers(Fault fault) {
        for (String rule : RuleTable.standard().silencedBy(fault.rule())) {
            silent.computeIfAbsent(rule, any -> new HashSet<>())
                    .addAll(fault.covers().orElseGet(() -> Set.of(fault.path())));
        }
    }

    private static boolean isCovered(String path, Set<String> places) {
        if (places.isEmpty()) {
            return false;
        }
        for (String place = path; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (places.contains(place)) {
                return true;
            }
        }
        return false;
    }

    /** Stands for all findings of a rule beyond those that are listed. */
    private Finding unlisted(String rule, Severity severity, int unlisted) {
        Map<String, Integer> facts = Map.of(PlanValidator.UNLISTED, unlisted);
        return Finding.of(rule, severity, messages.say("unlisted", facts))
                .atPath("")
                .with(PlanValidator.UNLISTED, unlisted);
    }

    private Finding finding(Fault fault, Severity severity) {
        Map<String, Object> facts = fault.subject().facts();
        facts.putAll(fault.parameters());
        Map<String, String> parameters = new LinkedHashMap<>();
        facts.forEach((name, value) -> Facts.plain(value).ifPresent(plain -> parameters.put(name, plain)));
        return new Finding(
                fault.rule(),
                severity,
                messages.say(fault.sentence(), name -> word(fault, facts, name)),
                Optional.of(fault.path()),
                Optional.empty(),
                fault.text(),
                parameters);
    }

    private Object word(Fault fault, Map<String, Object> facts, String name) {
        Object value = facts.get(name);
        return value == null ? fault.subject().name(name, messages) : inWords(value);
    }

    private Object inWords(Object value) {
        if (value instanceof Word word) {
            return messages.say(word.key(), Map.of());
        }
        if (value instanceof OneOf choice) {
            return messages.oneOf(choice.things());
        }
        return value instanceof Named named ? Subject.of(named.action()).name("place", messages) : value;
    }
}
