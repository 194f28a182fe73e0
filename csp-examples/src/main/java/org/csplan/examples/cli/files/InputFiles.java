package org.csplan.examples.cli.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.file.Reasons;

/** Finds the files that are meant by the inputs of a command line. */
public final class InputFiles {

    private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".xltx", ".xltm");

    private final Optional<Path> outputs;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private InputFiles(Optional<Path> outputs) {
        this.outputs = outputs.map(InputFiles::absolute);
    }

    /**
     * The files meant: a file itself, of a folder the workbooks in it and below, of a pattern such as {@code *.xlsx}
     * what matches. Each file comes once.
     *
     * @param outputs a folder below another that is passed over, since results of an earlier run lie in it
     */
    public static List<InputFile> of(List<String> named, Optional<Path> outputs) {
        InputFiles found = new InputFiles(outputs);
        named.forEach(found::add);
        return List.copyOf(found.files);
    }

    /** Whether one input may mean several files: a folder or a pattern. */
    public static boolean isSeveral(String name) {
        try {
            return Files.isDirectory(Path.of(name)) || isPattern(name) && !Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return isPattern(name);
        }
    }

    private void add(String name) {
        if (name.equals("-")) {
            files.add(InputFile.missing(name, "standard input can't be read; name a file"));
            return;
        }
        try {
            add(Path.of(name));
        } catch (InvalidPathException e) {
            if (!isPattern(name) || !addMatches(name)) {
                files.add(InputFile.missing(name, "this is no name of a file on this system"));
            }
        }
    }

    private void add(Path named) {
        if (Files.isDirectory(named)) {
            addFolder(named);
        } else if (Files.exists(named) && !Files.isRegularFile(named)) {
            // What comes through a pipe comes once, and perhaps never; a workbook is read from its end.
            files.add(InputFile.missing(
                    named.toString(),
                    "it is a device or a pipe, not a file; save the workbook as a file and try again"));
        } else if (Files.exists(named)) {
            addFile(named);
        } else if (!isPattern(named.toString()) || !addMatches(named.toString())) {
            files.add(InputFile.missing(named.toString(), "there is no such file"));
        }
    }

    private void addFile(Path file) {
        if (seen.add(absolute(file))) {
            files.add(InputFile.of(file));
        }
    }

    private void addFolder(Path folder) {
        List<InputFile> inside = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Workbooks(folder, inside));
        } catch (IOException e) {
            inside.add(InputFile.missing(folder.toString(), Reasons.of(e)));
        }
        if (inside.isEmpty()) {
            inside.add(InputFile.missing(folder.toString(), "there is no workbook in this folder"));
        }
        Collections.sort(inside);
        inside.stream()
                .filter(file -> file.problem().isPresent() || seen.add(absolute(file.path())))
                .forEach(files::add);
    }

    /** Shells other than that of Windows have replaced patterns before. */
    private boolean addMatches(String pattern) {
        int slash = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\'));
        List<Path> matches = new ArrayList<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of(pattern.substring(0, slash + 1)), pattern.substring(slash + 1))) {
            found.forEach(matches::add);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        Collections.sort(matches);
        matches.stream().filter(path -> !isPassedOver(path)).forEach(this::add);
        return !matches.isEmpty();
    }

    private static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?");
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return WORKBOOK_ENDINGS.stream().anyMatch(name::endsWith) && !isPassedOver(file);
    }

    /** What programs leave beside a workbook while it is open, and what the desktop of a Mac leaves on other disks. */
    private static boolean isPassedOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || name.startsWith(".");
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private final class Workbooks extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<InputFile> found;

        Workbooks(Path top, List<InputFile> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ofOutputs = !folder.equals(top) && outputs.equals(Optional.of(absolute(folder)));
            return ofOutputs ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isWorkbook(file) && Files.isRegularFile(file)) {
                found.add(InputFile.of(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(InputFile.missing(file.toString(), Reasons.of(e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
