package waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import waymark.calendar.TermCalendars;
import waymark.policy.Release;
import waymark.policy.Workbook;
import waymark.policy.WorkbookText;

/** A few rows to answer with, so that no test depends on the wording of the shipped tables. */
public final class TestRelease {
    private TestRelease() {}

    public static Release asShipped() {
        return changed(UnaryOperator.identity());
    }

    /** The release after a change to the text of its national workbook. */
    public static Release changed(UnaryOperator<String> change) {
        return Release.of(
                List.of(
                        WorkbookText.parse(change.apply(text("national")), Workbook.NATIONAL),
                        WorkbookText.parse(text("solihull"), "solihull")),
                TermCalendars.of(List.of()));
    }

    private static String text(String authority) {
        try (InputStream file = TestRelease.class.getResourceAsStream("/waymark/tables/" + authority + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
