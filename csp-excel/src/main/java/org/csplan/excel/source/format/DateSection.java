package org.csplan.excel.source.format;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.csplan.excel.source.format.FormatToken.Kind;

/** Shows a moment by the letters of one section: {@code d mmmm yyyy}, {@code dd/mm/yyyy hh:mm}, {@code [h]:mm}. */
final class DateSection {

    private static final int SECONDS_OF_A_DAY = 86_400;

    private final List<FormatToken> tokens;
    private final boolean halfDays;
    private final boolean elapsed;
    private final int decimals;

    DateSection(List<FormatToken> tokens) {
        this.tokens = tokens;
        halfDays = tokens.stream().anyMatch(token -> token.is(Kind.HALF_DAY));
        elapsed = tokens.stream().anyMatch(token -> token.is(Kind.ELAPSED));
        decimals = decimals(tokens);
    }

    /** Whether it counts hours on beyond a day, so that what it shows is no moment. */
    boolean isElapsed() {
        return elapsed;
    }

    private static int decimals(List<FormatToken> tokens) {
        int most = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.POINT)) {
                most = Math.max(most, zeros(tokens, i + 1));
            }
        }
        return Math.min(most, 3);
    }

    private static int zeros(List<FormatToken> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).text().equals("0")) {
            at++;
        }
        return at - from;
    }

    /** The text of a moment from 1900 or 1904 on. */
    StringBuilder show(double number, boolean from1904) {
        double unit = Math.pow(10, decimals);
        double seconds = Math.round(number * SECONDS_OF_A_DAY * unit) / unit;
        double rounded = seconds / SECONDS_OF_A_DAY;
        LocalDateTime moment = SerialDate.moment(rounded, from1904);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> appendPart(text, token.text(), i, moment, rounded, from1904);
                case ELAPSED -> appendElapsed(text, token.text(), seconds);
                case HALF_DAY -> text.append(halfDay(token.text(), moment));
                case POINT -> {
                    text.append('.');
                    int zeros = zeros(tokens, i + 1);
                    String millis = String.format(Locale.ROOT, "%03d", moment.getNano() / 1_000_000);
                    text.append(zeros <= 3 ? millis.substring(0, zeros) : millis + "0".repeat(zeros - 3));
                    i += zeros;
                }
                case PAD -> text.append(FormatSection.PAD);
                case AT, GENERAL -> {}
                default -> text.append(token.text());
            }
        }
        return text;
    }

    private void appendPart(
            StringBuilder text, String letters, int place, LocalDateTime moment, double number, boolean from1904) {
        boolean neverWas = SerialDate.neverWas(number, from1904);
        int length = letters.length();
        int year = isDayZero(number, from1904) ? 1900 : moment.getYear();
        switch (letters.charAt(0)) {
            case 'y' -> append(text, length > 2 ? year : year % 100, length > 2 ? 4 : 2);
            case 'e' -> append(text, year, 4);
            case 'b' -> append(text, length > 2 ? year + 543 : (year + 543) % 100, length > 2 ? 4 : 2);
            case 'd' -> {
                if (length > 2) {
                    text.append(SerialDate.dayOfWeek(number, from1904)
                            .getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH));
                } else {
                    append(text, neverWas ? 29 : isDayZero(number, from1904) ? 0 : moment.getDayOfMonth(), length);
                }
            }
            case 'h' ->
                append(text, halfDays ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), Math.min(2, length));
            case 's' -> append(text, moment.getSecond(), Math.min(2, length));
            default -> {
                if (length < 3 && isMinute(place)) {
                    append(text, moment.getMinute(), length);
                } else {
                    appendMonth(text, neverWas ? 2 : isDayZero(number, from1904) ? 1 : moment.getMonthValue(), length);
                }
            }
        }
    }

    /** The day before 1 January 1900 is shown as its 0th. */
    private static boolean isDayZero(double number, boolean from1904) {
        return number < 1 && !from1904;
    }

    private static void appendMonth(StringBuilder text, int month, int length) {
        String name = java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        switch (length) {
            case 1, 2 -> append(text, month, length);
            case 3 -> text.append(name, 0, 3);
            case 5 -> text.append(name, 0, 1);
            default -> text.append(name);
        }
    }

    /** An m means minutes after hours and before seconds, and months else. */
    private boolean isMinute(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (isTimePart(tokens.get(i))) {
                char letter = tokens.get(i).text().charAt(0);
                if (letter == 'h') {
                    return true;
                }
                break;
            }
        }
        for (int i = place + 1; i < tokens.size(); i++) {
            if (isTimePart(tokens.get(i))) {
                return tokens.get(i).text().charAt(0) == 's';
            }
        }
        return false;
    }

    private static boolean isTimePart(FormatToken token) {
        return token.is(Kind.DATE) || token.is(Kind.ELAPSED);
    }

    private static String halfDay(String letters, LocalDateTime moment) {
        String whole = moment.getHour() < 12 ? "AM" : "PM";
        return letters.length() > 3 ? whole : whole.substring(0, 1);
    }

    private static void appendElapsed(StringBuilder text, String letters, double seconds) {
        long whole = (long) seconds;
        long count =
                switch (letters.charAt(0)) {
                    case 'h' -> whole / 3600;
                    case 'm' -> whole / 60;
                    default -> whole;
                };
        append(text, count, letters.length());
    }

    private static void append(StringBuilder text, long number, int digits) {
        String plain = Long.toString(number);
        text.append("0".repeat(Math.max(0, digits - plain.length()))).append(plain);
    }
}
