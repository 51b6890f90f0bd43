package waymark.replay;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/**
 * Case files that are sent with the question, a line each, held in a file until they are kept. Memory stays the same
 * however many there are.
 *
 * @param lines how many lines hold something
 * @param hash of all the bytes
 */
public record ImpactUpload(Path file, long lines, String hash) implements AutoCloseable {

    /** The most bytes of a line, and of all of them. */
    public static final int LONGEST_LINE = 1024 * 1024;

    public static final long MOST_BYTES = 512L * 1024 * 1024;
    public static final long MOST_LINES = 200_000;

    private static final int PART = 512 * 1024;

    /** There is more than can be taken; the message says how much can. */
    public static final class TooLarge extends RuntimeException {
        TooLarge(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * Takes case files in.
     *
     * @throws TooLarge when they are too many
     * @throws IOException when the sender breaks off
     */
    public static ImpactUpload of(InputStream sent) throws IOException {
        Path file = Files.createTempFile("waymark-impact", ".ndjson");
        MessageDigest digest = sha256();
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            return new ImpactUpload(
                    file,
                    copied(new BufferedInputStream(new DigestInputStream(sent, digest)), to),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException notTaken) {
            Files.deleteIfExists(file);
            throw notTaken;
        }
    }

    private static long copied(InputStream from, OutputStream to) throws IOException {
        long lines = 0;
        long bytes = 0;
        for (byte[] line = line(from); line != null; line = line(from)) {
            bytes += line.length + 1;
            lines += new String(line, StandardCharsets.UTF_8).isBlank() ? 0 : 1;
            if (bytes > MOST_BYTES || lines > MOST_LINES) {
                throw new TooLarge("At most " + MOST_LINES + " cases and " + MOST_BYTES / 1024 / 1024
                        + " MB can be sent at once. Send a sample, or look at the stored cases.");
            }
            to.write(line);
            to.write('\n');
        }
        return lines;
    }

    /** The next line without its end, cut one byte past the most that is read; null at the end. */
    private static byte[] line(InputStream from) throws IOException {
        int next = from.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (; next >= 0 && next != '\n'; next = from.read()) {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        return line.toByteArray();
    }

    /** Hands over the lines in parts of about half a megabyte, numbered from 0. */
    void eachPart(BiConsumer<Integer, String> to) throws IOException {
        try (InputStream from = new BufferedInputStream(Files.newInputStream(file))) {
            StringBuilder part = new StringBuilder();
            int number = 0;
            for (byte[] line = line(from); line != null; line = line(from)) {
                part.append(new String(line, StandardCharsets.UTF_8)).append('\n');
                if (part.length() >= PART) {
                    to.accept(number++, part.toString());
                    part.setLength(0);
                }
            }
            if (!part.isEmpty()) {
                to.accept(number, part.toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
