package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Every fact that a case file can hold. */
@Controller("/api/v1/vocabulary")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class VocabularyController {

    /**
     * One fact.
     *
     * @param name section and leaf; {@code []} stands for each entry of a list
     * @param unit of a number; empty for anything that has none
     * @param values the allowed codes; empty unless the fact is a code
     * @param ask the question that finds it out
     * @param lowest the lowest number that is taken; left out unless the fact is a number
     * @param highest the highest number that is taken; left out unless the fact is a number
     */
    record Word(
            String name,
            String type,
            String unit,
            String label,
            List<String> values,
            String meaning,
            String ask,
            Double lowest,
            Double highest) {

        static Word of(Fact fact) {
            return new Word(
                    fact.name(),
                    fact.type().word(),
                    fact.unit(),
                    fact.label(),
                    fact.values(),
                    fact.meaning(),
                    fact.ask(),
                    fact.lowest(),
                    fact.highest());
        }
    }

    /** Every fact, in the order of the case file. */
    @Operation(operationId = "vocabulary")
    @Get
    List<Word> all() {
        return Vocabulary.get().all().stream().map(Word::of).toList();
    }
}
