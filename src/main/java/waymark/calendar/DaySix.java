package waymark.calendar;

import java.time.LocalDate;

/**
 * When full-time education must start for an excluded pupil.
 *
 * @param by the sixth school day, counted from the first day of exclusion ({@code exclusion-susp6},
 *     {@code exclusion-pex6})
 * @param aimFor the sixth counted from the day of the decision, whatever its time: the same day or
 *     one school day earlier, and the one to work to
 */
public record DaySix(LocalDate by, LocalDate aimFor) {}
