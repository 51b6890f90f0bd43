package waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Shipped;
import waymark.casefile.Vocabulary;
import waymark.explain.Document.Heading;
import waymark.policy.Addressee;
import waymark.policy.FamilyJargon;
import waymark.policy.ReadingAge;
import waymark.recommend.Recommendation.Suggestion;

/** What families read, in every fixture and every worked case. */
class FamilyVoiceTest {

    /** The grade and five is about the reader's age: a child of ten. */
    private static final double HARDEST_LETTER = 5;

    private static final double HARDEST_SENTENCE = 10;
    private static final int LONGEST_SENTENCE = 23;
    private static final int TOO_SHORT_TO_MEASURE = 8;

    private static final Pattern TOKEN = Pattern.compile("[\\w'’]+(?:[-.][\\w'’]+)+|\\w+:\\w+|[{}]");
    private static final Set<String> CODES = codes();

    @ParameterizedTest
    @MethodSource("cases")
    void a_letter_reads_at_the_age_of_nine_to_eleven(Told.Case one) {
        List<String> words = Told.running(letter(one));
        assertThat(ReadingAge.of(String.join("\n", words)).grade()).isLessThanOrEqualTo(HARDEST_LETTER);
        assertThat(words).flatMap(FamilyVoiceTest::sentences).allSatisfy(sentence -> {
            ReadingAge age = ReadingAge.of(sentence);
            assertThat(age.words()).isLessThanOrEqualTo(LONGEST_SENTENCE);
            if (age.words() >= TOO_SHORT_TO_MEASURE) {
                assertThat(age.grade()).isLessThanOrEqualTo(HARDEST_SENTENCE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_letter_has_no_jargon_no_verdict_no_blame_and_no_code(Told.Case one) {
        assertThat(Told.words(letter(one))).allSatisfy(words -> {
            assertThat(FamilyJargon.in(words)).isEmpty();
            assertThat(TOKEN.matcher(words).results().map(found -> found.group()))
                    .doesNotContainAnyElementsOf(CODES);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rights_come_first_when_the_news_is_hard_and_are_never_left_out(Told.Case one) {
        Explanation told = Told.of(one.caseFile());
        List<String> parts = parts(told.in(Voice.FAMILY));
        List<Suggestion> all = told.recommendation().recommendations();
        if (all.stream().anyMatch(FamilyPart::adverse)) {
            assertThat(parts).contains("Your rights");
        }
        if (all.stream().anyMatch(FamilyPart::hard) && parts.contains("Your rights")) {
            assertThat(parts.stream()
                            .filter(part -> !part.equals("Staying safe"))
                            .findFirst())
                    .hasValue("Your rights");
        }
        assertThat(Told.words(told.in(Voice.FAMILY)))
                .containsAll(all.stream()
                        .filter(suggestion -> Set.of(FamilyPart.SAFETY, FamilyPart.RIGHT, FamilyPart.YOURS)
                                .contains(FamilyPart.of(
                                        suggestion, told.recommendation().asAt())))
                        .map(Suggestion::family)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_young_person_is_spoken_to_once_rights_have_passed(Told.Case one) {
        Explanation told = Told.of(one.caseFile());
        String words = String.join(" ", Told.words(told.in(Voice.FAMILY)));
        if (told.addressee() == Addressee.YOUNG_PERSON) {
            assertThat(words).contains("Our suggestion for you").doesNotContainIgnoringCase("your child");
        } else {
            assertThat(words).contains("Our suggestion for your child");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_is_said_twice(Told.Case one) {
        assertThat(Told.running(letter(one)).stream().filter(words -> words.length() > 20))
                .doesNotHaveDuplicates();
    }

    static List<Told.Case> cases() {
        return Told.cases();
    }

    @Test
    void no_row_tells_a_young_person_about_their_child() {
        assertThat(Shipped.release().rows().stream()
                        .filter(read -> !read.table().question().equals("early-years"))
                        .map(read -> Addressee.YOUNG_PERSON.reads(read.row().family())))
                .noneMatch(words -> words.toLowerCase().contains("your child"));
    }

    @Test
    void a_decision_not_to_assess_begins_with_the_appeal_and_its_dates() {
        Document letter = fixture("wolverhampton-2-decision-not-to-assess.json").in(Voice.FAMILY);
        assertThat(parts(letter)).startsWith("Your rights", "What has been done");
        assertThat(Told.words(letter))
                .containsSubsequence(
                        "Your rights",
                        "If you do not agree, you can appeal to the Tribunal. It is not part of the council.",
                        "By 18 January 2027",
                        "If you want to appeal, it must reach the Tribunal by 5 pm on this day.",
                        "The council decided not to check your child's needs. It must tell you why, within six weeks of your request.")
                .contains("WIASS gives families free advice. It does not take sides.");
    }

    @Test
    void news_that_goes_against_the_family_follows_their_rights() {
        List<Told.Case> adverse = Told.cases().stream()
                .filter(one -> Told.of(one.caseFile()).recommendation().recommendations().stream()
                        .anyMatch(FamilyPart::adverse))
                .toList();
        assertThat(adverse).isNotEmpty().allSatisfy(one -> {
            Explanation told = Told.of(one.caseFile());
            List<String> news = told.recommendation().recommendations().stream()
                    .filter(FamilyPart::adverse)
                    .map(Suggestion::family)
                    .toList();
            List<String> words = Told.words(told.in(Voice.FAMILY));
            assertThat(words.stream().filter(said -> news.stream().anyMatch(said::startsWith)))
                    .hasSize(Set.copyOf(news).size())
                    .allSatisfy(said -> assertThat(words.indexOf(said)).isGreaterThan(words.indexOf("Your rights")));
        });
    }

    @Test
    void of_another_way_the_family_reads_in_plain_words_why_it_is_not_suggested() {
        Shipped.fixtureCases().forEach(caseFile -> {
            Explanation told = Told.of(caseFile);
            told.recommendation().considered().forEach(considered -> {
                Document about = told.about(considered.outcome(), List.of(considered), Voice.FAMILY);
                assertThat(Told.words(about)).flatMap(FamilyJargon::in).isEmpty();
            });
        });
    }

    @Test
    void where_nothing_is_known_a_letter_says_so_and_that_help_goes_on() {
        assertThat(Told.words(fixture("nothing-known-yet.json").in(Voice.FAMILY)))
                .contains(
                        "We do not know enough yet to suggest anything. Help goes on as it is now. We will ask some questions first.");
    }

    private static Document letter(Told.Case one) {
        return Told.of(one.caseFile()).in(Voice.FAMILY);
    }

    private static Explanation fixture(String name) {
        return Told.of(Told.cases().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .caseFile());
    }

    private static List<String> parts(Document letter) {
        return letter.blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 2)
                .map(block -> ((Heading) block).text())
                .toList();
    }

    private static List<String> sentences(String words) {
        return List.of(words.split("(?<=[.!?])\\s+"));
    }

    /** Everything that only the engine would say: ids, outcomes, questions and names of facts. */
    private static Set<String> codes() {
        Stream<String> tables = Shipped.release().rows().stream()
                .flatMap(read -> Stream.of(
                        read.row().id(),
                        read.row().rule(),
                        read.row().outcome(),
                        read.row().binds(),
                        read.table().id(),
                        read.table().question()));
        Stream<String> facts = Vocabulary.get().all().stream().map(fact -> fact.name());
        return Stream.of(tables, facts, Stream.of("{", "}"))
                .flatMap(each -> each)
                .filter(code -> !code.matches("\\w+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
