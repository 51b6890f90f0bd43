package waymark.horizon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.access.Caller;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.recommend.Json;
import waymark.recommend.Recommenders;
import waymark.recommend.UnknownAuthority;
import waymark.store.StoreUnavailable;

/**
 * What every stored case comes to in the next six months, worked out from the newest case file of each reference. It is
 * worked out again for each new day, release and case file; what was broken off goes on where it stopped.
 */
@Singleton
public final class Horizon {

    /** How far ahead it looks. */
    public static final int MONTHS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(Horizon.class);
    private static final int PAGE = 100;
    private static final String EVERYBODY = "";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final HorizonRows rows;
    private final CaseAheadRows cases;
    private final Recommenders recommenders;
    private final CaseFileReader reader;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Horizon(
            HorizonRows rows,
            CaseAheadRows cases,
            Recommenders recommenders,
            CaseFileReader reader,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.recommenders = recommenders;
        this.reader = reader;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Something that comes, and whose it is. */
    public record Item(String authority, String reference, Coming coming) {}

    /**
     * How far the working out has come.
     *
     * @param at when a case was last looked at; null when none was
     */
    public record Reached(long done, long cases, LocalDate day, Instant at) {}

    /** A case that could not be looked at, and why. */
    public record Trouble(String authority, String reference, String why) {}

    /**
     * Works out what is not worked out yet for today and the release in force.
     *
     * @param progress is told how many of how many cases are done
     * @throws StoreUnavailable when the store cannot be reached; what is done is kept
     */
    public void workOut(BiConsumer<Long, Long> progress) {
        LocalDate today = LocalDate.now(clock);
        Ahead ahead = new Ahead(recommenders, today, MONTHS);
        String release = ahead.releases();
        StoreUnavailable.whenReached(() -> {
            long all = rows.cases(EVERYBODY);
            long done = all - rows.stale(today, release, EVERYBODY);
            List<CaseLooked> page = rows.stale(today, release, "", "", PAGE);
            while (!page.isEmpty()) {
                page.forEach(each -> workOut(each, ahead));
                done += page.size();
                progress.accept(done, all);
                CaseLooked last = page.getLast();
                page = rows.stale(today, release, last.authority(), last.reference(), PAGE);
            }
            return done;
        });
    }

    /** How far it has come today for the cases that a caller sees. */
    public Reached reached(Caller by) {
        String whose = by.authority() == null ? EVERYBODY : by.authority();
        LocalDate today = LocalDate.now(clock);
        String release = new Ahead(recommenders, today, MONTHS).releases();
        return StoreUnavailable.whenReached(() -> {
            long all = rows.cases(whose);
            return new Reached(
                    all - rows.stale(today, release, whose),
                    all,
                    today,
                    cases.newest(whose).orElse(null));
        });
    }

    /**
     * What comes in a time, the earliest first.
     *
     * @param by sees its own authority alone
     * @param from the first local day; what is overdue lies before today
     * @param to the last one
     */
    public List<Item> between(Caller by, LocalDate from, LocalDate to, List<ComingKind> kinds) {
        List<String> codes = kinds.stream().map(ComingKind::toString).toList();
        return StoreUnavailable.whenReached(() -> authorities(by).stream()
                .flatMap(authority -> rows.between(authority, from, to, codes).stream())
                .map(Horizon::item)
                .toList());
    }

    /** The cases that could not be looked at, among those that a caller sees. */
    public List<Trouble> troubles(Caller by) {
        return StoreUnavailable.whenReached(() -> authorities(by).stream()
                .flatMap(authority -> cases.of(authority).stream())
                .filter(looked -> looked.trouble() != null)
                .map(looked -> new Trouble(looked.authority(), looked.reference(), looked.trouble()))
                .toList());
    }

    private List<String> authorities(Caller by) {
        return by.authority() == null ? cases.authorities() : List.of(by.authority());
    }

    private void workOut(CaseLooked looked, Ahead ahead) {
        List<Coming> coming = List.of();
        CaseGroups groups = CaseGroups.NOT_KNOWN;
        String trouble = null;
        try {
            CaseFile caseFile = reader.read(looked.caseFile().getBytes(StandardCharsets.UTF_8));
            groups = CaseGroups.of(caseFile, ahead.today());
            coming = ahead.of(caseFile);
        } catch (InvalidCaseFile | UnknownAuthority cannotStand) {
            LOG.warn("Case {} cannot be looked at ahead: {}", looked.reference(), cannotStand.getMessage());
            trouble = cannotStand.getMessage();
        }
        keep(looked, coming, StoredCaseAhead.of(looked, ahead, trouble, groups, coming, now()));
    }

    private void keep(CaseLooked looked, List<Coming> coming, StoredCaseAhead ahead) {
        List<StoredItem> items = new ArrayList<>();
        for (Coming each : coming) {
            items.add(new StoredItem(
                    looked.authority(),
                    looked.reference(),
                    items.size(),
                    each.day(),
                    each.kind().toString(),
                    Json.write(each)));
        }
        transactions.executeWrite(transaction -> {
            rows.forget(looked.authority(), looked.reference());
            cases.forget(looked.authority(), looked.reference());
            if (!items.isEmpty()) {
                rows.keep(items);
            }
            cases.keep(ahead);
            return items;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Item item(StoredItem stored) {
        try {
            return new Item(stored.authority(), stored.reference(), MAPPER.readValue(stored.body(), Coming.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What comes for " + stored.reference() + " cannot be read", e);
        }
    }
}
