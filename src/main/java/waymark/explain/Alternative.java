package waymark.explain;

import waymark.recommend.Recommendation.Considered;

/**
 * Another answer that was looked at.
 *
 * @param behind its force in words
 * @param whyNot what stood in its way
 */
public record Alternative(String question, String title, String rule, String behind, String whyNot) {

    static Alternative of(Considered considered, Explanation explanation, OutcomeTitles titles) {
        return new Alternative(
                considered.question(),
                considered.title(),
                considered.rule(),
                Law.force(considered.force(), explanation.settings().title(), workbook(considered, explanation)),
                Law.capital(Law.sentence(ConsideredWords.because(considered, titles))));
    }

    /** Where its row stands: local practice in a national workbook is only a default. */
    private static String workbook(Considered considered, Explanation explanation) {
        return explanation.release().rows().stream()
                .filter(read -> read.row().id().equals(considered.row())
                        && read.row().rule().equals(considered.rule()))
                .map(read -> read.workbook().path() + "/")
                .findFirst()
                .orElse("");
    }
}
