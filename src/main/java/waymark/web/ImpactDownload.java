package waymark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import waymark.replay.FlowPicture;
import waymark.replay.ImpactJob;
import waymark.replay.ImpactReport;

/** What a run found, to be saved. It waits in a file, so that memory stays the same however many children there are. */
record ImpactDownload(ImpactJob job, ImpactReport report) {

    private static final MediaType XLSX = new MediaType(WorkbooksController.XLSX);
    private static final MediaType CSV = new MediaType(MediaType.TEXT_CSV + ";charset=utf-8");

    /** Writes a report somewhere. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * The report in a form.
     *
     * @param table which table as CSV; null for the children, or the changes where there are none to see
     * @throws NotAnswered when there is no such form or table
     */
    HttpResponse<?> as(String format, String table) {
        return switch (format) {
            case "xlsx" -> file(XLSX, "impact-" + job.draft() + ".xlsx", report::xlsx);
            case "csv" -> csv(table == null ? report.tables().get(job.figuresOnly() ? 0 : 1) : table);
            case "svg" ->
                HttpResponse.ok(FlowPicture.svg(job.impact().flows()).getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.IMAGE_SVG_TYPE);
            default -> throw new NotAnswered(Problems.notInThatForm(List.of("json", "xlsx", "csv", "svg")));
        };
    }

    private HttpResponse<?> csv(String table) {
        if (!report.tables().contains(table)) {
            throw new NotAnswered(Problems.badQuery(
                    "There is no table '" + table + "' here. There are: " + String.join(", ", report.tables()) + "."));
        }
        return file(CSV, "impact-" + job.draft() + "-" + table + ".csv", out -> report.csv(table, out));
    }

    private static HttpResponse<?> file(MediaType type, String name, Writing writing) {
        try {
            Path file = Files.createTempFile("waymark-impact", ".download");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
            InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(in, type))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
