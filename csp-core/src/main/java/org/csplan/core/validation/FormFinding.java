package org.csplan.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.finding.Finding;
import org.csplan.core.finding.Severity;

/** Makes a finding of a value that is not well formed. */
final class FormFinding {

    private static final String RULE = "value-malformed";

    private FormFinding() {}

    static Finding of(ConstraintViolation<?> violation, RuleMessages messages) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String pointer = pointer(violation.getPropertyPath());
        Object value = violation.getInvalidValue();
        Map<String, Object> parameters = Map.of("path", pointer, "value", String.valueOf(value));
        String key = RULE + "." + constraint;
        Severity severity = RuleTable.standard().severity(RULE, Stage.DRAFT).orElseThrow();
        Finding finding = Finding.of(RULE, severity, messages.say(messages.has(key) ? key : RULE, parameters))
                .atPath(pointer)
                .with("constraint", constraint);
        return value instanceof String text && !text.isBlank() ? finding.about(text) : finding;
    }

    /** An index or key belongs to what comes before it, but stands on the node behind; an element has no name. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Optional.ofNullable(node.getIndex())
                    .ifPresent(index -> pointer.append('/').append(index));
            Optional.ofNullable(node.getKey())
                    .ifPresent(key -> pointer.append('/').append(Pointer.escape(key.toString())));
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
