package org.csplan.excel.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.csplan.core.plan.Timescale;

/** Writes a timescale as a date wherever a number format can show it in the very words of the plan. */
final class DateCell {

    /** Before it a spreadsheet counts a day that never was. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final List<Form> FORMS = List.of(
            Form.ofDay("dd/MM/uuuu", "dd/mm/yyyy"),
            Form.ofDay("d/M/uuuu", "d/m/yyyy"),
            Form.ofDay("dd/MM/uu", "dd/mm/yy"),
            Form.ofDay("d MMMM uuuu", "d mmmm yyyy"),
            Form.ofDay("dd MMMM uuuu", "dd mmmm yyyy"),
            Form.ofDay("d MMM uuuu", "d mmm yyyy"),
            Form.ofDay("dd MMM uuuu", "dd mmm yyyy"),
            Form.ofDay("d-MMM-uu", "d-mmm-yy"),
            Form.ofDay("dd-MMM-uu", "dd-mmm-yy"),
            Form.ofDay("uuuu-MM-dd", "yyyy-mm-dd"),
            Form.ofDay("M/d/uuuu", "m/d/yyyy"),
            Form.ofDay("MM/dd/uuuu", "mm/dd/yyyy"),
            Form.ofMonth("MMMM uuuu", "mmmm yyyy"),
            Form.ofMonth("MMM uuuu", "mmm yyyy"),
            Form.ofMonth("MMM-uu", "mmm-yy"));

    private DateCell() {}

    static Content of(Timescale timescale) {
        String text = timescale.text();
        boolean onlyADay = !timescale.ongoing() && timescale.every().isEmpty();
        return timescale
                .due()
                .filter(due -> onlyADay && !due.isBefore(EARLIEST) && !due.isAfter(LATEST))
                .flatMap(due -> FORMS.stream()
                        .filter(form -> form.shows(text, due))
                        .findFirst()
                        .<Content>map(form -> new Content.Day(due, form.format, text)))
                .orElseGet(() -> new Content.Words(text));
    }

    /**
     * A way to write a date.
     *
     * @param words how it looks
     * @param format the number format that makes it look so
     * @param month whether it shows a month without its day
     */
    private record Form(DateTimeFormatter words, String format, boolean month) {

        static Form ofDay(String pattern, String format) {
            return new Form(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH), format, false);
        }

        static Form ofMonth(String pattern, String format) {
            return new Form(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH), format, true);
        }

        boolean shows(String text, LocalDate due) {
            return words.format(due).equals(text) && (!month || due.plusDays(1).getDayOfMonth() == 1);
        }
    }
}
