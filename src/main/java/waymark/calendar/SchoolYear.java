package waymark.calendar;

import java.time.LocalDate;

/**
 * A school's own year: it starts with the first term that begins after July and ends when the next
 * such term begins (Education Act 1996 s.579).
 *
 * @param startYear calendar year in which it starts
 * @param from the pupils' first day
 */
public record SchoolYear(int startYear, LocalDate from) {}
