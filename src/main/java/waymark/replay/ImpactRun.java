package waymark.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.casefile.CaseFile;
import waymark.casefile.CaseFileReader;
import waymark.casefile.InvalidCaseFile;
import waymark.casefile.Monitoring;
import waymark.casefile.Submitted;
import waymark.recommend.Recommender;
import waymark.recommend.TwoReleases;
import waymark.recommend.UnknownAuthority;
import waymark.replay.Impact.Unanswered;

/**
 * Looks at cases under two releases and counts what differs. Cases are taken in portions, which are worked on side by
 * side; one run belongs to one thread.
 */
public final class ImpactRun {

    /** What is told of single cases while a run goes on. */
    public interface Teller {

        /** A case that would be told otherwise. */
        void changed(CaseChange change);

        /** A case that could not be looked at. */
        void setAside(Unanswered unanswered);
    }

    private final TwoReleases releases;
    private final CaseFileReader reader;
    private final Terms terms;
    private final Teller teller;
    private final Differing differing;
    private final Tally tally = new Tally();

    /**
     * How cases are looked at.
     *
     * @param authority the one council whose cases are looked at, others being set aside; null for every council
     * @param on the local day on which every case is looked at; null for each on its own day
     * @param figuresOnly whether the figures are for people who may not see which children they count
     */
    public record Terms(String authority, LocalDate on, boolean figuresOnly) {}

    public ImpactRun(Recommender before, Recommender after, CaseFileReader reader, Terms terms, Teller teller) {
        this.releases = new TwoReleases(before, after);
        this.reader = reader;
        this.terms = terms;
        this.teller = teller;
        this.differing = new Differing(new Titles(before.release()), new Titles(after.release()));
    }

    /**
     * Looks at a portion of cases. One that cannot be read, or that a release cannot answer, is set aside with the
     * reason.
     *
     * @return how many have been taken so far, those set aside included
     */
    public long add(List<GivenCase> portion) {
        portion.parallelStream().map(this::look).toList().forEach(this::count);
        return tally.cases + tally.unanswered;
    }

    /** What was found so far. */
    public Impact result() {
        return new Figures(tally, terms.figuresOnly()).impact();
    }

    /** A case looked at under both releases, or why it could not be. */
    private record Looked(CaseChange change, Map<Group, String> groups, Unanswered unanswered) {

        static Looked not(GivenCase given, String why) {
            return new Looked(null, null, new Unanswered(given.place(), why));
        }
    }

    private Looked look(GivenCase given) {
        if (given.caseFile().length > ImpactUpload.LONGEST_LINE) {
            return Looked.not(given, "This case file is over 1 MB.");
        }
        try {
            Submitted submitted = reader.submitted(given.caseFile());
            CaseFile caseFile = submitted.caseFile();
            if (terms.authority() != null && !terms.authority().equals(caseFile.authority())) {
                return Looked.not(
                        given,
                        "It is a case of '" + caseFile.authority() + "'. Only cases of '" + terms.authority()
                                + "' are looked at.");
            }
            TwoReleases.Look look = terms.on() == null ? releases.look(caseFile) : releases.look(caseFile, terms.on());
            Monitoring monitoring = given.monitoring() == null ? submitted.monitoring() : given.monitoring();
            return new Looked(
                    differing.between(caseFile.reference(), given.recommendation(), look.before(), look.after()),
                    groups(look, monitoring),
                    null);
        } catch (InvalidCaseFile contradictory) {
            return Looked.not(
                    given,
                    contradictory.problems().stream()
                            .map(problem -> problem.pointer().isEmpty()
                                    ? problem.detail()
                                    : problem.pointer() + ": " + problem.detail())
                            .collect(Collectors.joining(" ")));
        } catch (UnknownAuthority unknown) {
            return Looked.not(given, unknown.getMessage());
        }
    }

    private static Map<Group, String> groups(TwoReleases.Look look, Monitoring monitoring) {
        Map<Group, String> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, group.of(look.facts(), monitoring));
        }
        return groups;
    }

    private void count(Looked looked) {
        if (looked.unanswered() != null) {
            tally.unanswered++;
            teller.setAside(looked.unanswered());
            return;
        }
        tally.add(looked.change(), looked.groups());
        if (looked.change().changed()) {
            teller.changed(looked.change());
        }
    }
}
