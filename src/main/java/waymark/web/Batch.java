package waymark.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import waymark.casefile.Problem;

/**
 * The answers to a batch, one a line. A line is read and answered when the receiver asks for it, so a slow receiver
 * slows the work and nothing piles up.
 */
final class Batch extends InputStream {

    private final InputStream lines;
    private final Answering answering;
    private final boolean keep;
    private long line;
    private byte[] answer = {};
    private int given;

    /** @param lines case files, one a line; empty lines are passed over but counted */
    Batch(InputStream lines, Answering answering, boolean keep) {
        this.lines = new BufferedInputStream(lines, 64 * 1024);
        this.answering = answering;
        this.keep = keep;
    }

    /** What stands in the place of an answer when a line cannot be answered. */
    record Failed(
            long line,
            int status,
            String title,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem> errors) {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (given == answer.length && !next()) {
            return -1;
        }
        int count = Math.min(length, answer.length - given);
        System.arraycopy(answer, given, into, offset, count);
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean next() throws IOException {
        byte[] caseFile;
        do {
            caseFile = readLine();
            if (caseFile == null) {
                return false;
            }
        } while (new String(caseFile, StandardCharsets.UTF_8).isBlank());
        answer = (answered(caseFile) + "\n").getBytes(StandardCharsets.UTF_8);
        given = 0;
        return true;
    }

    private String answered(byte[] caseFile) {
        try {
            if (caseFile.length > CaseBody.MOST) {
                throw new NotAnswered(Problems.tooLarge(CaseBody.MOST));
            }
            return keep
                    ? answering.answerAndKeep(caseFile).body()
                    : answering.answer(caseFile).body();
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
