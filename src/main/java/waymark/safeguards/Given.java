package waymark.safeguards;

import java.util.HashMap;
import java.util.Map;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Facts that a promise takes as given. */
final class Given {

    private Given() {}

    static Map<Fact, Object> facts(Map<String, Object> named) {
        Map<Fact, Object> facts = new HashMap<>();
        named.forEach((name, value) -> facts.put(Vocabulary.get().require(name), value));
        return facts;
    }
}
