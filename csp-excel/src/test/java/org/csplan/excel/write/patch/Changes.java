package org.csplan.excel.write.patch;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.csplan.excel.write.ooxml.RawEntries;
import org.csplan.excel.write.ooxml.RawEntries.RawEntry;

/** Compares two packages entry by entry. */
public final class Changes {

    private Changes() {}

    /** The names of the entries that differ, are new or are gone; in the order of the files. */
    public static Set<String> between(byte[] before, byte[] after) {
        Map<String, RawEntry> old = RawEntries.of(before);
        Map<String, RawEntry> now = RawEntries.of(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> old.containsKey(name) && old.get(name).equals(now.get(name)));
        return names;
    }
}
