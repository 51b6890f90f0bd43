package waymark.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.casefile.Fact;
import waymark.casefile.Nearest;
import waymark.casefile.Vocabulary;

/** A name in braces, or an amount in a due date, that is neither a fact nor a setting: nobody could ever fill it in. */
final class UndeclaredSetting implements Check {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]*)}?");
    private static final Pattern NAME = Pattern.compile("[a-z]\\w*(?:\\.[a-z]\\w*)+");
    private static final List<Heading> WITH_BRACES = List.of(Heading.TITLE, Heading.REASON, Heading.FAMILY);

    @Override
    public Stream<Fault> faults(Release release) {
        return RowTexts.each(
                release,
                (book, row) -> Stream.concat(
                        WITH_BRACES.stream().flatMap(column -> undeclared(release, book, row, column, IN_BRACES, 1)),
                        undeclared(release, book, row, Heading.DUE, NAME, 0)));
    }

    private static Stream<Fault> undeclared(
            Release release, Workbook book, Row row, Heading column, Pattern pattern, int group) {
        return Stream.of(Addressee.values())
                .map(addressee -> addressee.reads(column.words(row)))
                .distinct()
                .flatMap(words -> pattern.matcher(words).results())
                .map((MatchResult found) -> found.group(group))
                .distinct()
                .filter(name -> Vocabulary.get().find(name).isEmpty())
                .filter(name -> !views(release, book).allMatch(settings -> settings.declares(name)))
                .map(name -> RowTexts.fault(
                        book,
                        row,
                        column,
                        "There is no fact or setting called '" + name + "'.",
                        "Nobody could ever fill it in, so people would read the bare name.",
                        fix(release, name)));
    }

    private static Stream<Settings> views(Release release, Workbook book) {
        if (!book.national()) {
            return Stream.of(release.settings(book.authority()));
        }
        return release.authorities().isEmpty()
                ? Stream.of(Settings.of(Workbook.NATIONAL, release.workbooks()))
                : release.authorities().stream().map(release::settings);
    }

    private static String fix(Release release, String name) {
        List<String> known = new ArrayList<>(
                Vocabulary.get().testable().stream().map(Fact::name).toList());
        release.workbooks().forEach(book -> book.settings().forEach(setting -> known.add(setting.name())));
        return Nearest.to(name, known)
                .map(near -> "Did you mean '" + near + "'? Or add it to a Settings sheet.")
                .orElse("Add it to a Settings sheet.");
    }
}
