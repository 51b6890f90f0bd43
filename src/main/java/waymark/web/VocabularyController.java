package waymark.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import waymark.casefile.Fact;
import waymark.casefile.Vocabulary;

/** Every fact that a case file can hold. */
@Controller("/api/v1/vocabulary")
final class VocabularyController {

    /**
     * One fact.
     *
     * @param name section and leaf; {@code []} stands for each entry of a list
     * @param unit of a number; empty for anything that has none
     * @param values the allowed codes; empty unless the fact is a code
     * @param ask the question that finds it out
     */
    record Word(String name, String type, String unit, String label, List<String> values, String meaning, String ask) {

        static Word of(Fact fact) {
            return new Word(
                    fact.name(),
                    fact.type().word(),
                    fact.unit(),
                    fact.label(),
                    fact.values(),
                    fact.meaning(),
                    fact.ask());
        }
    }

    @Get
    List<Word> all() {
        return Vocabulary.get().all().stream().map(Word::of).toList();
    }
}
