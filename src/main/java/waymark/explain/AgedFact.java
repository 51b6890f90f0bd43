package waymark.explain;

import java.time.LocalDate;

/**
 * A fact of the case file that has a day.
 *
 * @param part the part of the case file, for example "Needs"
 * @param label what the fact is called
 * @param on local date in Europe/London
 * @param age how long ago that is, in words
 * @param check why it should be looked at again; empty when nothing is known against it
 */
public record AgedFact(String part, String label, LocalDate on, String age, String check) {}
