package org.csplan.core.validation;

/** JSON Pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** A property name as it stands in a pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The property name that stands in a pointer like this. */
    public static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
