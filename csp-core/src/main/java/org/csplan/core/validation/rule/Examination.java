package org.csplan.core.validation.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
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
import org.csplan.core.validation.RuleMessages;
import org.csplan.core.validation.RuleTable;

/** Runs the rules over a plan, keeps one finding of each fault, and puts it into words. */
final class Examination {

    private final PlanCheck check;
    private final RuleMessages messages;

    private Examination(PlanCheck check) {
        this.check = check;
        this.messages = RuleMessages.in(check.locale());
    }

    static void of(ActionPlan plan, PlanCheck check, Consumer<Finding> findings) {
        Examination examination = new Examination(check);
        Deque<Fault> faults = examination.faults(new PlanView(plan, check));
        Map<String, Set<String>> silent = silent(faults);
        // one by one, so that what is said of a fault takes its place in memory
        for (Fault fault = faults.poll(); fault != null; fault = faults.poll()) {
            if (!isCovered(fault.path(), silent.getOrDefault(fault.rule(), Set.of()))) {
                findings.accept(examination.finding(fault));
            }
        }
        check.own().forEach(rule -> rule.check(plan, check.stage())
                .forEach(finding -> check.rules().judge(finding, check.stage()).ifPresent(findings)));
    }

    private Deque<Fault> faults(PlanView plan) {
        Deque<Fault> faults = new ArrayDeque<>();
        for (PlanRule rule : Rules.ALL) {
            if (check.rules().severity(rule.name(), check.stage()).isPresent()) {
                Faults found = new Faults(rule.name());
                rule.check(plan, found);
                faults.addAll(found.found());
            }
        }
        return faults;
    }

    /** Where each rule has nothing to say, as a more telling one speaks there. */
    private static Map<String, Set<String>> silent(Collection<Fault> faults) {
        Map<String, Set<String>> silent = new HashMap<>();
        for (Fault fault : faults) {
            for (String rule : RuleTable.standard().silencedBy(fault.rule())) {
                silent.computeIfAbsent(rule, any -> new HashSet<>())
                        .addAll(fault.covers().orElseGet(() -> Set.of(fault.path())));
            }
        }
        return silent;
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

    private Finding finding(Fault fault) {
        Map<String, Object> facts = fault.subject().facts();
        facts.putAll(fault.parameters());
        Severity severity = check.rules().severity(fault.rule(), check.stage()).orElseThrow();
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
