package waymark.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import waymark.access.Caller;
import waymark.casefile.Problem;
import waymark.panel.Panel;
import waymark.panel.Referred;

/** From a file with one case file, or many, to cases that wait for a panel. What cannot be taken does not stop the rest. */
@Singleton
public final class ReferringMany {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Referring referring;

    ReferringMany(Referring referring) {
        this.referring = referring;
    }

    /**
     * What became of one case.
     *
     * @param line where it stands in the file, from 1: its line, or its place in a list
     * @param referred null when it was not taken
     * @param why why it was not taken; empty when it was
     * @param problems everything wrong with it, each with its place and what would be right
     */
    public record Line(long line, Referred referred, String why, List<Problem> problems) {}

    /** One case of a file. */
    public record Case(long line, byte[] caseFile) {}

    /** The cases of a file: a case file a line, one case file over many lines, or a list of them. */
    public static List<Case> cases(byte[] file) {
        try {
            JsonNode whole = MAPPER.readTree(file);
            if (whole != null && whole.isArray()) {
                List<Case> cases = new ArrayList<>();
                whole.forEach(each -> cases.add(new Case(cases.size() + 1, ApiJson.bytes(each))));
                return List.copyOf(cases);
            }
            if (whole != null && whole.isObject()) {
                return List.of(new Case(1, file));
            }
        } catch (IOException severalLines) {
            return lines(file);
        }
        return lines(file);
    }

    /** Puts each case in front of the panel, and tells what became of it as soon as it is known. */
    public void refer(Panel panel, List<Case> cases, Caller by, Consumer<Line> told) {
        cases.forEach(each -> told.accept(refer(panel, each, by)));
    }

    private Line refer(Panel panel, Case each, Caller by) {
        try {
            if (each.caseFile().length > CaseBody.MOST) {
                throw new NotAnswered(Problems.tooLarge(CaseBody.MOST));
            }
            return new Line(each.line(), referring.refer(panel, each.caseFile(), by), "", List.of());
        } catch (RuntimeException wrong) {
            ProblemDetails problem = ProblemHandler.problem(wrong);
            return new Line(each.line(), null, problem.detail(), problem.errors());
        }
    }

    private static List<Case> lines(byte[] file) {
        List<Case> cases = new ArrayList<>();
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                cases.add(new Case(i + 1, lines[i].getBytes(StandardCharsets.UTF_8)));
            }
        }
        return List.copyOf(cases);
    }
}
