package org.csplan.core.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Puts a finding's own sentence in the place of the template and leaves every other message as it is: no bundle and no
 * expression language is needed for that. The sentence matters here because violations that read alike are taken for
 * one.
 */
final class PlainMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        Object sentence = context.unwrap(HibernateMessageInterpolatorContext.class)
                .getMessageParameters()
                .get(PlanCheck.MESSAGE_PARAMETER);
        return sentence == null ? template : sentence.toString();
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
