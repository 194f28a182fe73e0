package org.csplan.core.validation.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csplan.core.finding.Finding;
import org.csplan.core.validation.PlanCheck;
import org.csplan.core.validation.Pointer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder;

/** Turns a finding into a violation: its JSON Pointer into a property path, its message into an inert one. */
final class ViolationPath {

    /** Resolved to the message, once; a plan's words never become part of a template. */
    private static final String TEMPLATE = "{" + PlanCheck.MESSAGE_PARAMETER + "}";

    private static final Set<String> MAPS = Set.of("quarters", "other", "statusKey");

    private Function<String, NodeBuilderCustomizableContext> properties;
    private Supplier<LeafNodeBuilderCustomizableContext> bean;
    private Runnable end;
    private Object element;

    private ViolationPath(HibernateConstraintViolationBuilder builder) {
        properties = builder::addPropertyNode;
        bean = builder::addBeanNode;
        end = builder::addConstraintViolation;
    }

    static void add(Finding finding, HibernateConstraintValidatorContext context) {
        context.addMessageParameter(PlanCheck.MESSAGE_PARAMETER, finding.message());
        context.withDynamicPayload(finding);
        ViolationPath path = new ViolationPath(context.buildConstraintViolationWithTemplate(TEMPLATE));
        String pointer = finding.path().orElse("");
        String container = "";
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = Pointer.unescape(step);
            if (MAPS.contains(container)) {
                path.element = name;
            } else if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
                path.element = Integer.valueOf(name);
            } else {
                path.property(name);
            }
            container = name;
        }
        path.finish();
    }

    private void property(String name) {
        NodeBuilderCustomizableContext node = properties.apply(name);
        if (element instanceof Integer index) {
            var defined = node.inIterable().atIndex(index);
            properties = defined::addPropertyNode;
            bean = defined::addBeanNode;
            end = defined::addConstraintViolation;
        } else if (element != null) {
            var defined = node.inIterable().atKey(element);
            properties = defined::addPropertyNode;
            bean = defined::addBeanNode;
            end = defined::addConstraintViolation;
        } else {
            properties = node::addPropertyNode;
            bean = node::addBeanNode;
            end = node::addConstraintViolation;
        }
        element = null;
    }

    private void finish() {
        if (element instanceof Integer index) {
            bean.get().inIterable().atIndex(index).addConstraintViolation();
        } else if (element != null) {
            bean.get().inIterable().atKey(element).addConstraintViolation();
        } else {
            end.run();
        }
    }
}
