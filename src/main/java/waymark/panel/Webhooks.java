package waymark.panel;

import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import waymark.access.Caller;

/** The addresses that are told of decisions. */
@Singleton
public final class Webhooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WebhookRows rows;
    private final DecisionRows decisions;
    private final Durably durably;

    Webhooks(WebhookRows rows, DecisionRows decisions, Durably durably) {
        this.rows = rows;
        this.decisions = decisions;
        this.durably = durably;
    }

    /** An address to be told, as it is sent. */
    public record Wanted(String address) {}

    /**
     * A webhook just made.
     *
     * @param secret what its messages are signed with; it is not shown again
     */
    public record Made(Webhook webhook, String secret) {}

    /** Every webhook of the caller's authority, also those that have ended. */
    public List<Webhook> all(Caller by) {
        return durably.ask(rows::all).stream()
                .filter(webhook -> mine(webhook, by))
                .toList();
    }

    /**
     * Tells an address of every decision from now on.
     *
     * @throws waymark.casefile.InvalidBody when it is no address, or what is sent could be read on the way
     */
    public Made make(Wanted wanted, Caller by) {
        Entering.check(
                check -> check.that(
                        safe(wanted.address()),
                        "/address",
                        "Give an address that begins with https:// and has neither user nor password; http:// is taken for this machine alone."));
        String secret = "whsec_" + random(32);
        return durably.enter(() -> {
            Webhook webhook = new Webhook(
                    random(8),
                    by.authority(),
                    wanted.address(),
                    secret,
                    durably.now(),
                    by.name(),
                    null,
                    decisions.newest(),
                    0,
                    durably.now(),
                    null);
            rows.keep(webhook);
            return new Made(webhook, secret);
        });
    }

    /** @throws PanelFault when there is no such webhook that the caller looks after */
    public void end(String id, Caller by) {
        durably.enter(() -> {
            rows.findById(id)
                    .filter(webhook -> mine(webhook, by))
                    .orElseThrow(() -> new PanelFault(PanelFault.Kind.NOT_THERE, "There is no such webhook."));
            return rows.end(id, durably.now());
        });
    }

    private static boolean mine(Webhook webhook, Caller by) {
        return by.authority() == null || by.authority().equals(webhook.authority());
    }

    private static boolean safe(String address) {
        try {
            URI uri = URI.create(address == null ? "" : address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && address.length() <= 1024
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
