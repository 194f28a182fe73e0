package org.csplan.core.validation.rule;

/** A dotted reference begins with another number than its priority's. */
final class ReferenceSectionMismatch implements PriorityRule {

    @Override
    public String name() {
        return "reference-section-mismatch";
    }

    @Override
    public void check(PriorityView priority, Faults faults) {
        priority.section().ifPresent(section -> priority.actions().stream()
                .filter(action -> Sections.isOfAnother(action, section))
                .forEach(action -> {
                    String reference = action.facts().reference().orElseThrow();
                    faults.at(action, "reference")
                            .about(reference)
                            .with("section", section)
                            .with("expected", section + reference.substring(reference.indexOf('.')))
                            .report();
                }));
    }
}
