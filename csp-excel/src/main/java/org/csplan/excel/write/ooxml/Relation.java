package org.csplan.excel.write.ooxml;

/**
 * What a part says of another.
 *
 * @param id how the part calls it
 * @param type what it is, as a URI whose end is the same in both editions of the format
 * @param target the name of the other part; for something outside the package as written
 * @param external whether it is outside the package
 */
public record Relation(String id, String type, String target, boolean external) {

    /** Whether its type ends so: {@code worksheet}. */
    public boolean is(String kind) {
        return type.endsWith("/" + kind);
    }
}
