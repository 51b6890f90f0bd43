package waymark.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Goes on like any clock, from whatever moment a demo tells it to: what happens in a demo happened on its own day. */
final class DemoClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock real, LocalDateTime starts) {
        this.real = real;
        moveTo(starts);
    }

    /** @param moment local time in Europe/London */
    void moveTo(LocalDateTime moment) {
        ahead = Duration.between(real.instant(), moment.atZone(LONDON).toInstant());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(LONDON) ? this : Clock.offset(real.withZone(zone), ahead);
    }
}
