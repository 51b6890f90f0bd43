package waymark.recommend;

import java.time.LocalDate;

/**
 * A release that a publication put in force.
 *
 * @param publication its number: of two from the same day the later stands
 * @param from the first day, a local date in Europe/London
 * @param release the hash of the release
 */
public record InForce(int publication, LocalDate from, String release) {}
