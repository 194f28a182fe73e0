package org.csplan.excel.write.update;

/**
 * The JSON Pointer of a value, parted.
 *
 * @param priority the place of its priority; -1 for a value of the plan itself
 * @param action the place of its action; -1 for a value of the priority or the plan itself
 * @param tail the end, which says which value it is: {@code /target}
 */
record ValuePath(int priority, int action, String tail) {

    private static final String PRIORITIES = "/priorities/";
    private static final String ACTIONS = "/actions/";

    static ValuePath of(String pointer) {
        if (!pointer.startsWith(PRIORITIES)) {
            return new ValuePath(-1, -1, pointer);
        }
        int end = numberEnd(pointer, PRIORITIES.length());
        int priority = Integer.parseInt(pointer, PRIORITIES.length(), end, 10);
        if (!pointer.startsWith(ACTIONS, end)) {
            return new ValuePath(priority, -1, pointer.substring(end));
        }
        int start = end + ACTIONS.length();
        int tail = numberEnd(pointer, start);
        return new ValuePath(priority, Integer.parseInt(pointer, start, tail, 10), pointer.substring(tail));
    }

    private static int numberEnd(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    boolean isOfAction(int ofPriority, int ofAction) {
        return priority == ofPriority && action == ofAction;
    }

    @Override
    public String toString() {
        String start = priority < 0 ? "" : PRIORITIES + priority;
        return (action < 0 ? start : start + ACTIONS + action) + tail;
    }
}
