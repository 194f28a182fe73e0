package org.csplan.excel.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csplan.core.vocabulary.Vocabulary;
import org.csplan.core.vocabulary.WordList;
import org.csplan.core.vocabulary.Words;
import org.csplan.excel.grid.CellLook;

/** Tells which line above a grid is the title of its priority, and which headings inside it are titles or themes. */
final class PriorityTitles {

    private static final Pattern NUMBERED = Pattern.compile("\\d");

    /** One or two words and a colon, without a number between. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}+(?: \\p{L}+)?\\s*[:–-]");

    private static final String BULLETS = "•▪●◦‣■➢➤–-";

    private final TitleLines titles;
    private final PlanHead head;
    private final FoldedWords themes;
    private final FoldedWords labels;

    PriorityTitles(Vocabulary vocabulary, TitleLines titles, PlanHead head) {
        this.titles = titles;
        this.head = head;
        themes = FoldedWords.of(vocabulary, WordList.TABLES, "theme");
        labels = FoldedWords.of(vocabulary, WordList.TABLES, "label priority");
    }

    /** The line that is the title of the priority: one that says so, else the last that is set off, else the last. */
    Optional<HeadLine> choose(List<HeadLine> all, List<HeadLine> before) {
        List<HeadLine> topics = topicPlans(all, before);
        List<HeadLine> above = belowPlanTitle(all, topics);
        Optional<HeadLine> labelled = last(above.stream()
                .filter(line -> line.label().map(labels::contains).orElse(false))
                .toList());
        List<HeadLine> candidates = firstOfTheirRows(above).stream()
                .filter(line -> topics.contains(line) || !head.isAboutPlan(line))
                .toList();
        List<HeadLine> marked =
                candidates.stream().filter(PriorityTitles::isMarked).toList();
        Optional<HeadLine> said = last(numberedFirst(candidates.stream()
                .filter(line -> titles.isPriorityTitle(line.text()))
                .filter(line -> marked.isEmpty()
                        || isMarked(line)
                        || NUMBERED.matcher(line.text()).find())
                .toList()));
        List<HeadLine> rest = marked.isEmpty() ? candidates : marked;
        return said.or(() -> labelled).or(() -> last(rest));
    }

    /** "Objective: …" below "Priority 1 – …" says what the priority is for. */
    private static List<HeadLine> numberedFirst(List<HeadLine> saying) {
        List<HeadLine> numbered = saying.stream()
                .filter(line -> !LABEL.matcher(line.text()).lookingAt())
                .toList();
        return numbered.isEmpty() ? saying : numbered;
    }

    /** Below the title of the whole plan, "Serious violence action plan" is the title of a priority. */
    private List<HeadLine> topicPlans(List<HeadLine> all, List<HeadLine> before) {
        List<HeadLine> topics = new ArrayList<>();
        boolean titled = before.stream().anyMatch(this::titlesPlan);
        for (HeadLine line : all) {
            if (titled && line.label().isEmpty() && titles.isTopicPlan(line.text())) {
                topics.add(line);
            }
            titled |= titlesPlan(line);
        }
        return topics;
    }

    private boolean titlesPlan(HeadLine line) {
        return line.label().isEmpty()
                && line.isPlanTitle(titles)
                && line.period().isPresent();
    }

    /** The title of a priority that stands beside its whole grid, or where "Action" else stands. */
    Optional<HeadLine> inHeader(GridTable table) {
        return table.header()
                .titleBeside(table.sheet())
                .map(piece -> new HeadLine(table.sheet(), piece, piece.line(), Optional.empty()))
                .or(() -> overActions(table));
    }

    private Optional<HeadLine> overActions(GridTable table) {
        return table.header()
                .at(table.descriptionColumn())
                .filter(head ->
                        titles.isPriorityTitle(head.text()) && !head.pieces().isEmpty())
                .map(head -> new HeadLine(table.sheet(), head.pieces().get(0), head.text(), Optional.empty()));
    }

    /** What stands over the plan's own title names the body that owns the plan, not a priority. */
    private List<HeadLine> belowPlanTitle(List<HeadLine> lines, List<HeadLine> topics) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            HeadLine line = lines.get(i);
            if (line.label().isEmpty() && head.isAboutPlan(line) && !topics.contains(line)) {
                return lines.subList(i, lines.size());
            }
        }
        return lines;
    }

    /** The lines that may be titles, without what stands to the right of another line in the same row, as a date beside a title. */
    private List<HeadLine> firstOfTheirRows(List<HeadLine> lines) {
        List<HeadLine> first = new ArrayList<>();
        Piece last = null;
        for (HeadLine line : lines) {
            boolean beside = last != null
                    && last != line.piece()
                    && last.row() == line.piece().row();
            boolean mayBeTitle = mayBeTitle(line);
            if (mayBeTitle && (!beside || titles.isPriorityTitle(line.text()))) {
                first.add(line);
            }
            last = mayBeTitle || head.isAboutPlan(line) ? line.piece() : last;
        }
        return first;
    }

    private boolean mayBeTitle(HeadLine line) {
        String text = line.text();
        boolean sentence = text.endsWith(".") && CellTexts.wordCount(text) > 6;
        char first = text.charAt(0);
        boolean leadsOn = text.endsWith(":") || BULLETS.indexOf(first) >= 0 || Character.isLowerCase(first);
        boolean inBrackets = first == '(' && text.endsWith(")");
        return line.label().isEmpty()
                && text.codePoints().anyMatch(Character::isLetter)
                && !leadsOn
                && !inBrackets
                && text.length() <= 250
                && !sentence
                && !titles.isNote(text)
                && !titles.isOtherLabel(text)
                && !titles.isMetadata(text)
                && !titles.isTimeAlone(text);
    }

    private static boolean isMarked(HeadLine line) {
        CellLook look = line.piece().look();
        return look.bold() || look.visibleFill().isPresent() || line.sheet().widthOf(line.piece()) > 1;
    }

    private static Optional<HeadLine> last(List<HeadLine> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    String withoutContinued(String title) {
        return titles.withoutContinued(title);
    }

    /** The headings inside a grid that are titles of priorities; the others are themes. */
    Set<Piece> titlesAmong(List<GridEntry> entries, Optional<HeadLine> above, boolean sheetNamesPriority) {
        List<GridEntry.Heading> headings = new ArrayList<>();
        Map<String, Boolean> overOthers = new HashMap<>();
        GridEntry.Heading before = null;
        for (GridEntry entry : entries) {
            if (entry instanceof GridEntry.Heading heading) {
                headings.add(heading);
                if (before != null && !before.look().equals(heading.look())) {
                    overOthers.put(before.look(), true);
                }
                before = heading;
            } else {
                before = null;
            }
        }
        Set<Piece> found = new HashSet<>();
        Set<String> looks = headings.stream().map(GridEntry.Heading::look).collect(Collectors.toSet());
        Set<String> saying = headings.stream()
                .filter(heading -> saysPriority(heading, above))
                .map(GridEntry.Heading::look)
                .collect(Collectors.toSet());
        for (GridEntry.Heading heading : headings) {
            boolean title;
            if (themes.contains(heading.piece().text)) {
                title = false;
            } else if (!saying.isEmpty()) {
                title = saying.contains(heading.look());
            } else if (above.isPresent()) {
                title = looksLikeTitle(heading, above.get());
            } else if (looks.size() > 1) {
                title = overOthers.containsKey(heading.look()) || overOthers.isEmpty() && !sheetNamesPriority;
            } else {
                title = !sheetNamesPriority;
            }
            if (title) {
                found.add(heading.piece());
            }
        }
        withoutLowerLevels(entries, found);
        return found;
    }

    /** "Objective 1: …" in the row below "PRIORITY 1: …" heads a part of it, and so do all headings like it. */
    private static void withoutLowerLevels(List<GridEntry> entries, Set<Piece> found) {
        Set<String> lower = new HashSet<>();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i - 1) instanceof GridEntry.Heading upper
                    && entries.get(i) instanceof GridEntry.Heading heading
                    && found.contains(upper.piece())
                    && !level(upper).equals(level(heading))) {
                lower.add(level(heading));
            }
        }
        for (GridEntry entry : entries) {
            if (entry instanceof GridEntry.Heading heading && lower.contains(level(heading))) {
                found.remove(heading.piece());
            }
        }
    }

    private static String level(GridEntry.Heading heading) {
        return heading.look() + "/" + firstWord(heading.piece().text);
    }

    private boolean saysPriority(GridEntry.Heading heading, Optional<HeadLine> above) {
        String text = heading.piece().line();
        return titles.isPriorityTitle(text)
                && above.map(title -> firstWord(title.text()).equals(firstWord(text)))
                        .orElse(true);
    }

    private static String firstWord(String text) {
        return Words.fold(text).split(" ")[0];
    }

    /** A heading without a header of its own goes on with another priority if it looks just as the first title did. */
    private static boolean looksLikeTitle(GridEntry.Heading heading, HeadLine title) {
        CellLook one = heading.piece().look();
        CellLook other = title.piece().look();
        boolean telling = other.visibleFill().isPresent() || other.fontSize() > 11;
        return telling
                && one.visibleFill().equals(other.visibleFill())
                && one.fontSize() == other.fontSize()
                && one.bold() == other.bold();
    }
}
