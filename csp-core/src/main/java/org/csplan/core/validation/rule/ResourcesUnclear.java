package org.csplan.core.validation.rule;

/** Resources are to be confirmed, or blank where others of the priority have them. */
final class ResourcesUnclear implements PriorityRule {

    @Override
    public String name() {
        return "resources-unclear";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.tellMissingWhereOthersHave(
                action -> action.facts().resources().isPresent(),
                action -> true,
                action -> faults.at(action, "resources").report());
        priority.actions().forEach(action -> action.facts()
                .resources()
                .filter(Placeholders::isAwaited)
                .ifPresent(text -> faults.at(action, "resources")
                        .saying("awaited")
                        .about(text)
                        .with("resources", text)
                        .report()));
    }
}
