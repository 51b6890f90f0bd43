package waymark.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.policy.Release;
import waymark.web.TestRelease;

class CheckedReleasesTest {
    private static final Release RELEASE = TestRelease.asShipped();

    @TempDir
    private Path data;

    @Test
    void a_program_that_may_change_as_it_stands_remembers_nothing() {
        CheckedReleases checked = CheckedReleases.in(data.resolve("checked-releases"));

        checked.add(RELEASE);

        assertThat(checked.contains(RELEASE)).isFalse();
    }

    @Test
    void a_release_is_remembered_for_the_program_that_checked_it() {
        Path file = data.resolve("checked-releases");

        new CheckedReleases(file, "this program").add(RELEASE);

        assertThat(new CheckedReleases(file, "this program").contains(RELEASE)).isTrue();
        assertThat(new CheckedReleases(file, "another program").contains(RELEASE))
                .isFalse();
        assertThat(new CheckedReleases(file, "this program")
                        .contains(TestRelease.changed(
                                text -> text.replace("Screen communication", "Look at communication"))))
                .isFalse();
    }
}
