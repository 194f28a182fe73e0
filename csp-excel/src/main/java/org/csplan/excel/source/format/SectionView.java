package org.csplan.excel.source.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.csplan.excel.source.format.FormatToken.Kind;

/**
 * What a section of a number format does with a number.
 *
 * @param dates how it shows moments, where it does
 * @param numbers how it shows numbers that are not negative
 */
record SectionView(Optional<DateSection> dates, Function<BigDecimal, StringBuilder> numbers) {

    private static final SectionView GENERAL =
            new SectionView(Optional.empty(), number -> new StringBuilder(GeneralNumber.show(number.doubleValue())));

    static SectionView of(FormatSection section) {
        if (section.isDate()) {
            return new SectionView(Optional.of(new DateSection(section.tokens())), GENERAL.numbers());
        }
        if (section.isGeneral() || section.has(Kind.AT)) {
            return new SectionView(Optional.empty(), number -> around(section, number));
        }
        if (section.has(Kind.EXPONENT)) {
            return new SectionView(Optional.empty(), new ScientificSection(section.tokens())::show);
        }
        if (section.has(Kind.SLASH) && section.has(Kind.DIGIT)) {
            return new SectionView(Optional.empty(), new FractionSection(section.tokens())::show);
        }
        return new SectionView(Optional.empty(), new NumberSection(section.tokens())::show);
    }

    private static StringBuilder around(FormatSection section, BigDecimal number) {
        StringBuilder text = new StringBuilder();
        for (FormatToken token : section.tokens()) {
            switch (token.kind()) {
                case GENERAL, AT -> text.append(GeneralNumber.show(number.doubleValue()));
                case PAD -> text.append(FormatSection.PAD);
                default -> text.append(token.text());
            }
        }
        return text;
    }
}
