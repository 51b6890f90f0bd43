package waymark.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import waymark.access.AccessEvent;

/** A line of the record of who came in and who changed what others may do. */
public record Happened(String when, String what, String byWhom, String more) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    static Happened of(AccessEvent event) {
        String by = event.byWhom() == null ? "" : event.byWhom();
        String more =
                event.detail() != null ? event.detail() : event.address() == null ? "" : "from " + event.address();
        return new Happened(MINUTE.format(event.happenedAt().atZone(LONDON)), words(event.what()), by, more);
    }

    static String day(Instant instant) {
        return DAY.format(instant.atZone(LONDON));
    }

    private static String words(AccessEvent.What what) {
        return switch (what) {
            case SIGNED_IN -> "Signed in";
            case SIGN_IN_FAILED -> "Wrong password";
            case SIGN_IN_TOO_SOON -> "Tried again too soon";
            case SIGNED_OUT -> "Signed out";
            case ACCOUNT_OPENED -> "Account opened";
            case ACCOUNT_CHANGED -> "Roles or authority changed";
            case ACCOUNT_CLOSED -> "Account closed";
            case PASSWORD_RESET -> "New password given";
            case PASSWORD_CHANGED -> "Password changed";
            case KEY_MADE -> "API key made";
            case KEY_REPLACED -> "API key replaced";
            case KEY_REVOKED -> "API key revoked";
        };
    }
}
