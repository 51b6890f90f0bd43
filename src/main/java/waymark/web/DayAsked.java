package waymark.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in the query of an address. */
final class DayAsked {
    private DayAsked() {}

    /**
     * The day; another when none is given.
     *
     * @throws NotAnswered when it is no day
     */
    static LocalDate of(String name, Optional<String> text, LocalDate otherwise) {
        try {
            return text.map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException notADay) {
            throw new NotAnswered(Problems.badQuery(
                    name + " is a real date as YYYY-MM-DD, not '" + Keeping.shortened(text.orElseThrow()) + "'."));
        }
    }
}
