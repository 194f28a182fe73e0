package org.csplan.excel.recognise;

import java.util.Optional;
import java.util.function.Predicate;
import org.csplan.core.period.PeriodText;

/** A line of text above a grid or on a cover. What is found of its words is remembered, for many ask the same. */
final class HeadLine {

    private final SheetLines sheet;
    private final Piece piece;
    private final String text;
    private final Optional<String> label;
    private Optional<PeriodText> period;
    private Boolean planTitle;
    private Boolean aboutPlan;
    private Optional<String> partnership;

    /**
     * A line.
     *
     * @param sheet the sheet it is on
     * @param piece the cell it stands in
     * @param text the line
     * @param label what stands before it as a label, folded, such as "period"
     */
    HeadLine(SheetLines sheet, Piece piece, String text, Optional<String> label) {
        this.sheet = sheet;
        this.piece = piece;
        this.text = text;
        this.label = label;
    }

    SheetLines sheet() {
        return sheet;
    }

    Piece piece() {
        return piece;
    }

    String text() {
        return text;
    }

    Optional<String> label() {
        return label;
    }

    /** The first range of years or months in it. */
    Optional<PeriodText> period() {
        if (period == null) {
            period = PeriodText.range(text);
        }
        return period;
    }

    /** Whether it is the heading of a whole plan. */
    boolean isPlanTitle(TitleLines titles) {
        if (planTitle == null) {
            planTitle = titles.isPlanTitle(text);
        }
        return planTitle;
    }

    /** The partnership that it names. */
    Optional<String> partnership(PartnershipName names) {
        if (partnership == null) {
            partnership = names.findIn(text);
        }
        return partnership;
    }

    /** Whether it is about the plan as a whole, which is judged once. */
    boolean isAboutPlan(Predicate<HeadLine> judge) {
        if (aboutPlan == null) {
            aboutPlan = judge.test(this);
        }
        return aboutPlan;
    }
}
