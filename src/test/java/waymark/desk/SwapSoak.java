package waymark.desk;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import waymark.policy.Hash;
import waymark.policy.WorkbookWriter;
import waymark.web.TestRelease;

/**
 * Puts a thousand releases in force one after another while cases are answered, in a process of its own so that what it
 * keeps of memory can be told.
 */
final class SwapSoak {

    private static final String KEY = "a-key-of-a-case-system";
    private static final int SWAPS = 1000;
    private static final int WARM = 250;
    private static final int CALLERS = 3;
    private static final Duration BREATH = Duration.ofMillis(10);
    private static final Pattern ANSWER =
            Pattern.compile("\"hash\":\"(sha256:\\w+)\".*?\"title\":\"Look (\\d+)\"", Pattern.DOTALL);

    private final EmbeddedServer server;
    private final ApplicationContext beans;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger inForce = new AtomicInteger();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong mixed = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final Map<String, Integer> releases = new ConcurrentHashMap<>();
    private volatile boolean done;

    private SwapSoak(String data) {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "waymark.data",
                        data,
                        "waymark.test-release",
                        "true",
                        "waymark.api-key",
                        KEY,
                        "micronaut.server.port",
                        -1));
        beans = server.getApplicationContext();
    }

    /** @param arguments the folder for the data */
    public static void main(String[] arguments) throws InterruptedException {
        SwapSoak soak = new SwapSoak(arguments[0]);
        System.out.println(soak.run());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private String run() throws InterruptedException {
        swap(1);
        Thread[] callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> Thread.ofPlatform().start(() -> call(caller)))
                .toArray(Thread[]::new);
        long start = System.nanoTime();
        IntStream.rangeClosed(2, WARM).forEach(this::swap);
        long heap = heap();
        long metaspace = metaspace();
        IntStream.rangeClosed(WARM + 1, SWAPS).forEach(this::swap);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        done = true;
        for (Thread caller : callers) {
            caller.join();
        }
        return "swaps=" + SWAPS + " seconds=" + seconds + " answers=" + answers + " failed=" + failed + " mixed="
                + mixed
                + " late=" + late + " releasesSeen=" + releases.size() + " heapKbBefore=" + heap + " heapKbAfter="
                + heap() + " metaspaceKbBefore=" + metaspace + " metaspaceKbAfter=" + metaspace();
    }

    private void swap(int number) {
        byte[] file = WorkbookWriter.write(
                TestRelease.workbook("national", text -> text.replace("Screen communication", "Look " + number)));
        beans.getBean(WorkbookFiles.class).keep(file);
        History history = new TestDesk(beans).history();
        Publication publication = new Publication(
                history.newest() + 1,
                Publication.Kind.SHIPPED,
                null,
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T10:00:00Z"),
                "soak",
                null,
                "",
                null,
                null,
                new TreeMap<>(Map.of("national/needs", Hash.of(file))));
        beans.getBean(Publishing.class).publish(history, publication, () -> {});
        inForce.set(number);
    }

    private void call(int caller) {
        for (int i = 0; !done; i++) {
            int atLeast = inForce.get();
            boolean kept = i % 10 == caller;
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(server.getURI() + "/api/v1/recommendations" + (kept ? "" : "?store=false")))
                    .header("Authorization", "Bearer " + KEY)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"reference\": \"S-" + caller + "-" + i
                            + "\", \"authority\": \"solihull\", \"needs\": {\"slcnScreen\": \"NOT_DONE\"}}"))
                    .build();
            try {
                look(client.send(request, BodyHandlers.ofString()), atLeast);
                Thread.sleep(BREATH);
            } catch (IOException | InterruptedException e) {
                failed.incrementAndGet();
            }
        }
    }

    private void look(HttpResponse<String> answer, int atLeast) {
        answers.incrementAndGet();
        Matcher told = ANSWER.matcher(answer.body());
        if (answer.statusCode() >= 300 || !told.find()) {
            failed.incrementAndGet();
            return;
        }
        int number = Integer.parseInt(told.group(2));
        if (releases.merge(told.group(1), number, (known, now) -> known) != number) {
            mixed.incrementAndGet();
        }
        if (number < atLeast) {
            late.incrementAndGet();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                        .sum()
                / 1024;
    }
}
