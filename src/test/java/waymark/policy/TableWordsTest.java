package waymark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWordsTest {
    @ParameterizedTest
    @CsvSource({
        "The child is eligible for a plan., eligible",
        "The request was Refused., Refused",
        "Transport is denied., denied",
        "The council decided not to assess., ",
    })
    void a_table_passes_no_judgement(String reason, String word) {
        List<String> found = found(new VerdictWord(), TinyBook.saying("Talk", reason, TinyBook.PLAIN));

        assertThat(found)
                .isEqualTo(
                        word == null ? List.of() : List.of("Row r, reason for a panel: '" + word + "' is a verdict."));
    }

    @Test
    void words_for_a_family_are_short_and_plain() {
        assertThat(family(TinyBook.PLAIN)).isEmpty();
        assertThat(family("Notwithstanding administrative considerations, multidisciplinary assessment is necessary."))
                .singleElement()
                .asString()
                .contains("reads at grade")
                .contains("its longest words are multidisciplinary, administrative, considerations, Notwithstanding");
        assertThat(family("We go " + "to and ".repeat(12) + "back."))
                .contains(
                        "Row r, words for a family: The text has a sentence of 27 words, 24 at most: 'We go to and to and to and to and to and to and to and to an...'.");
        assertThat(family("You can ask us. ".repeat(26)))
                .containsExactly("Row r, words for a family: The text has 104 words, 100 at most.");
    }

    @ParameterizedTest
    @CsvSource({
        "school, 1",
        "help, 1",
        "assess, 2",
        "council, 2",
        "assessment, 3",
        "decided, 3",
        "asked, 1",
        "needs, 1",
        "people, 2",
        "places, 2",
        "education, 4",
        "times, 1",
        "you, 1",
        "child's, 1",
        "review, 2",
    })
    void syllables_are_counted_as_they_are_said(String word, int syllables) {
        assertThat(ReadingAge.syllablesOf(word)).isEqualTo(syllables);
    }

    @Test
    void a_name_in_braces_is_a_fact_or_a_setting() {
        Workbook rows = TinyBook.book(
                "national/b",
                TinyBook.table(
                        "t",
                        HitPolicy.COLLECT,
                        TinyBook.saying("Ask {team.ap}", "At {child.age}.", "Ask {team.app} or {team ap}.")));
        Setting team = new Setting("team.ap", "", "", "", "", "");

        assertThat(TinyBook.found(new UndeclaredSetting(), rows, TinyBook.book("solihull/s", List.of(team))))
                .containsExactly(
                        "Row r, words for a family: There is no fact or setting called 'team.app'.",
                        "Row r, words for a family: There is no fact or setting called 'team ap'.");
    }

    @Test
    void a_slot_is_one_short_word_and_a_full_stop_inside_it_ends_nothing() {
        ReadingAge text = ReadingAge.of("Ask {team.ap} today. They help.");

        assertThat(text.words()).isEqualTo(5);
        assertThat(text.sentences()).isEqualTo(2);
        assertThat(text.longestSentence()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"child.sex", "monitoring.ethnicGroup", "family.religion", "child.firstName", "child.homeAddress"
            })
    void who_somebody_is_never_decides(String fact) {
        assertThat(ForbiddenFact.forbidden(fact)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"setting.keyAdultNamed", "child.age", "ehc.naming.namedOn", "care.lookedAfter"})
    void what_happens_to_somebody_may(String fact) {
        assertThat(ForbiddenFact.forbidden(fact)).isFalse();
    }

    @Test
    void words_for_a_family_have_no_jargon_no_verdict_and_no_blame_for_either_reader() {
        assertThat(jargon("{Your child needs|You need} help. That is not your fault. Ask {team.ap}."))
                .isEmpty();
        assertThat(jargon("The SENCO will ask for {provision|an intervention}. You failed. It was refused."))
                .allMatch(fault -> fault.startsWith("Row r, words for a family: "))
                .extracting(fault -> fault.substring("Row r, words for a family: ".length()))
                .containsExactlyInAnyOrder(
                        "'SENCO' is jargon.",
                        "'provision' is jargon.",
                        "'intervention' is jargon.",
                        "'failed' is blame.",
                        "'refused' is a verdict.");
    }

    private static List<String> jargon(String text) {
        return found(new FamilyJargon(), TinyBook.saying("Talk", "A reason.", text));
    }

    private static List<String> family(String text) {
        return found(new HardFamilyWords(), TinyBook.saying("Talk", "A reason.", text));
    }

    private static List<String> found(Check check, Row row) {
        return TinyBook.found(check, TinyBook.book("national/b", TinyBook.table("t", HitPolicy.COLLECT, row)));
    }
}
