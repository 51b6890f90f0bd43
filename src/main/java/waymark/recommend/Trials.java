package waymark.recommend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.casefile.CaseFile;
import waymark.casefile.InvalidCaseFile;
import waymark.rules.Findings;

/** Runs a case again with facts changed, as often as needed and never twice for the same change. */
final class Trials {

    private final CaseFile caseFile;
    private final Function<CaseFile, Looked> look;
    private final Map<Map<String, Object>, Optional<Findings>> known = new HashMap<>();

    Trials(CaseFile caseFile, Function<CaseFile, Looked> look) {
        this.caseFile = caseFile;
        this.look = look;
    }

    /** What is found once the facts are changed; empty when they cannot be so, because they contradict others. */
    Optional<Findings> with(Map<String, Object> changes) {
        return known.computeIfAbsent(changes, this::run);
    }

    int run() {
        return known.size();
    }

    private Optional<Findings> run(Map<String, Object> changes) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        changes.forEach((name, value) -> values.put(name, Json.tree(value)));
        try {
            return Optional.of(look.apply(WhatIf.with(caseFile, values)).findings());
        } catch (InvalidCaseFile contradictory) {
            return Optional.empty();
        }
    }
}
