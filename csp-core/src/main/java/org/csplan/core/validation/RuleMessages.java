package org.csplan.core.validation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.csplan.core.measure.Amount;

/**
 * The sentences of the rules in one language, from a resource bundle in which <code>{name}</code> stands for a
 * parameter. Parameters are put in once and never looked into, whatever they hold. A second language is one more file.
 */
public final class RuleMessages {

    private static final String BUNDLE = "org.csplan.core.validation.messages";
    private static final Map<Locale, RuleMessages> BY_LOCALE = new ConcurrentHashMap<>();

    /** Longer quotations are cut; the finding has them whole. */
    private static final int LONGEST_QUOTATION = 120;

    private final ResourceBundle bundle;
    private final Locale locale;
    /** Copied for each use, for it is not safe to share, and looking one up takes longer than all the rest. */
    private final NumberFormat numbers;

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private RuleMessages(Locale asked) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                asked,
                RuleMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = Locale.forLanguageTag(bundle.getString("language"));
        this.numbers = NumberFormat.getInstance(locale);
        numbers.setMaximumFractionDigits(6);
    }

    /** The sentences in that language, or in English where there is no bundle for it. */
    public static RuleMessages in(Locale language) {
        return BY_LOCALE.computeIfAbsent(language, RuleMessages::new);
    }

    /** Whether there is a sentence of that name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence of that name with its parameters: texts, numbers, amounts, days, and lists of them. */
    public String say(String key, Map<String, ?> parameters) {
        return say(key, (Function<String, Object>) parameters::get);
    }

    /** The sentence of that name with its parameters, which are asked for as they are needed. */
    public String say(String key, Function<String, Object> parameters) {
        return templates
                .computeIfAbsent(key, name -> Template.of(bundle.getString(name)))
                .filled(name -> {
                    Object value = parameters.apply(name);
                    return value == null ? "{" + name + "}" : shown(value);
                });
    }

    private String shown(Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(bundle.getString("day"), locale).format(day);
        }
        if (value instanceof Amount amount) {
            return amount.toString().replace(amount.value().toPlainString(), number(amount.value()));
        }
        if (value instanceof BigDecimal || value instanceof Integer) {
            return number((Number) value);
        }
        if (value instanceof List<?> several) {
            return listed(several, "list.and");
        }
        String text = String.valueOf(value).replace('\n', ' ');
        return text.length() <= LONGEST_QUOTATION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTATION))) + "…";
    }

    private String number(Number number) {
        return ((NumberFormat) numbers.clone()).format(number);
    }

    /** Things of which one is meant: "516 or 517". */
    public String oneOf(List<?> several) {
        return listed(several, "list.or");
    }

    private String listed(List<?> several, String lastBetween) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < several.size(); i++) {
            String between = i == 0 ? "" : bundle.getString(i == several.size() - 1 ? lastBetween : "list.next");
            list.append(between).append(shown(several.get(i)));
        }
        return list.toString();
    }

    /** A number that says a place in a row: 3rd, 11th. The bundle has the endings, the longest that fits wins. */
    public String ordinal(int number) {
        String figures = Integer.toString(number);
        for (int i = 0; i < figures.length(); i++) {
            String key = "ordinal." + figures.substring(i);
            if (has(key)) {
                return say(key, Map.of("n", number));
            }
        }
        return say("ordinal", Map.of("n", number));
    }
}
