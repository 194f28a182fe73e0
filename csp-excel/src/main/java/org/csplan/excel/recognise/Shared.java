package org.csplan.excel.recognise;

import java.util.HashMap;
import java.util.Map;

/** Values that come again and again, so that a plan holds each of them once. */
final class Shared<T> {

    private static final int MOST = 4096;

    private final Map<T, T> known = new HashMap<>();

    /** The value, or an equal one that came before. */
    T of(T value) {
        T before = known.get(value);
        if (before == null && known.size() < MOST) {
            known.put(value, value);
        }
        return before == null ? value : before;
    }
}
