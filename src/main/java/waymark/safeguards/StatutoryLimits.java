package waymark.safeguards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.CaseFile;
import waymark.casefile.Facts;
import waymark.policy.ReadRow;
import waymark.policy.Release;
import waymark.policy.Settings;
import waymark.policy.due.Due;
import waymark.policy.due.DueReader;
import waymark.policy.due.Moment;
import waymark.policy.due.Reckoning;

/**
 * No deadline is later than its statute allows. The limits stand apart from the tables, in {@code limits.csv}: a table
 * may ask for an earlier day, never for a later one. Each row is reckoned beside its limit from every day of four
 * years, one of them a leap year.
 */
record StatutoryLimits() implements Safeguard {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Override
    public String id() {
        return "statutory-limits";
    }

    @Override
    public String promise() {
        return "No deadline is ever later than its statute allows.";
    }

    @Override
    public Proof check(Release release) {
        Map<String, String> limits = limits();
        List<Breach> breaches = new ArrayList<>();
        long tried = 0;
        for (ReadRow row : release.rows()) {
            String limit = limits.get(row.row().rule());
            if (limit == null || row.due() instanceof Due.Never) {
                continue;
            }
            Due latest = DueReader.read(limit);
            Settings settings = release.settings(
                    row.authority() == null ? release.authorities().getFirst() : row.authority());
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                tried++;
                Moment moment = moment(day, latest, row, settings);
                if (Due.reckoning(row.due(), moment) instanceof Reckoning.On on
                        && Due.reckoning(latest, moment) instanceof Reckoning.On allowed
                        && on.date().isAfter(allowed.date())) {
                    breaches.add(new Breach(
                            id(),
                            List.of(row),
                            "From " + day + " it says " + on.date() + "; the law allows no later than " + allowed.date()
                                    + " (" + limit + ").",
                            Map.of()));
                    break;
                }
            }
        }
        return new Proof(id(), promise(), tried, breaches);
    }

    /** Every date that the row or its limit starts from falls on the same day. */
    private static Moment moment(LocalDate day, Due latest, ReadRow row, Settings settings) {
        Map<String, LocalDate> dates = java.util.stream.Stream.concat(
                        latest.facts().stream(), row.due().facts().stream())
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> day));
        CaseFile empty = new CaseFile(
                "LIMITS",
                settings.authority(),
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Moment(
                Facts.of(empty).with(dates),
                settings,
                () -> {
                    throw new IllegalStateException("Limits in school days are not reckoned here");
                },
                null);
    }

    private static Map<String, String> limits() {
        try (InputStream file = StatutoryLimits.class.getResourceAsStream("/waymark/safeguards/limits.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the statutory limits", e);
        }
    }
}
