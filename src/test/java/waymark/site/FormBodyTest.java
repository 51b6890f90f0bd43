package waymark.site;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.casefile.InvalidBody;
import waymark.panel.DecisionGiven;

/** A form is the body of a call, field by field. */
class FormBodyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a text                          | reason=It is near.                         | {"reason":"It is near."}
            space around it                 | reason=  It is near.                       | {"reason":"It is near."}
            left empty                      | reason=&changes=Twice                      | {"changes":"Twice"}
            a day                           | until-day=7&until-month=1&until-year=2027  | {"until":"2027-01-07"}
            no day of the calendar          | until-day=31&until-month=2&until-year=2027 | {"until":"2027-2-31"}
            half a day                      | until-day=7&until-month=&until-year=       | {"until":"--7"}
            an empty day                    | until-day=&until-month=&until-year=        | {}
            texts in order                  | conditions-1=b&conditions-0=a              | {"conditions":["a","b"]}
            ten and more in order           | conditions-10=k&conditions-9=j             | {"conditions":["j","k"]}
            a row                           | actions-0-what=Go&actions-0-owner=EPS      | {"actions":[{"owner":"EPS","what":"Go"}]}
            an empty row between            | actions-0-what=A&actions-1-what=&actions-2-what=C | {"actions":[{"what":"A"},{"what":"C"}]}
            a row with nothing but a day    | needed-0-by-day=1&needed-0-by-month=2&needed-0-by-year=2027 | {"needed":[{"by":"2027-02-01"}]}
            only empty rows                 | actions-0-what=&actions-0-by-day=          | {}
            what is no field of the body    | csrfToken=x&add=actions&reason=R           | {"reason":"R"}
            a field that is also a list     | reason=R&reason-0=S                        | {"reason":"R"}
            """)
    void fields_are_named_as_the_places_of_the_body(String what, String sent, String body) {
        assertThat(FormBody.of(fields(sent), DecisionGiven.class).tree()).hasToString(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            reason=Well-to-do | reason=Well-to-do
            until-day=7&until-month=1&until-year=2027 | until-day=7&until-month=1&until-year=2027
            until-day=31&until-month=2&until-year=x | until-day=31&until-month=2&until-year=x
            actions-0-what=&actions-4-what=C&actions-4-by-day=9 | actions-0-what=C&actions-0-by-day=9&actions-0-by-month=&actions-0-by-year=
            """)
    void what_was_typed_is_shown_again_without_the_empty_rows(String sent, String again) {
        Map<String, Object> shown = new TreeMap<>(
                FormBody.of(fields(sent), DecisionGiven.class).fields().sent());

        assertThat(shown).containsAllEntriesOf(fields(again).sent());
    }

    @Test
    void a_decision_that_was_recorded_comes_back_through_a_form_as_it_was() {
        FormBody body = FormBody.of(
                fields("question=evidence&decision=defer&until-day=1&until-month=3&until-year=2027"
                        + "&needed-0-what=Report&needed-0-from=EPS&needed-0-by-day=1&needed-0-by-month=2&needed-0-by-year=2027"
                        + "&otherViews-0=Health would not wait.&conditions-0=2027-02-01"),
                DecisionGiven.class);

        assertThat(FormBody.of(body.fields(), DecisionGiven.class).read(DecisionGiven.class, "a decision"))
                .isEqualTo(body.read(DecisionGiven.class, "a decision"));
    }

    @Test
    void a_person_is_told_how_a_day_is_typed() {
        FormBody body = FormBody.of(fields("review-day=30&review-month=2&review-year=2027"), DecisionGiven.class);

        assertThatThrownBy(() -> body.read(DecisionGiven.class, "a decision"))
                .isInstanceOf(InvalidBody.class)
                .hasMessage("/review: Give a real date, for example 4 12 2026.");
    }

    @Test
    void rows_are_counted_by_their_numbers() {
        Fields form = fields("actions-0-what=A&actions-2-by-day=1&conditions-0=c&actionsOther-7=x");

        assertThat(form.rows("actions")).isEqualTo(3);
        assertThat(form.rows("conditions")).isEqualTo(1);
        assertThat(form.rows("needed")).isZero();
    }

    private static Fields fields(String sent) {
        return new Fields(
                Stream.of(sent.split("&")).map(each -> each.split("=", 2)).collect(toMap(each -> each[0], each ->
                        (Object) each[1])));
    }
}
