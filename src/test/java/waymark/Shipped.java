package waymark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.policy.Release;
import waymark.policy.ReleaseFolder;
import waymark.recommend.Recommender;
import waymark.recommend.WorkedExample;
import waymark.rules.RuleBase;

/** The tables, calendars and fixtures that ship with the project, loaded once for every test. */
public final class Shipped {

    /** Sunday 22 November 2026, noon in London. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/London"));

    /** The council of worked cases that name none. */
    public static final String USUAL_AUTHORITY = "solihull";

    private Shipped() {}

    private static final class Loaded {
        static final Release RELEASE = read();
        static final RuleBase RULES = RuleBase.of(RELEASE);
        static final Recommender RECOMMENDER = new Recommender(RULES);
    }

    /** Reads the workbooks from disk again. */
    public static Release read() {
        return new ReleaseFolder(Path.of("decision-tables"), Path.of("term-calendars")).read();
    }

    public static Release release() {
        return Loaded.RELEASE;
    }

    public static RuleBase rules() {
        return Loaded.RULES;
    }

    public static Recommender recommender() {
        return Loaded.RECOMMENDER;
    }

    /** Runs worked examples under the shipped release on the fixed day. */
    public static WorkedExample examples() {
        return new WorkedExample(recommender(), reader());
    }

    public static CaseFileReader reader() {
        return new CaseFileReader(CLOCK);
    }

    /** The fixture files, each a case and what must come out. */
    public static List<Path> fixtures() {
        return files("fixtures/cases", ".json");
    }

    /** The cases of the fixture files. */
    public static List<CaseFile> fixtureCases() {
        return fixtures().stream()
                .map(file -> reader().read(json(file).get("case")))
                .toList();
    }

    /** The worked cases of the law: each an id, a sentence, facts and what must come out. */
    public static List<JsonNode> workedCases() {
        return files("fixtures/vectors", ".yaml").stream()
                .flatMap(file -> yaml(file).valueStream())
                .toList();
    }

    /** The case file of a worked case. */
    public static CaseFile caseFile(JsonNode worked) {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        worked.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return reader().read(WorkedExample.caseFile(
                facts, worked.path("asAt").asText(), worked.path("authority").asText(USUAL_AUTHORITY)));
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(Path file) {
        try {
            return new JsonMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a folder in order of name. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
