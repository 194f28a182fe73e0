package org.csplan.examples.cli.files;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names the results in one folder after their inputs: {@code NAME.json}, with the period in the name where a file holds
 * several plans, and with a number where two inputs would give the same name.
 */
public final class OutputNames {

    private final Path folder;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /**
     * Starts without a name taken; files that are already in the folder count for nothing.
     *
     * @param ending with its dot
     */
    public OutputNames(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The place of the result of an input, or of its plan for one of several periods. */
    public Path next(InputFile input, Optional<String> period) {
        String name = base(input.path().getFileName().toString())
                + period.map(label -> "-" + fit(label)).orElse("");
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return folder.resolve(free + ending);
    }

    /** The name without its ending; the last part of {@code Plan 2024.25} is none. */
    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.substring(dot + 1).matches("(?=.*[A-Za-z])[A-Za-z0-9]{1,5}");
        return ends ? name.substring(0, dot) : name;
    }

    /** A label as a part of a name, on any system. */
    private static String fit(String label) {
        String fit = label.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return fit.length() > 60 ? fit.substring(0, 60) : fit;
    }
}
