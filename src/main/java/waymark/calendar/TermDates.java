package waymark.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Term dates as a council or school gives them, before they are checked.
 *
 * @param id how a case file names it
 * @param title what people call it
 * @param authority the council whose default it is, or null
 * @param status how far it can be relied on
 * @param source where the dates come from, or null
 * @param covers the days about which it says something, or null for first to last day listed
 * @param afternoonStarts when the afternoon session starts at the school, local time, or null
 * @param terms terms by the pupils' first and last days, in order
 * @param closures days within terms on which pupils do not attend, other than weekends and bank
 *     holidays, which need no listing
 * @param inset staff training days, within a term or beside one
 */
public record TermDates(
        String id,
        String title,
        String authority,
        Status status,
        String source,
        DateSpan covers,
        LocalTime afternoonStarts,
        List<Term> terms,
        List<Closure> closures,
        List<LocalDate> inset) {

    /** How far a calendar can be relied on. */
    public enum Status {
        /** Published by the council or school. */
        PUBLISHED("published"),
        /** Given in a case file by the school or council. */
        GIVEN("given in the case file"),
        /** Made up for tests. */
        INVENTED("invented for tests"),
        /** No dates are held. */
        NOT_KNOWN("not known - ask the council");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** As written in a file. */
        public String label() {
            return label;
        }
    }

    /**
     * One term.
     *
     * @param name what people call it
     * @param days the pupils' first and last days
     */
    public record Term(String name, DateSpan days) {}

    /**
     * Days on which a school is closed to pupils.
     *
     * @param name why
     * @param days first and last closed days
     */
    public record Closure(String name, DateSpan days) {}

    /** Copies the lists; null lists are empty ones. */
    public TermDates {
        terms = terms == null ? List.of() : List.copyOf(terms);
        closures = closures == null ? List.of() : List.copyOf(closures);
        inset = inset == null ? List.of() : List.copyOf(inset);
    }

    /**
     * A school's own terms as a case file gives them. Nothing outside them is known.
     *
     * @param terms the pupils' first and last days
     * @param closures closed days within them, INSET days included
     */
    public static TermDates given(String id, String title, List<DateSpan> terms, List<DateSpan> closures) {
        return new TermDates(
                id,
                title,
                null,
                Status.GIVEN,
                null,
                null,
                null,
                terms.stream()
                        .map(days -> new Term("term from " + days.from(), days))
                        .toList(),
                closures.stream()
                        .map(days -> new Closure("closure from " + days.from(), days))
                        .toList(),
                List.of());
    }

    /** A calendar of which nothing is known, so that whatever is asked of it is reported missing. */
    public static TermDates notKnown(String id, String title) {
        return new TermDates(id, title, null, Status.NOT_KNOWN, null, null, null, null, null, null);
    }

    /** The days about which these dates say something, or null when none. */
    DateSpan coverage() {
        if (covers != null || terms.isEmpty()) {
            return covers;
        }
        Stream<LocalDate> starts =
                Stream.concat(terms.stream().map(term -> term.days().from()), inset.stream());
        Stream<LocalDate> ends =
                Stream.concat(terms.stream().map(term -> term.days().to()), inset.stream());
        return new DateSpan(
                starts.min(LocalDate::compareTo).orElseThrow(),
                ends.max(LocalDate::compareTo).orElseThrow());
    }
}
