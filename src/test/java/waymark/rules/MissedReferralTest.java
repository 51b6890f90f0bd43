package waymark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Shipped;
import waymark.calendar.TermCalendars;
import waymark.policy.Release;
import waymark.policy.WorkbookText;
import waymark.recommend.Recommender;
import waymark.recommend.WorkedExample;

/** A referral to adult social care that was missed is caught up in any council, under rows of its own. */
class MissedReferralTest {

    private static final Recommender WOLVERHAMPTON = new Recommender(
            RuleBase.of(Release.of(List.of(WorkbookText.parse("""
                    workbook: adult-life
                    title: On the way to adult life
                    tables:
                      - id: referral
                        title: When is adult social care told?
                        question: transition
                        hitPolicy: COLLECT
                        rows:
                          - id: wolves-referral
                            when: {child.planningAge: '[15..18)'}
                            outcome: refer-adult-social-care
                            title: Refer to adult social care
                            due: at age 15
                            metBy: adulthood.adultSocialCareReferral
                            force: local
                            binds: local-authority
                            reason: The referral is due at 15.
                            family: We start planning adult life early, with you.
                            sources: [A policy]
                      - id: missed
                        title: A missed referral
                        question: transition
                        hitPolicy: RAISED
                        rows:
                          - id: wolves-catch-up
                            outcome: catch-up-adult-referral
                            title: Refer within three working days
                            due: 3 working days after today
                            force: local
                            binds: local-authority
                            reason: The referral is late.
                            family: This should have started, so we will start now.
                            sources: [A policy]
                    """, "wolverhampton")), TermCalendars.of(List.of()))));

    @ParameterizedTest
    @CsvSource({
        "2011-11-20, wolves-referral due 2026-11-20 overdue; wolves-catch-up due 2026-11-25 due",
        "2011-11-22, wolves-referral due 2026-11-22 due",
    })
    void a_council_with_its_own_age_catches_up_in_its_own_time(String born, String suggested) {
        assertThat(suggestions("child.dateOfBirth = " + born)).isEqualTo(suggested);
    }

    @Test
    void a_referral_that_was_made_is_not_caught_up() {
        assertThat(suggestions("child.dateOfBirth = 2011-11-20", "adulthood.adultSocialCareReferral = 2026-11-21"))
                .isEqualTo("wolves-referral due 2026-11-20 met");
    }

    private static String suggestions(String... facts) {
        ObjectNode body = WorkedExample.caseFile(List.of(facts), "2026-11-22", "wolverhampton");
        return WOLVERHAMPTON.recommend(Shipped.reader().read(body)).recommendations().stream()
                .map(each -> each.reasons().getFirst().row() + " due " + each.due() + " " + each.dueStatus())
                .collect(Collectors.joining("; "));
    }
}
