package org.csplan.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.csplan.core.finding.Location;

/** Finds the cell to show for a value that has none of its own. */
final class SourceSearch {

    /** The values that stand for their action or priority, the most telling first. */
    private static final List<String> TELLING = List.of(
            "/description", "/reference", "/title", "/leadAgencies", "/timescale", "/update", "/status", "/theme");

    private SourceSearch() {}

    static Location nearest(Map<String, Location> sources, String pointer) {
        if (sources.get(pointer) == null) {
            Optional<Location> blank = BlankCells.find(sources, pointer);
            if (blank.isPresent()) {
                return blank.get();
            }
        }
        for (String path = pointer; ; path = parent(path)) {
            Location found = at(sources, path);
            if (found != null) {
                return found;
            }
            if (path.isEmpty()) {
                return sources.values().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The plan has no value from a cell."));
            }
        }
    }

    private static Location at(Map<String, Location> sources, String path) {
        return Stream.concat(Stream.of(path), TELLING.stream().map(path::concat))
                .map(sources::get)
                .filter(location -> location != null)
                .findFirst()
                .orElse(null);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
