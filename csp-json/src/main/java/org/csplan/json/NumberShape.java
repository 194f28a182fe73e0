package org.csplan.json;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that stands as a JSON number.
 *
 * @param wanted what it must be, in words
 * @param fits whether a number of few enough digits is such a value
 */
record NumberShape<N>(
        String wanted, Predicate<BigDecimal> fits, Function<BigDecimal, N> of, Function<N, BigDecimal> number)
        implements JsonShape<N> {

    /** More than a spreadsheet can hold; {@code 1e999999999} is short and yet fills the memory. */
    private static final int MOST_DIGITS = 1000;

    private static final String TOO_LONG = " is a number of more than " + MOST_DIGITS + " digits";

    /** An exact number. */
    static final NumberShape<BigDecimal> DECIMAL = new NumberShape<>("a number", n -> true, n -> n, n -> n);

    /** How sure something is. */
    static final NumberShape<Double> SHARE =
            new NumberShape<>("a number", n -> true, BigDecimal::doubleValue, BigDecimal::valueOf);

    /** A number of things, or an index. */
    static final NumberShape<Integer> COUNT = new NumberShape<>(
            "a whole number, 0 or more",
            n -> n.signum() >= 0
                    && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                    && n.stripTrailingZeros().scale() <= 0,
            BigDecimal::intValueExact,
            BigDecimal::valueOf);

    @Override
    public N read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_NUMBER_INT) && !in.at(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw in.wrongType(wanted);
        }
        BigDecimal n = decimal(in);
        if (!fits.test(n)) {
            throw in.wrong(in.subject() + " must be " + wanted + ", not " + n.toPlainString());
        }
        return of.apply(n);
    }

    @Override
    public void write(N value, JsonGenerator out) {
        BigDecimal n = number.apply(value);
        if (!hasFewDigits(n) || !fits.test(n)) {
            throw JsonShape.unwritable(out, " must be " + wanted + " of at most " + MOST_DIGITS + " digits");
        }
        out.writeNumber(n);
    }

    private static BigDecimal decimal(JsonInput in) {
        try {
            BigDecimal n = in.parser().getDecimalValue();
            if (hasFewDigits(n)) {
                return n;
            }
        } catch (NumberFormatException e) {
            throw in.wrong(in.subject() + TOO_LONG); // an exponent beyond all bounds
        }
        throw in.wrong(in.subject() + TOO_LONG);
    }

    private static boolean hasFewDigits(BigDecimal n) {
        return (long) n.precision() - n.scale() <= MOST_DIGITS && n.scale() <= MOST_DIGITS;
    }
}
