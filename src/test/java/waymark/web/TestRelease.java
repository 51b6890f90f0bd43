package waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.calendar.TermCalendars;
import waymark.policy.Release;
import waymark.policy.Workbook;
import waymark.policy.WorkbookText;
import waymark.policy.WorkbookWriter;

/** A few rows to answer with, so that no test depends on the wording of the shipped tables. */
public final class TestRelease {
    private TestRelease() {}

    public static Release asShipped() {
        return changed(UnaryOperator.identity());
    }

    /** The release after a change to the text of its national workbook. */
    public static Release changed(UnaryOperator<String> change) {
        return changed(Workbook.NATIONAL, change);
    }

    /** The release after a change to the text of one of its workbooks. */
    public static Release changed(String authority, UnaryOperator<String> change) {
        return Release.of(
                Stream.of(Workbook.NATIONAL, "solihull")
                        .map(each -> workbook(each, each.equals(authority) ? change : UnaryOperator.identity()))
                        .toList(),
                TermCalendars.of(List.of()));
    }

    /** One of its workbooks after a change to its text. */
    public static Workbook workbook(String authority, UnaryOperator<String> change) {
        return WorkbookText.parse(change.apply(text(authority)), authority);
    }

    /** Puts its workbooks, and no term dates, into a folder as a program finds them. */
    public static void write(Path home) throws IOException {
        Files.createDirectories(home.resolve("term-calendars"));
        for (Workbook book : asShipped().workbooks()) {
            Path pack = Files.createDirectories(home.resolve("decision-tables").resolve(book.authority()));
            Files.write(pack.resolve(book.id() + ".xlsx"), WorkbookWriter.write(book));
        }
    }

    private static String text(String authority) {
        try (InputStream file = TestRelease.class.getResourceAsStream("/waymark/tables/" + authority + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
