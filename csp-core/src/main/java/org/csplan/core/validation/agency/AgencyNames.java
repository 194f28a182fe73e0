package org.csplan.core.validation.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;

/** Which names are groups, and which mean the same agency: by how they are written, and by a register of aliases. */
public final class AgencyNames {

    private static final Set<String> GROUPS = keys("group");
    private static final Set<String> EVERYBODY = keys("everybody");
    private static final Set<String> NATIONAL = keys("national");

    private final Map<String, String> mainNames = new HashMap<>();

    /** The names with what a register adds: agencies by name, each with the other names that it goes by. */
    public AgencyNames(Map<String, List<String>> register) {
        register.forEach((name, others) -> {
            others.forEach(other -> mainNames.put(Words.fold(other), Words.fold(name)));
            mainNames.put(Words.fold(name), Words.fold(name));
        });
    }

    /** Equal for two spellings of one agency, as far as the register knows. */
    public String identity(String name) {
        String folded = Words.fold(name);
        return mainNames.getOrDefault(folded, folded);
    }

    /** Whether the register knows this name. */
    boolean knows(String name) {
        return !mainNames.isEmpty() && mainNames.containsKey(Words.fold(name));
    }

    /** Whether the name is a group ("All partners", "Schools") and no one agency. */
    public static boolean isGroup(String name) {
        return GROUPS.contains(NameForm.key(name));
    }

    /** Whether the name is everybody ("All", "All partners"). */
    public static boolean isEverybody(String name) {
        return EVERYBODY.contains(NameForm.key(name));
    }

    static boolean isNational(NameForm form) {
        return NATIONAL.contains(form.key());
    }

    static boolean isGroup(NameForm form) {
        return GROUPS.contains(form.key());
    }

    static boolean isEverybody(NameForm form) {
        return EVERYBODY.contains(form.key());
    }

    private static Set<String> keys(String section) {
        return Vocabulary.standard().words(WordList.AGENCIES, section).stream()
                .map(NameForm::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
