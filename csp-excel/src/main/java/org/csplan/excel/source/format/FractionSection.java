package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.util.List;
import org.csplan.excel.source.format.FormatToken.Kind;

/** Shows a number as a fraction: {@code # ?/?}, {@code # ??/16}. */
final class FractionSection {

    private static final int MOST_DIGITS = 4;

    private final boolean hasWhole;
    private final int fixedBottom;
    private final int largestBottom;

    FractionSection(List<FormatToken> tokens) {
        int slash = 0;
        while (!tokens.get(slash).is(Kind.SLASH)) {
            slash++;
        }
        int runs = 0;
        for (int i = 0; i < slash; i++) {
            boolean begins = tokens.get(i).is(Kind.DIGIT)
                    && (i == 0 || !tokens.get(i - 1).is(Kind.DIGIT));
            runs += begins ? 1 : 0;
        }
        hasWhole = runs > 1;
        StringBuilder bottom = new StringBuilder();
        int places = 0;
        for (FormatToken token : tokens.subList(slash + 1, tokens.size())) {
            boolean isNumber = token.is(Kind.LITERAL) && token.text().matches("[0-9]")
                    || token.text().equals("0") && bottom.length() > 0;
            if (isNumber && bottom.length() < MOST_DIGITS) {
                bottom.append(token.text());
            } else if (token.is(Kind.DIGIT)) {
                places++;
            }
        }
        fixedBottom = bottom.length() == 0 ? 0 : Integer.parseInt(bottom.toString());
        largestBottom = (int) Math.pow(10, Math.max(1, Math.min(places, MOST_DIGITS))) - 1;
    }

    /** The text of a number that is not negative. */
    StringBuilder show(BigDecimal number) {
        double value = number.doubleValue();
        long whole = hasWhole ? (long) value : 0;
        double part = value - whole;
        long bottom = fixedBottom > 0 ? fixedBottom : nearest(part);
        long top = Math.round(part * bottom);
        if (hasWhole && top == bottom) {
            whole++;
            top = 0;
        }
        StringBuilder text = new StringBuilder();
        if (hasWhole && top == 0) {
            return text.append(whole);
        }
        if (hasWhole && whole > 0) {
            text.append(whole).append(' ');
        }
        return text.append(top).append('/').append(bottom);
    }

    private long nearest(double part) {
        long best = 1;
        double error = Math.abs(part - Math.round(part));
        for (int bottom = 2; bottom <= largestBottom && error > 1e-12; bottom++) {
            double off = Math.abs(part - Math.round(part * bottom) / (double) bottom);
            if (off < error - 1e-12) {
                best = bottom;
                error = off;
            }
        }
        return best;
    }
}
