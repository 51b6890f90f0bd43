package waymark.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Shipped;
import waymark.policy.Row;

class ScreeningTest {

    private static final Screening SCREENING = new Screening();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name          | Mrs Quillfeather asked for the meeting
            name          | We spoke to mum, Brindle, on Tuesday
            name          | The pupil is called Zephyrine
            name          | It was agreed that Fennimore Ashgrove stays at his school
            name          | Fennimore is ready to go back
            name          | We think that Fennimore's mum agrees
            address       | They moved to 14 Larkspur Close in May
            postcode      | The home is in B91 9ZZ now
            postcode      | the home is in wv1 1aa
            upn           | Pupil A820200121001 came in
            nhs-number    | NHS 943 476 5919 on the letter
            phone         | Ring 0121 496 0000 first
            phone         | Ring +44 7700 900123 first
            email         | Write to parent.one@mail.example for a date
            date-of-birth | Born 3 March 2014, so in year 7
            date-of-birth | DOB: 03/03/2014
            date-of-birth | The date of birth is 2014-03-03
            """)
    void what_identifies_a_person_is_warned_about(String kind, String text) {
        assertThat(SCREENING.of(text)).as(text).extracting(Warning::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The panel agreed a place for twelve weeks, reviewed on 14 May 2026.",
                "School says that attendance fell to 84.2% after Easter.",
                "The SENCO and the Educational Psychologist agree. Panel agrees with changes.",
                "Section 19 provision starts by day six. The council pays under the Children Act 1989.",
                "Case SOL-2026-0042 was heard second. 1,200 places, 25 hours, 10 sessions.",
                "Child and family want a smaller setting. They feel safe there."
            })
    void what_a_panel_writes_every_day_is_not(String text) {
        assertThat(SCREENING.of(text)).isEmpty();
    }

    @Test
    void a_warning_says_what_and_where() {
        Warning warning = SCREENING.of("The home is in B91 9ZZ now").getFirst();

        assertThat(warning.found()).isEqualTo("B91 9ZZ");
        assertThat(warning.from()).isEqualTo(15);
        assertThat(warning.why()).contains("looks like a postcode");
    }

    /** The tables' own texts name nobody: what is warned about there is a false alarm. */
    @Test
    void few_of_the_tables_own_texts_raise_a_false_alarm() {
        List<String> texts = Shipped.release().workbooks().stream()
                .flatMap(book -> book.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(ScreeningTest::texts)
                .distinct()
                .toList();

        List<Warning> alarms = texts.stream()
                .flatMap(text -> SCREENING.of(text).stream().limit(1))
                .toList();

        assertThat((double) alarms.size() / texts.size()).isLessThan(0.01);
    }

    private static Stream<String> texts(Row row) {
        return Stream.of(row.reason(), row.family(), row.title()).filter(text -> text != null && !text.isBlank());
    }
}
