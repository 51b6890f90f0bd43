package waymark.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import waymark.desk.Uploads;
import waymark.desk.Uploads.Sent;

/** The workbooks of an upload, with what the sender wrote beside them. */
public record SentFiles(List<Sent> files, String note) {

    private static final int LONGEST_NOTE = 2_000;

    /**
     * Reads the parts named {@code file} and {@code note}; others are passed over.
     *
     * @throws NotAnswered when they are more or longer than is taken
     */
    public static SentFiles of(MultipartBody body) {
        List<Sent> files = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (CompletedPart part : Flux.from(body).toIterable(1)) {
            if (part instanceof CompletedFileUpload file && !file.getFilename().isEmpty()) {
                files.add(new Sent(file.getFilename(), bytes(part)));
            } else if (Objects.equals(part.getName(), "note")) {
                note.append(new String(bytes(part), StandardCharsets.UTF_8));
            }
            if (files.size() > Uploads.MOST_FILES) {
                throw new NotAnswered(Problems.badBody("Send at most " + Uploads.MOST_FILES + " workbooks at a time."));
            }
        }
        if (note.length() > LONGEST_NOTE) {
            throw new NotAnswered(Problems.badBody("The note can have " + LONGEST_NOTE + " characters."));
        }
        return new SentFiles(List.copyOf(files), note.toString());
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
