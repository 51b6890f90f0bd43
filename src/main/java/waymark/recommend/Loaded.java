package waymark.recommend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The recommenders that were asked for last. One that is missing is built once, whoever asks for it meanwhile. */
final class Loaded {

    private static final int KEPT = 8;

    private final Map<String, CompletableFuture<Optional<Recommender>>> byHash =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, CompletableFuture<Optional<Recommender>>> eldest) {
                    return size() > KEPT;
                }
            };

    synchronized boolean holds(String hash) {
        return byHash.containsKey(hash);
    }

    synchronized void put(String hash, Recommender recommender) {
        byHash.put(hash, CompletableFuture.completedFuture(Optional.of(recommender)));
    }

    Optional<Recommender> get(String hash, Supplier<Optional<Recommender>> missing) {
        CompletableFuture<Optional<Recommender>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Recommender>> found;
        synchronized (this) {
            found = byHash.get(hash);
            if (found == null) {
                byHash.put(hash, mine);
            }
        }
        return found == null ? build(hash, mine, missing) : found.join();
    }

    private Optional<Recommender> build(
            String hash, CompletableFuture<Optional<Recommender>> mine, Supplier<Optional<Recommender>> missing) {
        try {
            Optional<Recommender> built = missing.get();
            mine.complete(built);
            if (built.isEmpty()) {
                forget(hash);
            }
            return built;
        } catch (RuntimeException | Error wrong) {
            forget(hash);
            mine.completeExceptionally(wrong);
            throw wrong;
        }
    }

    private synchronized void forget(String hash) {
        byHash.remove(hash);
    }
}
