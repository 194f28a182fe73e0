package org.csplan.excel.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.csplan.core.plan.PlanText;

/** Makes names for tabs: short enough, without the characters that no tab may have, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name for a sheet with that title. */
    String of(String title) {
        String allowed =
                PlanText.tidy(title).replaceAll("[\\\\/?*:\\[\\]\\n]", "-").replaceAll("^'+|'+$", "");
        String base = allowed.isBlank() || allowed.equalsIgnoreCase("history") ? "Actions" : allowed;
        String name = shortened(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = shortened(base, LONGEST - number.length()) + number;
        }
        return name;
    }

    /** Cut between two words if that leaves most of it. */
    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        int blank = name.lastIndexOf(' ', end);
        String cut = name.substring(0, blank > most / 2 ? blank : end);
        return cut.replaceAll("[\\s'(,;–-]+$", "");
    }
}
