package org.csplan.excel.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The workbooks that mutants are made of: those of the corpus. */
final class Originals {

    static final List<Original> PACKAGES = ending(".xlsx");
    static final List<Original> OLD = ending(".xls");

    private Originals() {}

    /** A workbook with its name. */
    record Original(String name, byte[] bytes) {}

    private static List<Original> ending(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Originals::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Original read(Path file) {
        try {
            return new Original(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
