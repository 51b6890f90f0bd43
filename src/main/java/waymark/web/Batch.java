package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import waymark.casefile.Problem;

/** The answers to a batch, one a line. A line is read and answered when its answer is asked for: nothing piles up. */
final class Batch implements AutoCloseable {

    private final InputStream lines;
    private final Function<byte[], String> answer;
    private long line;

    /**
     * @param lines case files, one a line; empty lines are passed over but counted
     * @param answer what is said to a case file, as one line of JSON
     */
    Batch(InputStream lines, Function<byte[], String> answer) {
        this.lines = new BufferedInputStream(lines, 64 * 1024);
        this.answer = answer;
    }

    /** One answer at a time, as fast as the caller takes them. */
    Flux<byte[]> answers(Scheduler worker) {
        return Flux.<byte[], Batch>generate(() -> this, Batch::next, Batch::end).subscribeOn(worker);
    }

    /** What stands in the place of an answer when a line cannot be answered. */
    record Failed(
            long line,
            int status,
            String title,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem> errors) {}

    /**
     * The next answer, with its line end; null at the end of the batch.
     *
     * @throws IOException when the caller breaks off
     */
    byte[] next() throws IOException {
        byte[] caseFile;
        do {
            caseFile = readLine();
            if (caseFile == null) {
                return null;
            }
        } while (new String(caseFile, StandardCharsets.UTF_8).isBlank());
        return (answered(caseFile) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static Batch next(Batch batch, SynchronousSink<byte[]> sink) {
        try {
            byte[] answer = batch.next();
            if (answer == null) {
                sink.complete();
            } else {
                sink.next(answer);
            }
        } catch (IOException brokenOff) {
            sink.error(brokenOff);
        }
        return batch;
    }

    private static void end(Batch batch) {
        try {
            batch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answered(byte[] caseFile) {
        try {
            if (caseFile.length > CaseBody.MOST) {
                throw new NotAnswered(Problems.tooLarge(CaseBody.MOST));
            }
            return answer.apply(caseFile);
        } catch (RuntimeException wrong) {
            ProblemDetails problem = ProblemHandler.problem(wrong);
            Failed failed = new Failed(line, problem.status(), problem.title(), problem.detail(), problem.errors());
            return new String(ApiJson.bytes(failed), StandardCharsets.UTF_8);
        }
    }

    /** The next line without its end, cut one byte past the most that is read; null at the end of the batch. */
    private byte[] readLine() throws IOException {
        int next = lines.read();
        if (next < 0) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        while (next >= 0 && next != '\n') {
            if (bytes.size() <= CaseBody.MOST) {
                bytes.write(next);
            }
            next = lines.read();
        }
        return bytes.toByteArray();
    }
}
