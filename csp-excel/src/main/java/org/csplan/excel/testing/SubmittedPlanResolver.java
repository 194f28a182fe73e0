package org.csplan.excel.testing;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.Imported;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a parameter the plan that its {@link SubmittedPlan} names. */
final class SubmittedPlanResolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.isAnnotated(SubmittedPlan.class);
    }

    @Override
    public Object resolveParameter(ParameterContext context, ExtensionContext test) {
        Parameter parameter = context.getParameter();
        if (!isImportedPlan(parameter.getParameterizedType())) {
            throw new ParameterResolutionException("@SubmittedPlan gives an Imported<ActionPlan>, and parameter "
                    + (context.getIndex() + 1) + " of "
                    + parameter.getDeclaringExecutable().getName() + " is of type "
                    + parameter.getParameterizedType().getTypeName() + ".");
        }
        SubmittedPlan submitted = context.findAnnotation(SubmittedPlan.class).orElseThrow();
        ClassLoader classPath =
                parameter.getDeclaringExecutable().getDeclaringClass().getClassLoader();
        try {
            return SubmittedWorkbook.read(submitted.value(), submitted.period(), classPath);
        } catch (RefusedPlanException e) {
            // As it is: any other exception would be wrapped in a line about parameters.
            throw new ParameterResolutionException(e.getMessage(), e);
        }
    }

    private static boolean isImportedPlan(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Imported.class
                && Arrays.equals(generic.getActualTypeArguments(), new Type[] {ActionPlan.class});
    }
}
