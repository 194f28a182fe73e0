package org.csplan.excel.recognise;

import org.csplan.core.layout.Field.Kind;

/** Lets the cells below a heading speak for or against the fields that it allows. */
final class ColumnFit {

    private ColumnFit() {}

    /** How the cells speak for or against a field that the heading allows. */
    static double of(Kind kind, ColumnProfile profile, HeadingMatch match) {
        return switch (kind) {
            case REFERENCE -> profile.filled() > 0 && profile.references() * 10 < profile.filled() * 3 ? -0.6 : 0;
            case DESCRIPTION -> profile.filled() > 1 && onlyReferences(profile) ? -0.7 : 0;
            case STATUS -> match.of(Kind.UPDATE).isPresent() && tells(profile) ? -0.5 : 0;
            case UPDATE ->
                match.of(Kind.STATUS).isPresent() && !tells(profile)
                                || match.of(Kind.BASELINE).isPresent() && !speaks(profile)
                        ? -0.5
                        : 0;
            case TIMESCALE -> saysWho(profile, match) ? -0.6 : 0;
            case PRIORITY -> profile.mostly(profile.urgencies()) ? -1 : 0;
            case BASELINE ->
                profile.mostly(profile.yesOrNo())
                        ? -1
                        : match.of(Kind.UPDATE).isPresent() && speaks(profile) ? -0.5 : 0;
            case TARGET -> profile.mostly(profile.yesOrNo()) || profile.mostly(profile.timescales()) ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean onlyReferences(ColumnProfile profile) {
        return profile.mostly(profile.references()) && profile.prose() == 0;
    }

    /** "Completed by" may ask for a date or a name; "By when" never asks for a name. */
    private static boolean saysWho(ColumnProfile profile, HeadingMatch match) {
        boolean mayAskWho = match.candidates().stream().anyMatch(candidate -> candidate.byWho());
        return mayAskWho && profile.filled() > 1 && profile.timescales() == 0 && !profile.averagesWords(5);
    }

    /** Whether the cells tell what was done, in words of their own or in figures. */
    private static boolean tells(ColumnProfile profile) {
        return speaks(profile) || profile.mostly(profile.numbers());
    }

    /** Whether the cells say something in words of their own, rather than in status words or colours. */
    private static boolean speaks(ColumnProfile profile) {
        return profile.filled() > 0
                && !profile.mostly(profile.statusWords())
                && (profile.averagesMoreWords(4) || profile.averagesWords(2) && eachSaysItsOwn(profile));
    }

    private static boolean eachSaysItsOwn(ColumnProfile profile) {
        return profile.statusWords() == 0 && profile.filled() > 1 && profile.isEachItsOwn();
    }
}
