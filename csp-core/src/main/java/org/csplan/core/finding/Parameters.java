package org.csplan.core.finding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A few facts by name, in order; there are as many of these as findings, so they take little memory. */
final class Parameters extends AbstractMap<String, String> {

    private final String[] namesAndValues;

    private Parameters(Map<String, String> facts) {
        namesAndValues = new String[2 * facts.size()];
        int i = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            namesAndValues[i++] = fact.getKey();
            namesAndValues[i++] = fact.getValue();
        }
    }

    static Map<String, String> of(Map<String, String> facts) {
        return facts instanceof Parameters ? facts : new Parameters(facts);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(Parameters.this::entry)
                        .iterator();
            }

            @Override
            public int size() {
                return namesAndValues.length / 2;
            }
        };
    }

    private Entry<String, String> entry(int i) {
        return new SimpleImmutableEntry<>(namesAndValues[2 * i], namesAndValues[2 * i + 1]);
    }
}
