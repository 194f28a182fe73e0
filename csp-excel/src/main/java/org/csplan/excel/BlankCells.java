package org.csplan.excel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.csplan.core.finding.Location;

/**
 * Finds the blank cell in which a value of an action would stand: in the action's row, and in the column in which a
 * neighbour has that value.
 */
final class BlankCells {

    private static final Pattern OF_ACTION = Pattern.compile("(/priorities/\\d{1,9}/actions/)(\\d{1,9})(/.+)");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final String DESCRIPTION = "/description";

    /** How many actions before and after it are asked. */
    private static final int NEIGHBOURS = 20;

    private BlankCells() {}

    static Optional<Location> find(Map<String, Location> sources, String pointer) {
        Matcher path = OF_ACTION.matcher(pointer);
        if (!path.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(path.group(2));
        Location described = sources.get(path.group(1) + index + DESCRIPTION);
        if (described == null) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, NEIGHBOURS)
                .flatMap(distance -> IntStream.of(index - distance, index + distance))
                .filter(neighbour -> neighbour >= 0)
                .mapToObj(neighbour -> path.group(1) + neighbour)
                .flatMap(neighbour ->
                        column(described, sources.get(neighbour + DESCRIPTION), sources.get(neighbour + path.group(3)))
                                .stream())
                .findFirst()
                .flatMap(column -> row(described).map(row -> new Location(described.sheet(), column + row)));
    }

    /** The column of a neighbour's value, if both actions stand in columns alike and the neighbour in one row. */
    private static Optional<String> column(Location described, Location other, Location value) {
        boolean alike = other != null
                && value != null
                && other.sheet().equals(described.sheet())
                && value.sheet().equals(described.sheet())
                && column(other).equals(column(described))
                && row(other).equals(row(value));
        return alike ? column(value) : Optional.empty();
    }

    private static Optional<String> column(Location place) {
        return part(place, 1);
    }

    private static Optional<String> row(Location place) {
        return part(place, 2);
    }

    private static Optional<String> part(Location place, int group) {
        Matcher cell = CELL.matcher(place.cell());
        return cell.matches() ? Optional.of(cell.group(group)) : Optional.empty();
    }
}
