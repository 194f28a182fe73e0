package org.csplan.json.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Plans outside this module: the project's samples, and those of real partnerships where somebody has put them. */
final class PlansNearby {

    private static final List<Path> FOLDERS =
            List.of(Path.of("..", "csp-examples", "samples"), Path.of("..", "..", "shared", "grids"));

    private PlansNearby() {}

    static List<Path> files() {
        return FOLDERS.stream()
                .filter(Files::isDirectory)
                .flatMap(PlansNearby::filesIn)
                .filter(file -> text(file).contains("\"csp-action-plan\""))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
