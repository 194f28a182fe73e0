package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.period.PeriodText;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.vocabulary.Beginnings;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;

/** Understands the lines that head a plan: its title, partnership, period and draft mark. */
final class PlanHead {

    private static final Beginnings DRAFT_WORDS =
            Beginnings.of(Vocabulary.standard().words(WordList.TABLES, "draft"));
    private static final Pattern DRAFT = Pattern.compile(
            Vocabulary.standard().words(WordList.TABLES, "draft").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")(?![A-Za-z])")),
            Pattern.CASE_INSENSITIVE);

    private static final int SHORT_MARK = 6;

    private final TitleLines titles;
    private final PartnershipName partnerships;
    private final FoldedWords titleLabels;
    private final FoldedWords partnershipLabels;
    private final FoldedWords periodLabels;
    private final Pattern planOfYear;
    private final Predicate<HeadLine> aboutPlan = this::tellsOfPlan;

    PlanHead(Vocabulary vocabulary, TitleLines titles) {
        this.titles = titles;
        partnerships = new PartnershipName(vocabulary);
        titleLabels = FoldedWords.of(vocabulary, WordList.TABLES, "label title");
        partnershipLabels = FoldedWords.of(vocabulary, WordList.TABLES, "label partnership");
        planOfYear = Pattern.compile(
                vocabulary.words(WordList.TABLES, "plan of a year").stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")s?\\b")),
                Pattern.CASE_INSENSITIVE);
        periodLabels = FoldedWords.of(vocabulary, WordList.TABLES, "label period");
    }

    /** Whether the line is about the plan as a whole, so that it is no priority's title. */
    boolean isAboutPlan(HeadLine line) {
        return line.isAboutPlan(aboutPlan);
    }

    private boolean tellsOfPlan(HeadLine line) {
        if (line.label().isPresent()) {
            String label = line.label().get();
            return titleLabels.contains(label) || partnershipLabels.contains(label) || periodLabels.contains(label);
        }
        return isTitle(line)
                || isPartnershipAlone(line)
                || PlanPeriod.tryParse(line.text()).isPresent()
                || isDraftMark(line.text());
    }

    /** "DRAFT", or a draft and which: "Draft version 3 for consultation". */
    private static boolean isDraftMark(String text) {
        return DRAFT_WORDS.mayStandAt(text, 0)
                && CellTexts.wordCount(text) <= SHORT_MARK
                && DRAFT.matcher(text).lookingAt();
    }

    private boolean isTitle(HeadLine line) {
        return line.label().isPresent()
                ? titleLabels.contains(line.label().get())
                : line.isPlanTitle(titles) && !titles.isOtherLabel(line.text());
    }

    private boolean isPartnershipAlone(HeadLine line) {
        return line.label().isEmpty()
                && line.text().length() <= 120
                && (line.partnership(partnerships).isPresent()
                        || partnerships.findBehindTerm(line.text()).isPresent())
                && !line.text().endsWith(".");
    }

    /**
     * The plan's own heading line: the first that says it is a plan, one that names the period before others; below the
     * strategy of several years the plan of one of them.
     */
    Optional<HeadLine> title(List<HeadLine> lines) {
        List<HeadLine> candidates = lines.stream()
                .filter(this::isTitle)
                .filter(line -> !line.text().endsWith(".") || CellTexts.wordCount(line.text()) < 8)
                .toList();
        return candidates.stream()
                .filter(line -> line.period().isPresent())
                .findFirst()
                .filter(line -> titles.namesPlan(line.text()) || !isPartnershipAlone(line))
                .map(first -> planOfOneYear(first, candidates).orElse(first))
                .or(() -> candidates.stream().findFirst())
                .or(() -> lines.stream()
                        .filter(line ->
                                isPartnershipAlone(line) && line.period().isPresent())
                        .findFirst());
    }

    private Optional<HeadLine> planOfOneYear(HeadLine first, List<HeadLine> candidates) {
        PlanPeriod whole = first.period().orElseThrow().period();
        return candidates.stream()
                .filter(line -> whole.isOfSeveralYears()
                        && planOfYear.matcher(line.text()).find())
                .filter(line -> line.period()
                        .filter(found -> !found.period().sameDays(whole) && isPart(found.period(), whole))
                        .isPresent())
                .findFirst();
    }

    /** The line that names the partnership, and the name. */
    Optional<Named> partnership(List<HeadLine> lines) {
        for (HeadLine line : lines) {
            if (line.label().map(partnershipLabels::contains).orElse(false)) {
                String name = line.partnership(partnerships).orElse(line.text());
                return Optional.of(new Named(line, name));
            }
        }
        List<Named> named = lines.stream()
                .filter(line -> line.label().isEmpty()
                        || titleLabels.contains(line.label().get()))
                .flatMap(line -> line.partnership(partnerships).map(name -> new Named(line, name)).stream())
                .toList();
        List<Named> alone = named.stream()
                .filter(other -> other.name().equals(other.line().text()))
                .toList();
        boolean surer = alone.stream().anyMatch(other -> partnerships.saysItsKind(other.name()));
        return named.stream()
                .findFirst()
                .filter(first -> !partnerships.mayBeOfPlan(first.line().text(), first.name()))
                .filter(first -> !surer || partnerships.saysItsKind(first.name()))
                .or(() -> alone.stream()
                        .filter(other -> !surer || partnerships.saysItsKind(other.name()))
                        .findFirst())
                .or(() -> named.stream().findFirst())
                .or(() -> lines.stream()
                        .filter(line -> line.label().isEmpty())
                        .flatMap(line ->
                                partnerships.findBehindTerm(line.text()).map(name -> new Named(line, name)).stream())
                        .findFirst());
    }

    /**
     * The line that names the period, and the period: the title first, then labels, then any other line. A label that
     * means the days of the title says how the period is written; one that means a year of them, which year it is.
     */
    Optional<Timed> period(Optional<HeadLine> title, List<HeadLine> lines) {
        Optional<Timed> titled = title.flatMap(this::timed);
        Optional<Timed> labelled = lines.stream()
                .filter(line -> line.label().map(periodLabels::contains).orElse(false))
                .flatMap(line -> timed(line).stream())
                .findFirst();
        boolean labelTells = labelled.isPresent()
                && titled.map(said -> isPart(labelled.get().period(), said.period()))
                        .orElse(true);
        if (labelTells || titled.isPresent()) {
            return labelTells ? labelled : titled;
        }
        return lines.stream()
                .filter(line -> line.text().length() <= 120)
                .flatMap(line -> line
                        .period()
                        .map(found -> new Timed(line, found.period()))
                        .or(() -> PlanPeriod.tryParse(line.text()).map(period -> new Timed(line, period)))
                        .stream())
                .findFirst();
    }

    /** The same days, or a year of several. */
    private static boolean isPart(PlanPeriod part, PlanPeriod whole) {
        return part.sameDays(whole)
                || whole.isOfSeveralYears()
                        && !part.isShorterThanAYear()
                        && whole.contains(part.start())
                        && whole.contains(part.end());
    }

    /** Whether a line could be a plan's title though it doesn't say so: it is short and no remark or name. */
    boolean maySayTitle(HeadLine line) {
        String text = line.text();
        return text.length() <= 100
                && !text.endsWith(".")
                && !isPartnershipAlone(line)
                && !titles.isNote(text)
                && !titles.isMetadata(text)
                && !titles.isOtherLabel(text);
    }

    /** The period of a line; "Strategy 2022-25 – Action Plan 2024/25" is the plan of one year of a strategy. */
    private Optional<Timed> timed(HeadLine line) {
        Matcher ofYear = planOfYear.matcher(line.text());
        return (ofYear.find() ? PeriodText.range(line.text().substring(ofYear.end())) : Optional.<PeriodText>empty())
                .map(PeriodText::period)
                .or(() -> PlanPeriod.findIn(line.text()))
                .map(period -> new Timed(line, period));
    }

    Optional<String> partnershipIn(String text) {
        return partnerships.findIn(text);
    }

    static boolean saysDraft(String text) {
        return text.length() <= 120
                && DRAFT_WORDS.mayStandIn(text)
                && DRAFT.matcher(text).find();
    }

    /** A name and the line it stands on. */
    record Named(HeadLine line, String name) {}

    /** A period and the line it stands on. */
    record Timed(HeadLine line, PlanPeriod period) {}
}
