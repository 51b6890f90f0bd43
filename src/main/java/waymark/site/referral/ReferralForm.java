package waymark.site.referral;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Problem;
import waymark.casefile.Vocabulary;
import waymark.referral.AlreadySent;
import waymark.referral.Answers;
import waymark.referral.Gone;
import waymark.referral.Overtaken;
import waymark.referral.Unfinished;
import waymark.site.Moment;
import waymark.site.NoSuchPage;
import waymark.site.Slips;
import waymark.site.Slips.Slip;

/** What becomes of a form of a referral that was sent. */
final class ReferralForm {

    private ReferralForm() {}

    /**
     * Sends the browser on when it was taken, else shows the form again with everything that was typed.
     *
     * @param fields the names of the form's own fields
     * @param onwards where to go on
     * @param again the form with what is wrong, and the referral as it is now
     */
    static HttpResponse<?> taken(
            Unfinished referral,
            List<String> fields,
            Supplier<Unfinished> change,
            Function<Unfinished, String> onwards,
            Again again) {
        try {
            return HttpResponse.seeOther(URI.create(onwards.apply(change.get())));
        } catch (InvalidCaseFile invalid) {
            return again.show(
                    referral,
                    Slips.of(invalid.problems().stream()
                            .map(problem -> placed(problem, fields))
                            .toList()));
        } catch (Overtaken overtaken) {
            return again.show(overtaken.now(), told(overtaken));
        } catch (AlreadySent sent) {
            return HttpResponse.seeOther(URI.create(referral.path()));
        } catch (Gone gone) {
            throw new NoSuchPage();
        }
    }

    /** Shows a form again. */
    interface Again {
        HttpResponse<?> show(Unfinished now, Slips slips);
    }

    /** What somebody else said meanwhile. */
    private static Slips told(Overtaken overtaken) {
        Unfinished now = overtaken.now();
        List<Slip> slips = new ArrayList<>();
        slips.add(new Slip(
                "This changed after you opened the page: " + now.changedBy() + ", " + Moment.time(now.changedAt())
                        + ". Nothing is lost: what you typed is still here. Look at what it says now, then send yours again if it still holds.",
                ""));
        for (String what : overtaken.what()) {
            Vocabulary.get()
                    .find(what)
                    .ifPresent(fact -> slips.add(new Slip(
                            fact.label() + " now says: " + ReferralForm.now(now.answers(), what) + ".",
                            new FactField(fact).name())));
        }
        return new Slips(HttpStatus.CONFLICT, slips);
    }

    private static String now(Answers answers, String fact) {
        return answers.facts().containsKey(fact)
                ? CodeWords.value(fact, answers.facts().get(fact))
                : answers.notKnown().contains(fact) ? "nobody knows" : "nothing yet";
    }

    /** A problem with a fact that this form does not ask for names it. */
    private static Problem placed(Problem problem, List<String> fields) {
        String field = problem.pointer().replaceFirst("^/", "").replace('/', '-');
        if (fields.contains(field)) {
            return problem;
        }
        String label = Vocabulary.get()
                .find(field.replace('-', '.'))
                .map(fact -> fact.label() + ": ")
                .orElse("");
        return new Problem("", label + problem.detail());
    }
}
