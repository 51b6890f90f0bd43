package waymark.panel;

import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.store.StoreUnavailable;

/**
 * Tells each webhook of the decisions it has not been told of, one at a time and in order. What was not taken is sent
 * again after growing waits, which are kept in the database: a restart forgets nothing. Nothing is ever left out; who was
 * told twice knows it by the number.
 */
@Context
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Longer than one message can take, so that no other node sends it meanwhile. */
    private static final Duration IN_HAND = Duration.ofSeconds(60);

    private static final int LONGEST_FAILURE = 500;

    private final WebhookRows webhooks;
    private final DecisionRows decisions;
    private final Durably durably;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Delivery(WebhookRows webhooks, DecisionRows decisions, Durably durably) {
        this.webhooks = webhooks;
        this.decisions = decisions;
        this.durably = durably;
    }

    /** How long to wait after so many tries in vain: 10 seconds, then twice as long each time, up to an hour. */
    static Duration waitAfter(int tries) {
        Duration hour = Duration.ofHours(1);
        Duration grown = Duration.ofSeconds(10L << Math.min(tries - 1, 20));
        return grown.compareTo(hour) > 0 ? hour : grown;
    }

    @Scheduled(initialDelay = "${waymark.webhooks:5s}", fixedDelay = "${waymark.webhooks:5s}")
    void look() {
        try {
            durably.ask(() -> webhooks.due(durably.now())).forEach(this::tell);
        } catch (StoreUnavailable later) {
            LOG.warn("Decisions cannot be sent to webhooks now: {}", later.getMessage());
        }
    }

    private void tell(Webhook webhook) {
        Optional<Webhook> next = Optional.of(webhook);
        while (next.isPresent() && toldOne(next.get())) {
            next = durably.ask(() -> webhooks.findById(webhook.id())).filter(now -> now.endedAt() == null);
        }
    }

    /** Whether the next decision was taken, so that the one after it can be told. */
    private boolean toldOne(Webhook webhook) {
        Instant until = durably.now().plus(IN_HAND);
        if (durably.enter(() -> webhooks.claim(webhook.id(), webhook.nextTryAt(), until)) == 0) {
            return false;
        }
        List<StoredDecision> news = durably.ask(() -> webhook.authority() == null
                ? decisions.after(webhook.delivered(), 1)
                : decisions.after(webhook.delivered(), webhook.authority(), 1));
        if (news.isEmpty()) {
            return report(webhook, webhook.delivered(), null);
        }
        StoredDecision decision = news.getFirst();
        String failure = failure(webhook, decision);
        if (failure != null) {
            LOG.warn("Webhook {} did not take decision {}: {}", webhook.id(), decision.number(), failure);
        }
        return report(webhook, decision.number(), failure) && failure == null;
    }

    /** Whether there may be more to tell. */
    private boolean report(Webhook webhook, int number, String failure) {
        Instant now = durably.now();
        int tries = failure == null ? 0 : webhook.tries() + 1;
        durably.enter(() -> {
            webhooks.report(
                    webhook.id(),
                    failure == null ? number : webhook.delivered(),
                    tries,
                    failure == null ? now : now.plus(waitAfter(tries)),
                    failure);
            return number;
        });
        return number != webhook.delivered();
    }

    /** Sends a decision, as the feed has it. Null when it was taken, which any answer of 200 to 299 says. */
    private String failure(Webhook webhook, StoredDecision decision) {
        String timestamp = Long.toString(durably.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Waymark")
                .header("Waymark-Event", "decision")
                .header("Waymark-Number", Integer.toString(decision.number()))
                .header("Waymark-Timestamp", timestamp)
                .header("Waymark-Signature", Signature.of(webhook.secret(), timestamp, decision.body()))
                .POST(BodyPublishers.ofString(decision.body()))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300 ? null : "It answered " + status + ".";
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The service was stopped.";
        }
    }

    @PreDestroy
    void stop() {
        client.shutdownNow();
    }
}
