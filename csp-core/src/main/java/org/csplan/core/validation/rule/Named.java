package org.csplan.core.validation.rule;

/**
 * Another action, among the parameters: in a sentence it goes by its place in its priority, for a program by its path.
 *
 * @param action the action
 */
record Named(ActionView action) {

    @Override
    public String toString() {
        return action.path();
    }
}
