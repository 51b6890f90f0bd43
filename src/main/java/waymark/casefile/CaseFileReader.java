package waymark.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a case file from JSON, or says everything that is wrong with it. Dates are ISO local dates in Europe/London;
 * {@code asAt} defaults to today by the given clock.
 */
public final class CaseFileReader {

    private static final Set<String> IDENTIFYING = Set.of(
            "name",
            "firstname",
            "forename",
            "surname",
            "lastname",
            "fullname",
            "address",
            "postcode",
            "upn",
            "uln",
            "nhsnumber",
            "email",
            "phone",
            "telephone");
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
    private static final int LONGEST_TEXT = 200;
    private static final String MONITORING = "monitoring";

    private final Clock clock;

    public CaseFileReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a case file.
     *
     * @throws InvalidCaseFile with every problem in it
     */
    public CaseFile read(byte[] body) {
        return read(tree(body));
    }

    /**
     * Reads a case file that is already a JSON tree.
     *
     * @throws InvalidCaseFile with every problem in it
     */
    public CaseFile read(JsonNode root) {
        return submitted(root).caseFile();
    }

    /**
     * Reads a case file, and what came with it for monitoring only.
     *
     * @throws InvalidCaseFile with every problem in it
     */
    public Submitted submitted(byte[] body) {
        return submitted(tree(body));
    }

    private Submitted submitted(JsonNode root) {
        if (!(root instanceof ObjectNode object)) {
            throw new InvalidCaseFile(List.of(new Problem(
                    "", "Send one case file: a JSON object with a reference, an authority and what is known.")));
        }
        List<Problem> problems = new ArrayList<>();
        RecordReader reader = new RecordReader(problems, LONGEST_TEXT, CaseFileReader::identifying);
        Monitoring monitoring = monitoring(object.get(MONITORING), reader);
        CaseFile file = (CaseFile) reader.read(CaseFile.class, facts(object), "");
        CaseFile dated = on(file, file.asAt() == null ? LocalDate.now(clock) : file.asAt());
        checkHeader(dated, problems);
        problems.addAll(Contradictions.in(dated));
        if (!problems.isEmpty()) {
            throw new InvalidCaseFile(problems);
        }
        return new Submitted(dated, monitoring);
    }

    private static Monitoring monitoring(JsonNode section, RecordReader reader) {
        return section == null || section.isNull()
                ? Monitoring.NONE
                : (Monitoring) reader.section(Monitoring.class, section, "/" + MONITORING);
    }

    /** The same without what is for monitoring only, which is not among the facts. */
    private static ObjectNode facts(ObjectNode object) {
        return object.has(MONITORING)
                ? JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>setAll(object)
                        .without(MONITORING)
                : object;
    }

    /**
     * Reads JSON within the bounds of a case file, without looking at what it says.
     *
     * @throws InvalidCaseFile when it cannot be read as JSON
     */
    public JsonNode tree(byte[] body) {
        try {
            return JsonBody.tree(body, "a case file");
        } catch (JsonBody.Unreadable unreadable) {
            throw new InvalidCaseFile(List.of(new Problem("", unreadable.getMessage())));
        }
    }

    /**
     * The same facts on another day.
     *
     * @throws InvalidCaseFile when they cannot stand on that day, such as a birth after it
     */
    public static CaseFile onDay(CaseFile file, LocalDate day) {
        CaseFile then = on(file, day);
        List<Problem> problems = Contradictions.in(then);
        if (!problems.isEmpty()) {
            throw new InvalidCaseFile(problems);
        }
        return then;
    }

    private static CaseFile on(CaseFile file, LocalDate day) {
        return new CaseFile(
                file.reference(),
                file.authority(),
                day,
                file.child(),
                file.setting(),
                file.needs(),
                file.support(),
                file.views(),
                file.ehc(),
                file.attendance(),
                file.exclusions(),
                file.panel(),
                file.provision(),
                file.health(),
                file.care(),
                file.family(),
                file.earlyYears(),
                file.adulthood(),
                file.evidence());
    }

    private static void checkHeader(CaseFile file, List<Problem> problems) {
        boolean referenceUnread = problems.stream().anyMatch(p -> p.pointer().equals("/reference"));
        if (file.reference() == null) {
            if (!referenceUnread) {
                problems.add(new Problem(
                        "/reference", "Give your own reference for the case, for example \"SOL-2026-0042\"."));
            }
        } else if (UPN.matcher(file.reference()).matches()) {
            problems.add(
                    new Problem("/reference", "This looks like a UPN. Waymark takes no UPNs: use your own reference."));
        } else if (!REFERENCE.matcher(file.reference()).matches()) {
            problems.add(new Problem(
                    "/reference", "Use 1 to 64 letters, digits, dots, dashes, slashes or underscores, and no spaces."));
        }
        if (file.authority() == null
                && problems.stream().noneMatch(p -> p.pointer().equals("/authority"))) {
            problems.add(new Problem("/authority", "Say whose local rules apply, for example \"solihull\"."));
        }
    }

    /** What to say about a field that would identify a person. */
    static Optional<String> identifying(String field) {
        return IDENTIFYING.contains(field.toLowerCase().replaceAll("[^a-z]", ""))
                ? Optional.of("Waymark takes no names, addresses, UPNs or contact details. Leave '" + field
                        + "' out and use your own reference.")
                : Optional.empty();
    }
}
