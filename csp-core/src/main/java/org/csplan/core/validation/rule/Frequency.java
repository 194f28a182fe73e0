package org.csplan.core.validation.rule;

import java.util.Optional;

/** How often in a year. */
final class Frequency {

    private Frequency() {}

    /** How many times in a year an ISO 8601 period fits, for whole numbers of months and of weeks. */
    static Optional<Integer> timesAYear(String period) {
        int count = Integer.parseInt(period.substring(1, period.length() - 1));
        return switch (period.charAt(period.length() - 1)) {
            case 'W' -> Optional.of(52 / count);
            case 'M' -> Optional.of(12 / count);
            case 'Y' -> Optional.of(1);
            default -> Optional.empty();
        };
    }
}
