package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.CaseFileReader;
import waymark.casefile.Facts;

class AddresseeTest {

    @Test
    void a_text_says_to_each_reader_what_is_meant_for_them() {
        String text = "{Your child needs|You need} help. {team.ap} will call {you and your child|you}{, so be in|}.";
        assertThat(Addressee.PARENT.reads(text))
                .isEqualTo("Your child needs help. {team.ap} will call you and your child, so be in.");
        assertThat(Addressee.YOUNG_PERSON.reads(text)).isEqualTo("You need help. {team.ap} will call you.");
    }

    @ParameterizedTest(name = "young person: {0}, age {1}, lacks capacity for this decision: {2}")
    @CsvSource({
        "false, 15,      , PARENT",
        "true,  16,      , YOUNG_PERSON",
        "true,  15,      , YOUNG_PERSON",
        "true,  19, false, YOUNG_PERSON",
        "true,  19, true , PARENT",
        "false, 25,      , YOUNG_PERSON",
        "     ,   ,      , PARENT",
    })
    void the_one_who_holds_the_rights_is_spoken_to(
            Boolean youngPerson, Integer age, Boolean lacksCapacity, Addressee addressee) {
        Map<String, Object> known = new HashMap<>();
        known.put("child.youngPerson", youngPerson);
        known.put("child.age", age);
        known.put("child.lacksCapacityForDecision", lacksCapacity);
        Facts nothing = Facts.of(new CaseFileReader(Clock.systemUTC()).read("""
                        {"reference": "R", "authority": "solihull", "asAt": "2026-11-22"}""".getBytes()));
        assertThat(nothing.asAt()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(Addressee.of(nothing.with(known))).isEqualTo(addressee);
    }
}
