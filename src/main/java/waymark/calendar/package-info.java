/**
 * Dates as the law counts them: ages, year groups, working days, school days and clocks.
 *
 * <p>Every date is a local date in Europe/London. Nothing here reads a clock: what is asked depends
 * only on what is given. A date that a term calendar does not cover is answered with {@link
 * waymark.calendar.CalendarMissing}, never with a guess.
 */
package waymark.calendar;
