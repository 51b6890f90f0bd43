package waymark.site.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Vocabulary;
import waymark.referral.Answer;
import waymark.site.Fields;

/** What people type becomes a fact, an answer that it is not known, or a word on what would be right. */
class ReadingTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            care.danger              | =yes                                | true
            care.danger              | =no                                 | false
            care.danger              | =not-known                          | not known
            care.danger              |                                     | nothing
            care.danger              | =perhaps                            | wrong
            provision.reason         | =HEALTH_MENTAL                      | "HEALTH_MENTAL"
            provision.reason         | =not-known                          | not known
            provision.reason         | =WEATHER                            | wrong
            exclusions.suspRun       | =6                                  | 6
            exclusions.suspRun       | =6 days                             | 6
            exclusions.suspRun       | =1,200                              | 1200
            exclusions.suspRun       | =6.0                                | 6
            exclusions.suspRun       | =5.5                                | wrong
            exclusions.suspRun       | =six                                | wrong
            exclusions.suspRun       | =                                   | nothing
            exclusions.suspRun       | =-                                  | wrong
            attendance.attendancePct | =84.2%                              | 84.2
            attendance.attendancePct | =84.20                              | 84.20
            provision.daysOut        | =14.5 school days                   | 14.5
            ehc.request.receivedOn   | -day=7; -month=12; -year=2026       | "2026-12-07"
            ehc.request.receivedOn   | -day=31; -month=2; -year=2026       | wrong
            ehc.request.receivedOn   | -day=7                              | wrong
            ehc.request.receivedOn   |                                     | nothing
            exclusions.pexAt         | -day=7; -month=12; -year=2026; -time=9:05  | "2026-12-07T09:05"
            exclusions.pexAt         | -day=7; -month=12; -year=2026       | wrong
            exclusions.pexAt         | -day=7; -month=12; -year=2026; -time=25:00 | wrong
            panel.papers             | -CHILD_VIEW=yes; -NAMED_CONTACT=yes | ["CHILD_VIEW","NAMED_CONTACT"]
            panel.papers             | -none=yes                           | []
            panel.papers             | -none=yes; -CHILD_VIEW=yes          | wrong
            panel.papers             |                                     | nothing
            """)
    void a_form_is_read(String fact, String sent, String expected) {
        FactField field = field(fact);

        assertThat(told(Reading.of(field, form(field, sent)))).isEqualTo(expected);
    }

    static java.util.stream.Stream<Fact> asked() {
        return Vocabulary.get().testable().stream().filter(fact -> fact.type() != FactType.LIST);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void what_is_shown_again_is_read_as_the_same(Fact fact) {
        FactField field = new FactField(fact);
        String sent = switch (fact.type()) {
            case BOOLEAN -> "=no";
            case CODE -> "=" + fact.values().getLast();
            case CODES -> "-" + fact.values().getFirst() + "=yes";
            case WHOLE_NUMBER, NUMBER -> "=3";
            case DATE -> "-day=7; -month=12; -year=2026";
            case DATE_TIME -> "-day=7; -month=12; -year=2026; -time=14:05";
            case TEXT, LIST -> "=test-t";
        };
        Reading first = Reading.of(field, form(field, sent));

        assertThat(first).isInstanceOf(Reading.Said.class);
        Fields again = new Fields(field.filled(((Reading.Said) first).answer()));
        assertThat(Reading.of(field, again)).isEqualTo(first);
        assertThat(field.ask()).contains("?");
    }

    @Test
    void the_words_of_codes_belong_to_codes_that_exist() {
        assertThat(CodeWords.named()).allSatisfy(name -> {
            int end = name.lastIndexOf('.');
            assertThat(Vocabulary.get().find(name.substring(0, end)))
                    .as(name)
                    .hasValueSatisfying(fact -> assertThat(fact.values()).contains(name.substring(end + 1)));
        });
    }

    private static FactField field(String fact) {
        return new FactField(Vocabulary.get().require(fact));
    }

    /** The fields after the name: {@code =yes} is the field itself, {@code -day=7} one of several. */
    private static Fields form(FactField field, String sent) {
        Map<String, Object> fields = new HashMap<>();
        if (sent != null) {
            Arrays.stream(sent.split(";\\s*"))
                    .map(each -> each.split("=", 2))
                    .forEach(each -> fields.put(field.name() + each[0], each[1]));
        }
        return new Fields(fields);
    }

    private static String told(Reading reading) {
        return switch (reading) {
            case Reading.Said(Answer.Is is) -> is.value().toString();
            case Reading.Said(Answer.NotKnown none) -> "not known";
            case Reading.Said(Answer other) -> other.toString();
            case Reading.Nothing nothing -> "nothing";
            case Reading.Wrong wrong -> "wrong";
        };
    }
}
