package org.csplan.excel.recognise;

/**
 * A JSON Pointer into a plan, parted at its priority and action.
 *
 * @param priority the index of the priority; -1 for a value of the plan itself
 * @param action the index of the action in the priority; -1 for a value of the priority itself
 * @param value the rest of the pointer, such as {@code /target}
 */
record PointerPath(int priority, int action, String value) {

    private static final String PRIORITIES = "/priorities/";
    private static final String ACTIONS = "/actions/";

    static PointerPath of(String pointer) {
        int priority = index(pointer, PRIORITIES);
        if (priority < 0) {
            return new PointerPath(-1, -1, pointer);
        }
        String rest = behind(pointer, PRIORITIES);
        int action = index(rest, ACTIONS);
        return action < 0
                ? new PointerPath(priority, -1, rest)
                : new PointerPath(priority, action, behind(rest, ACTIONS));
    }

    /** The index that stands behind the beginning; -1 where the pointer begins otherwise or no index stands there. */
    private static int index(String pointer, String beginning) {
        int end = end(pointer, beginning);
        int length = end - beginning.length();
        boolean number = pointer.startsWith(beginning)
                && length > 0
                && length < 10
                && (length == 1 || pointer.charAt(beginning.length()) != '0');
        return number ? Integer.parseInt(pointer, beginning.length(), end, 10) : -1;
    }

    private static String behind(String pointer, String beginning) {
        return pointer.substring(end(pointer, beginning));
    }

    private static int end(String pointer, String beginning) {
        int end = beginning.length();
        while (end < pointer.length() && pointer.charAt(end) >= '0' && pointer.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        if (priority < 0) {
            return value;
        }
        return action < 0 ? PRIORITIES + priority + value : PRIORITIES + priority + ACTIONS + action + value;
    }
}
